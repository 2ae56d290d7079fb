// An entry of one of Clockify's lists as names are looked up in it: its id, all that may be written for it, and what is known of it.

import { isObject } from "../util/json.js";
import type { Named } from "./tool-definition.js";

export interface ListEntry extends Named {
  /** All that a caller may write for it. */
  readonly names: readonly string[];
  readonly active: boolean;
  readonly details: Omit<EntryDetails, "name">;
}

/** What is known of a thing beside its id. */
export interface EntryDetails {
  readonly name?: string;
  /** Of a project: whether its time is billable where nobody says. */
  readonly billable?: boolean;
  /** Of a time off policy: DAYS or HOURS. */
  readonly timeUnit?: string;
  /** Of a person. */
  readonly timeZone?: string;
}

/** What comes without an id is left out. */
export function listEntries(items: readonly unknown[]): ListEntry[] {
  return items.filter(isObject).flatMap((item) => {
    const text = (property: string) => (typeof item[property] === "string" ? item[property] : undefined);
    const [id, name, email] = [text("id"), text("name"), text("email")];
    if (!id) return [];
    const active = item.archived !== true && !["INACTIVE", "DONE"].includes(text("status") ?? "");
    const about = [email !== name && email, text("clientName"), !active && "not active"].filter(Boolean).join(", ");
    const names = [name, email].filter((one) => one !== undefined);
    const timeUnit = text("timeUnit");
    const timeZone = isObject(item.settings) ? item.settings.timeZone : undefined;
    const details = {
      ...(typeof item.billable === "boolean" && { billable: item.billable }),
      ...(timeUnit !== undefined && { timeUnit }),
      ...(typeof timeZone === "string" && { timeZone }),
    };
    return [{ id, name: name ?? email ?? id, ...(about && { about }), names, active, details }];
  });
}

/** The part of an entry that answers show. */
export function namedOf({ id, name, about }: Named): Named {
  return { id, name, ...(about && { about }) };
}
