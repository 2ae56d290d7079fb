// The list of deliveries to webhooks, newest first, and the form that sends them any event.

import { find, make, replace } from "./dom.js";
import { secondsText } from "./zones.js";

/** @import { Delivery } from "../deliveries/delivery.js" */

/** The sandbox keeps more; these are what a person can look through. */
export const MAX_DELIVERIES = 100;

const list = find("deliveries", HTMLElement);
const form = find("send-event", HTMLFormElement);

/** @param {readonly Delivery[]} deliveries oldest first */
export function showDeliveries(deliveries) {
  const open = openOnes();
  const lines = [...deliveries].reverse().map((delivery) => lineOf(delivery, open));
  replace(list, lines.length > 0 ? lines : [make("li", {}, "Nothing was delivered yet.")]);
}

/** Which of them somebody looks into. */
function openOnes() {
  return new Set([...list.querySelectorAll("details[open]")].map((element) => element.getAttribute("data-id")));
}

/**
 * @param {Delivery} delivery
 * @param {ReadonlySet<string | null>} open
 */
function lineOf(delivery, open) {
  const id = String(delivery.id);
  const summary = make("summary", { class: isBad(delivery) ? "delivery bad" : "delivery" });
  summary.append(...cellsOf(delivery).map((text) => make("span", {}, text)));
  const content = make("pre", {}, JSON.stringify(delivery, null, 2));
  const details = make("details", { "data-id": id, open: open.has(id) ? "" : undefined }, summary, content);
  const replay = make("button", { type: "button", "data-key": id, "data-replay": id }, "Replay");
  return make("li", {}, details, replay);
}

/** @param {Delivery} delivery */
function cellsOf({ id, at, event, webhookName, webhookId, url, attempts, outcome, error }) {
  const tries = `${attempts} ${attempts === 1 ? "try" : "tries"}`;
  const became = [`${outcome}, ${tries}`, ...(error === undefined ? [] : [error])].join(": ");
  return [String(id), secondsText(Date.parse(at)), event, webhookName ?? webhookId, url, became];
}

/** @param {Delivery} delivery */
function isBad({ outcome, error }) {
  return outcome !== "delivered" && error !== undefined;
}

/** @param {readonly string[]} events */
export function offerEvents(events) {
  const choice = form.elements.namedItem("event");
  if (choice instanceof HTMLSelectElement) choice.append(...events.map((event) => make("option", {}, event)));
}

/** What the form says, as the sandbox reads it. @throws {Error} for data that are not JSON */
export function chosenEvent() {
  const fields = new FormData(form);
  const data = String(fields.get("data") ?? "").trim();
  return { send: String(fields.get("event")), data: data === "" ? undefined : readData(data) };
}

/** @param {string} text */
function readData(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("The data to send are not JSON.");
  }
}
