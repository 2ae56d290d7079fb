// The rules of the workspace: the form shows and changes what it demands and allows.

import { find, make } from "./dom.js";

/** @import { WorkspaceRules } from "../tenant/workspace-rules.js" */

const FLAGS = /** @type {const} */ (["forceProjects", "forceTasks", "forceTags", "forceDescription"]);

const form = find("rules", HTMLFormElement);
const permissions = find("permissions", HTMLElement);

/** @param {Required<WorkspaceRules>} rules */
export function showRules(rules) {
  for (const name of FLAGS) check(name, rules[name]);
  check("stopwatch", rules.timeTrackingMode === "STOPWATCH_ONLY");
  fill("role", rules.role);
  fill("secondTimer", rules.secondTimer);
  fill("lock", String(rules.lockTimeEntries ?? "").slice(0, 19));
  fill("action", "");
  const set = Object.entries(rules.permissions).map(([action, permission]) => `${action}: ${permission}`);
  permissions.textContent =
    set.join(", ") || "Everybody looks after their own time, and managers after that of others.";
}

/** @param {readonly string[]} actions */
export function offerPermissions(actions) {
  const choice = form.elements.namedItem("action");
  if (choice instanceof HTMLSelectElement) choice.append(...actions.map((action) => make("option", {}, action)));
}

/** What the form says, as the sandbox reads it. */
export function chosenRules() {
  const fields = new FormData(form);
  const text = (/** @type {string} */ name) => String(fields.get(name) ?? "");
  const lock = text("lock");
  return {
    role: text("role"),
    secondTimer: text("secondTimer"),
    ...Object.fromEntries(FLAGS.map((name) => [name, fields.has(name)])),
    timeTrackingMode: fields.has("stopwatch") ? "STOPWATCH_ONLY" : "DEFAULT",
    lockTimeEntries: lock === "" ? null : new Date(`${lock}Z`).toISOString(),
    ...(text("action") && { permissions: { [text("action")]: text("permission") } }),
  };
}

/**
 * @param {string} name
 * @param {boolean} checked
 */
function check(name, checked) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.checked = checked;
}

/**
 * @param {string} name
 * @param {string} value
 */
function fill(name, value) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}
