// Checks of what comes back from a snapshot or a file: one small test for each form of value.

import { isCalendar } from "../time/calendar.js";
import { isObject } from "../util/json.js";

export type Shape = (given: unknown) => boolean;

export const isText: Shape = (given) => typeof given === "string";
export const isFlag: Shape = (given) => typeof given === "boolean";
export const isNumber: Shape = (given) => typeof given === "number";
/** With fractions of a second down to nanoseconds, as Clockify writes some. */
export const isInstant: Shape = (given) => typeof given === "string" && isCalendar(given, "date-time");
export const isDay: Shape = (given) => typeof given === "string" && isCalendar(given, "date");
export const isZone: Shape = (given) => typeof given === "string" && isTimeZone(given);

export const optional =
  (shape: Shape): Shape =>
  (given) =>
    given == null || shape(given);

export const listOf =
  (shape: Shape): Shape =>
  (given) =>
    Array.isArray(given) && given.every(shape);

/** More fields may be in it. */
export const has =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (given) =>
    isObject(given) && Object.entries(fields).every(([name, shape]) => shape(given[name]));

export const texts = listOf(isText);
export const memberships = optional(listOf(has({ userId: optional(isText), targetId: optional(isText) })));
export const period = has({ start: isInstant, end: isInstant });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
