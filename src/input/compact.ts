// The compact form of an answer: without what carries no information, and with what repeats shown once.

import { isObject } from "../util/json.js";

/**
 * Leaves out nulls, empty lists and objects, and the workspace that the call named. An object that comes again unchanged, such as
 * the same project in each entry, is shown in full once and by id and name after that.
 */
export function compact(workspaceId: unknown): (value: unknown) => unknown {
  const shown = new Map<string, string>();
  const visit = (value: unknown, isNested: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, true));
    if (!isObject(value)) return value;
    const { id, name } = value;
    const whole = isNested && typeof id === "string" ? JSON.stringify(value) : undefined;
    if (whole !== undefined && shown.get(String(id)) === whole) return name === undefined ? { id } : { id, name };
    if (whole !== undefined) shown.set(String(id), whole);
    const properties = Object.entries(value)
      .filter(([key, inner]) => key !== "workspaceId" || inner !== workspaceId)
      .map(([key, inner]) => [key, visit(inner, true)] as const)
      .filter(([, inner]) => !isNothing(inner));
    return Object.fromEntries(properties);
  };
  return (value) => visit(value, false);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
}
