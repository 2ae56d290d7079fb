// The faults that calls meet, and the form for one more.

import { find, make, replace } from "./dom.js";

/** @import { FaultRuleState } from "../tenant/fault-rules.js" */

const list = find("faults", HTMLElement);
const form = find("add-fault", HTMLFormElement);

/** @param {readonly FaultRuleState[]} running */
export function showFaults(running) {
  const lines = running.map(({ id, programme, calls, met }) => {
    const remove = make("button", { type: "button", "data-key": String(id), "data-fault": String(id) }, "Remove");
    return make(
      "li",
      {},
      make("span", {}, textOf(programme), make("small", {}, ` hit ${met} of ${calls} calls`)),
      remove,
    );
  });
  replace(list, lines.length > 0 ? lines : [make("li", {}, "Every call is answered well.")]);
}

/** @param {FaultRuleState["programme"]} programme */
function textOf({ fault: { kind, ...details }, action, ...which }) {
  const calls = action === undefined ? "every action" : [action].flat().join(", ");
  const said = Object.entries({ ...details, ...which }).filter(([, value]) => value !== false);
  return `${calls}: ${[kind, ...said.map(([name, value]) => `${name} ${[value].flat().join(", ")}`)].join(", ")}`;
}

/** @param {readonly string[]} actions */
export function offerActions(actions) {
  const choice = form.elements.namedItem("action");
  if (choice instanceof HTMLSelectElement) choice.append(...actions.map((action) => make("option", {}, action)));
}

/** What the form says, as the sandbox reads it. */
export function chosenFault() {
  const fields = new FormData(form);
  const text = (/** @type {string} */ name) => String(fields.get(name) ?? "");
  const number = (/** @type {string} */ name) => (text(name) === "" ? undefined : Number(text(name)));
  const [seconds, chance] = [number("seconds"), number("chance")];
  return {
    fault: {
      kind: text("kind"),
      status: number("status"),
      retryAfter: number("retryAfter"),
      ms: number("ms"),
      calls: number("bucket"),
      perMs: seconds && seconds * 1000,
      time: text("time") || undefined,
      body: text("body") || undefined,
      commits: fields.has("commits") || undefined,
    },
    action: text("action") || undefined,
    calls: text("calls") === "" ? undefined : text("calls").split(",").map(Number),
    probability: chance === undefined ? undefined : chance / 100,
    times: number("times"),
  };
}

/** Fields of other faults are not sent, because nothing that is disabled is. */
function fitFields() {
  const kind = String(new FormData(form).get("kind"));
  for (const label of form.querySelectorAll("label")) {
    const kinds = label.dataset.kinds?.split(" ");
    const fits = !kinds || kinds.includes(kind);
    label.hidden = !fits;
    for (const field of label.querySelectorAll("input, select")) field.toggleAttribute("disabled", !fits);
  }
}

form.addEventListener("change", fitFields);
fitFields();
