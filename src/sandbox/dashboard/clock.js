// The sandbox's clock, which goes on between two answers of the sandbox.

import { find } from "./dom.js";
import { dateText, momentOf, secondsText, wallClock } from "./zones.js";

const now = find("now", HTMLTimeElement);
const utc = find("utc", HTMLElement);
const ticking = find("ticking", HTMLElement);
const moment = find("moment", HTMLInputElement);

let told = { at: 0, frozen: true, zone: "UTC", heard: 0 };

/**
 * @param {{ readonly now: string, readonly frozen: boolean }} clock
 * @param {string} zone
 */
export function showClock(clock, zone) {
  told = { at: Date.parse(clock.now), frozen: clock.frozen, zone, heard: performance.now() };
  // Somebody may be about to set it.
  if (!moment.form?.contains(document.activeElement)) offerNow();
  tick();
}

/** Milliseconds since 1970. */
export function sandboxNow() {
  return told.frozen ? told.at : told.at + performance.now() - told.heard;
}

/** What the field says, in the zone of the account. */
export function chosenMoment() {
  return new Date(momentOf(Date.parse(`${moment.value}Z`), told.zone)).toISOString();
}

/** Fills the field, so that there is something to change. */
function offerNow() {
  moment.value = new Date(wallClock(sandboxNow(), told.zone)).toISOString().slice(0, 19);
}

function tick() {
  const at = sandboxNow();
  const wall = wallClock(at, told.zone);
  now.dateTime = new Date(at).toISOString();
  now.textContent = `${dateText(wall)} ${secondsText(wall)}`;
  utc.textContent = `${told.zone} (UTC: ${now.dateTime.slice(0, 19)}Z)`;
  ticking.textContent = told.frozen ? "frozen" : "running";
}

setInterval(tick, 1000);
