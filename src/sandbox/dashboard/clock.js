// The sandbox's clock, which goes on between two answers of the sandbox.

import { find } from "./dom.js";
import { dateText, momentOf, secondsText, wallClock } from "./zones.js";

const now = find("now", HTMLTimeElement);
const utc = find("utc", HTMLElement);
const ticking = find("ticking", HTMLElement);
const moment = find("moment", HTMLInputElement);

let shown = { at: 0, frozen: true, zone: "UTC", receivedAt: 0 };

/**
 * @param {{ readonly now: string, readonly frozen: boolean }} clock
 * @param {string} zone
 */
export function showClock(clock, zone) {
  shown = { at: Date.parse(clock.now), frozen: clock.frozen, zone, receivedAt: performance.now() };
  // Somebody may be about to set it.
  if (!moment.form?.contains(document.activeElement)) offerNow();
  tick();
}

/** Milliseconds since 1970. */
export function sandboxNow() {
  return shown.frozen ? shown.at : shown.at + performance.now() - shown.receivedAt;
}

/** What the field says, in the zone of the account. */
export function chosenMoment() {
  return new Date(momentOf(Date.parse(`${moment.value}Z`), shown.zone)).toISOString();
}

/** Fills the field, so that there is something to change. */
function offerNow() {
  moment.value = new Date(wallClock(sandboxNow(), shown.zone)).toISOString().slice(0, 19);
}

function tick() {
  const at = sandboxNow();
  const wall = wallClock(at, shown.zone);
  now.dateTime = new Date(at).toISOString();
  now.textContent = `${dateText(wall)} ${secondsText(wall)}`;
  utc.textContent = `${shown.zone} (UTC: ${now.dateTime.slice(0, 19)}Z)`;
  ticking.textContent = shown.frozen ? "frozen" : "running";
}

setInterval(tick, 1000);
