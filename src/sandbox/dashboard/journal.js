// The journal of requests, newest first, as it grows.

import { addressOf } from "./control.js";
import { find, make } from "./dom.js";
import { secondsText } from "./zones.js";

/** @import { RequestLogEntry } from "../tenant/request-log.js" */
/** @import { Summary } from "./control.js" */

/** The sandbox keeps more; these are what a person can look through. */
const MAX_ROWS = 500;

const list = find("journal", HTMLElement);
const filter = find("filter", HTMLInputElement);
const note = find("journal-note", HTMLElement);

/** @typedef {{ readonly number: number, readonly text: string, readonly element: HTMLElement }} Row */
/** Newest first.
 * @type {Row[]} */
let rows = [];
/** What arrived since the page was last painted.
 * @type {RequestLogEntry[]} */
let arrived = [];
/** The newest one that the sandbox has forgotten. */
let gone = 0;
/** @type {EventSource | undefined} */
let source;
/** @type {(entry: RequestLogEntry) => void} */
let notify = () => {};

/** @param {(entry: RequestLogEntry) => void} listener */
export function onRequest(listener) {
  notify = listener;
}

/** @param {string | undefined} tenant whose journal is followed from now on */
export function changeJournal(tenant) {
  source?.close();
  source = undefined;
  arrived = [];
  rows = [];
  gone = 0;
  list.replaceChildren();
  list.dataset.tenant = tenant;
  showNote();
}

/**
 * Begins to follow where nothing is followed yet, and forgets what the sandbox has forgotten.
 *
 * @param {Summary} summary
 */
export function keepUp({ tenant, requests, lastRequest }) {
  gone = lastRequest - requests;
  const kept = rows.filter(({ number }) => number > gone);
  if (kept.length < rows.length) {
    for (const { number, element } of rows) if (number <= gone) element.remove();
    rows = kept;
    showNote();
  }
  if (source) return;
  const following = new EventSource(
    addressOf("events", { tenant, since: String(Math.max(gone, lastRequest - MAX_ROWS)) }),
  );
  source = following;
  following.addEventListener("request", ({ data }) => arrive(JSON.parse(data)));
  // It is followed again when the sandbox answers again, whose numbers may then begin again too.
  following.addEventListener("error", () => source === following && changeJournal(tenant));
}

/** @param {RequestLogEntry} entry */
function arrive(entry) {
  if (arrived.length === 0) requestAnimationFrame(showArrived);
  arrived.push(entry);
  notify(entry);
}

function showArrived() {
  const known = new Set(rows.map(({ number }) => number));
  const fresh = arrived.slice(-MAX_ROWS).filter(({ number }) => number > gone && !known.has(number));
  arrived = [];
  for (const entry of fresh) {
    // Mostly it is the newest one. One that took long goes where it began.
    const at = rows.findIndex(({ number }) => number < entry.number);
    const row = rowOf(entry);
    list.insertBefore(row.element, rows[at]?.element ?? null);
    rows.splice(at < 0 ? rows.length : at, 0, row);
  }
  for (const { element } of rows.splice(MAX_ROWS)) element.remove();
  applyFilter();
}

/**
 * @param {RequestLogEntry} entry
 * @returns {Row}
 */
function rowOf(entry) {
  const { number, method, action = "no action", status, at } = entry;
  const cells = [
    String(number),
    secondsText(Date.parse(at)),
    method,
    action,
    String(status ?? entry.outcome),
    entry.path + queryText(entry.query),
    becameText(entry),
  ];
  const summary = make("summary", { class: status !== undefined && status < 400 ? "row" : "row bad" });
  summary.append(...cells.map((text) => make("span", {}, text)));
  const details = make("details", {}, summary);
  details.addEventListener("toggle", () => {
    if (details.childElementCount === 1) details.append(make("pre", {}, JSON.stringify(entry, null, 2)));
  });
  const text = `${cells.join(" ")} ${JSON.stringify(entry.body ?? "")}`.toLowerCase();
  return { number, text, element: make("li", {}, details) };
}

/** @param {RequestLogEntry["query"]} query */
function queryText(query) {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => `${name}=${one}`));
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** @param {RequestLogEntry} entry */
function becameText({ method, outcome, performed, fault, answer, status }) {
  const done = performed ? "done" : "not done";
  const whole = outcome === "answered" ? "" : `, ${outcome}`;
  if (fault) return `fault: ${fault}${whole}, ${done}`;
  if (status !== undefined && status >= 400) return `refused: ${messageIn(answer)}`;
  return method === "GET" ? "answered" : done;
}

/** @param {unknown} answer */
function messageIn(answer) {
  return answer instanceof Object && "message" in answer ? String(answer.message) : "";
}

/** Every word has to occur. */
function applyFilter() {
  const words = filter.value.toLowerCase().split(/\s+/);
  for (const { text, element } of rows) element.hidden = !words.every((word) => text.includes(word));
  showNote();
}

function showNote() {
  const shown = rows.filter(({ element }) => !element.hidden).length;
  const [{ number: newest = 0 } = {}, oldest] = [rows[0], rows.at(-1)];
  const count = shown === rows.length ? `${shown} requests` : `${shown} of ${rows.length} requests`;
  note.textContent = oldest && newest - oldest.number >= MAX_ROWS - 1 ? `the last ${count}` : count;
}

filter.addEventListener("input", applyFilter);
