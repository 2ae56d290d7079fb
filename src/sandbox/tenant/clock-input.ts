// Moments and spans of time as people write them, for the clock and for faults.

import { InputError, shown } from "../checked-input.js";

/** A Date, milliseconds since 1970, or text with a time zone: `2026-03-06T14:30:00Z`. */
export type Moment = Date | string | number;

/** Milliseconds, or an ISO 8601 duration of days, hours, minutes and seconds: `PT2H30M`. */
export type Span = number | string;

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const ISO_SPAN = /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** Later years do not fit into the form that Clockify writes. */
const LAST = Date.parse("9999-12-31T23:59:59Z");

/** @throws {InputError} */
export function readMoment(given: unknown, name: string): number {
  const ms = given instanceof Date ? given.getTime() : given;
  const moment = typeof ms === "string" && ISO_MOMENT.test(ms) ? Date.parse(ms) : ms;
  if (isMoment(moment)) return moment;
  throw new InputError(`${name} must be a moment such as "2026-03-06T14:30:00Z", not ${shown(given)}`);
}

/** Milliseconds since 1970, in a year that Clockify can write. */
export function isMoment(given: unknown): given is number {
  return typeof given === "number" && given >= 0 && given <= LAST;
}

/** In milliseconds. @throws {InputError} */
export function readSpan(given: unknown, name: string): number {
  if (typeof given === "number" && Number.isFinite(given)) return given;
  const parts = typeof given === "string" ? ISO_SPAN.exec(given) : null;
  if (!parts) {
    throw new InputError(`${name} must be milliseconds or a duration such as "PT2H30M", not ${shown(given)}`);
  }
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}
