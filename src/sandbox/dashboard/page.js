// The page of the sandbox for people: shows one tenant, keeps it up to date, and passes on what people want of it.

import { chosenMoment, sandboxNow, showClock } from "./clock.js";
import { addressOf, ask, order } from "./control.js";
import { chosenEvent, MAX_DELIVERIES, offerEvents, showDeliveries } from "./deliveries.js";
import { find, make, replace } from "./dom.js";
import { chosenFault, offerActions, showFaults } from "./faults.js";
import { changeJournal, keepUp, onRequest } from "./journal.js";
import { showCounts, showRunning } from "./overview.js";
import { chosenRules, offerPermissions, showRules } from "./rules.js";
import { showWeek } from "./week.js";
import { momentOf, weekOf } from "./zones.js";

/** @import { State, Summary } from "./control.js" */

/** The clock can be set and faults can end without a request, so the page asks from time to time. */
const POLL_MS = 2000;
/** A busy sandbox is asked at most so often. */
const REST_MS = 100;
const WEEK = 7 * 86_400_000;

const choice = find("tenant", HTMLSelectElement);
const message = find("message", HTMLElement);
const key = find("key", HTMLInputElement);
const snapshot = find("snapshot", HTMLInputElement);
const seeds = find("seeds", HTMLElement);

/** @type {string | undefined} */
let tenant = new URLSearchParams(location.hash.slice(1)).get("tenant") ?? undefined;
/** @type {{ start?: string, end?: string }} */
let week = {};
let weeksAway = 0;
/** @type {Promise<void> | undefined} */
let refreshing;
let again = false;
/** What each part of the page was made of, since what did not change is left alone. */
const shown = new Map();

/** Asks the sandbox for everything and shows it. What comes meanwhile leads to one more round. */
function refresh() {
  if (refreshing) again = true;
  refreshing ??= refreshOnce()
    .then(() => complain(undefined, "connection"))
    .catch((error) => {
      console.error(error);
      complain("The sandbox does not answer. This page goes on when it does.", "connection");
    })
    .then(() => new Promise((resolve) => setTimeout(resolve, REST_MS)))
    .then(() => {
      refreshing = undefined;
      if (again) refresh();
      again = false;
    });
}

async function refreshOnce() {
  const wanted = tenant;
  const all = await ask(addressOf("tenants", {}));
  // Another one was chosen meanwhile, which may not be in this list yet, and there is one more round anyway.
  if (tenant !== wanted) return;
  /** @type {readonly Summary[]} */
  const tenants = all.tenants;
  const current = tenants.find((one) => one.tenant === tenant) ?? tenants[0];
  find("nobody", HTMLElement).hidden = current !== undefined;
  find("shown", HTMLElement).hidden = current === undefined;
  showChoice(tenants, current);
  if (current?.tenant !== tenant) choose(current?.tenant);
  if (!current) return;
  const id = current.tenant;
  const [state, { deliveries }] = await Promise.all([
    stateOf(id),
    ask(addressOf("deliveries", { tenant: id, last: String(MAX_DELIVERIES) })),
  ]);
  if (id !== tenant) return;
  show(state, all.seeds);
  whenChanged("deliveries", [id, deliveries], () => showDeliveries(deliveries));
}

/**
 * With the entries of a week as the account sees it, which only the answer says. It is asked for twice when that changes.
 *
 * @param {string} id
 * @returns {Promise<State>}
 */
async function stateOf(id) {
  /** @type {State} */
  const state = await ask(addressOf("state", { tenant: id, ...week }));
  const zone = zoneOf(state);
  const [monday = 0] = weekOf(Date.parse(state.clock.now), zone);
  const [start, end] = [weeksAway, weeksAway + 1].map((weeks) =>
    new Date(momentOf(monday + weeks * WEEK, zone)).toISOString(),
  );
  if (start === undefined || end === undefined || state.window.start === start) return state;
  week = { start, end };
  return await ask(addressOf("state", { tenant: id, start, end }));
}

/** @param {State} state */
function zoneOf({ users, me }) {
  return users.find(({ id }) => id === me)?.timeZone ?? "UTC";
}

/**
 * @param {State} state
 * @param {readonly string[]} seedNames
 */
function show(state, seedNames) {
  const zone = zoneOf(state);
  showClock(state.clock, zone);
  const now = sandboxNow();
  const { users, projects, running, window, entries, workspaces, faults } = state;
  const minute = Math.floor(now / 60_000);
  whenChanged("seeds", [seedNames, state.seed], () => showSeeds(seedNames, state.seed));
  whenChanged("counts", workspaces, () => showCounts(state));
  whenChanged("running", [users, projects, running, minute], () => showRunning(state, zone, now));
  whenChanged("week", [users, projects, window, entries, minute], () => showWeek(state, zone, now));
  whenChanged("rules", [state.tenant, state.rules], () => showRules(state.rules));
  whenChanged("faults", faults, () => showFaults(faults));
  keepUp(state);
}

/**
 * @param {string} part
 * @param {unknown} madeOf
 * @param {() => void} make
 */
function whenChanged(part, madeOf, make) {
  const text = JSON.stringify(madeOf);
  if (shown.get(part) === text) return;
  make();
  shown.set(part, text);
}

/**
 * @param {readonly Summary[]} tenants
 * @param {Summary | undefined} current
 */
function showChoice(tenants, current) {
  const options = tenants.map(({ tenant: id, seed, requests }) => ({
    id,
    text: `${id} (${seed}, ${requests} requests)`,
  }));
  // A list that is open should not change under the hand.
  const inUse = choice.matches(":focus") && options.some(({ id }) => id === choice.value);
  if (inUse) return;
  whenChanged("tenants", options, () =>
    replace(
      choice,
      options.map(({ id, text }) => make("option", { value: id }, text)),
    ),
  );
  if (current) choice.value = current.tenant;
}

/**
 * @param {readonly string[]} names
 * @param {string} current
 */
function showSeeds(names, current) {
  find("seed", HTMLElement).textContent = current;
  const buttons = names.map((name) =>
    make("button", { type: "button", "data-key": name, "data-seed": name }, `Seed ${name}`),
  );
  replace(seeds, buttons);
}

/** @param {string | undefined} id */
function choose(id) {
  tenant = id;
  week = {};
  weeksAway = 0;
  history.replaceState(null, "", id === undefined ? "#" : `#tenant=${id}`);
  changeJournal(id);
}

/** @type {Map<string, string>} */
const complaints = new Map();

/**
 * @param {string | undefined} text
 * @param {"connection" | "order"} about
 */
function complain(text, about) {
  if (text === undefined) complaints.delete(about);
  else complaints.set(about, text);
  message.textContent = [...complaints.values()].join(" ");
  message.hidden = complaints.size === 0;
}

/** @type {Promise<void>} */
let done = Promise.resolve();

/**
 * One after the other, as they were given.
 *
 * @param {() => Promise<unknown>} command
 */
function run(command) {
  done = done
    .then(command)
    .then(() => complain(undefined, "order"))
    .catch((error) => complain(error instanceof Error ? error.message : String(error), "order"))
    .then(refresh);
}

/**
 * @param {string} name
 * @param {unknown} content or a function that reads it
 */
function sendOrder(name, content) {
  const id = tenant;
  if (id !== undefined) run(async () => order(name, id, content instanceof Function ? content() : content));
}

/** @param {string} id */
function endFault(id) {
  const address = addressOf("faults", { tenant: tenant ?? "", id });
  run(() => ask(address, { method: "DELETE" }));
}

/**
 * @param {string} id
 * @param {(submitter: HTMLElement | null) => unknown} then
 */
function onSubmit(id, then) {
  find(id, HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    then(event.submitter);
  });
}

document.addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const { clock, seed, fault, weeks, replay } = target.dataset;
  if (clock) sendOrder("clock", JSON.parse(clock));
  if (seed) sendOrder("seed", { seed });
  if (fault) endFault(fault);
  if (replay) sendOrder("deliveries", { replay: Number(replay) });
  if (target.id === "reset") sendOrder("reset", {});
  if (weeks) {
    weeksAway = weeks === "0" ? 0 : weeksAway + Number(weeks);
    refresh();
  }
});
onSubmit("set-clock", () => sendOrder("clock", { set: chosenMoment() }));
onSubmit("snapshots", (submitter) => {
  if (submitter instanceof HTMLButtonElement) sendOrder(submitter.value, { name: snapshot.value });
});
onSubmit("rules", () => sendOrder("workspace", chosenRules()));
onSubmit("add-fault", () => sendOrder("faults", chosenFault()));
onSubmit("send-event", () => sendOrder("deliveries", chosenEvent));
onSubmit("find", () => {
  const headers = { "X-Api-Key": key.value };
  key.value = "";
  run(async () => {
    const opened = await ask(addressOf("state", {}), { headers });
    choose(opened.tenant);
  });
});
choice.addEventListener("change", () => {
  choose(choice.value);
  refresh();
});
// Only what changed something shows elsewhere on the page.
onRequest(({ method, performed, fault }) => (fault || (performed && method !== "GET")) && refresh());
document.addEventListener("visibilitychange", () => document.hidden || refresh());
setInterval(() => document.hidden || refresh(), POLL_MS);

find("origin", HTMLElement).textContent = location.origin;
changeJournal(tenant);
const offered = await ask("/_sandbox/page/offered.json");
offerActions(offered.actions);
offerPermissions(offered.actions);
offerEvents(offered.events);
refresh();
