// The addresses under /_sandbox/ and what they answer.

/** @import { FaultRuleState } from "../tenant/fault-rules.js" */
/** @import { Entry } from "../tenant/workspace-data.js" */
/** @import { WorkspaceRules } from "../tenant/workspace-rules.js" */

/**
 * @typedef {object} Summary
 * @property {string} tenant
 * @property {string} seed
 * @property {{ readonly now: string, readonly frozen: boolean }} clock
 * @property {number} requests that the journal holds
 * @property {number} lastRequest
 * @property {number} entryCount
 */

/** @typedef {{ readonly id: string, readonly name?: string | null, readonly email?: string | null,
 *   readonly timeZone?: string }} Person */
/** @typedef {{ readonly id: string, readonly name: string, readonly color?: string,
 *   readonly clientName?: string | null }} Project */

/**
 * @typedef {object} Held
 * @property {string} me
 * @property {Required<WorkspaceRules>} rules
 * @property {readonly FaultRuleState[]} faults
 * @property {readonly { readonly id: string, readonly name: string, readonly counts: Readonly<Record<string, number>> }[]} workspaces
 * @property {readonly Person[]} users
 * @property {readonly Project[]} projects
 * @property {readonly Entry[]} running
 * @property {{ readonly start: string, readonly end: string }} window
 * @property {readonly Entry[]} entries
 * @property {number} entriesLeftOut
 */
/** @typedef {Summary & Held} State */

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} query
 */
export function addressOf(name, query) {
  return `/_sandbox/${name}?${new URLSearchParams(query)}`;
}

/**
 * @param {string} address
 * @param {RequestInit} options
 * @throws {Error} with what the sandbox says of it
 */
export async function ask(address, options = {}) {
  const response = await fetch(address, options);
  const content = await response.json();
  if (!response.ok) throw new Error(content.message);
  return content;
}

/**
 * @param {string} name
 * @param {string} tenant
 * @param {unknown} content
 */
export function order(name, tenant, content) {
  return ask(addressOf(name, { tenant }), { method: "POST", body: JSON.stringify(content) });
}
