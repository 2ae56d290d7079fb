// What a clock on the wall shows in a time zone, and which moment it shows. Lists ask this for every item, so the span in which
// a zone's clock is not set is looked up once and kept; all else is addition.

import { create, getTimeZoneTransition, offsetNanoseconds } from "temporal-polyfill/fns/ZonedDateTime";
import type { Schemas } from "../sandbox/types.js";

/** From one setting of the clock to the next, in milliseconds since 1970. */
interface Span {
  readonly from: number;
  readonly until: number;
  /** How far the clock is ahead of UTC, in milliseconds. */
  readonly ahead: number;
}

const DAY = 86_400_000;
const spans = new Map<string, Span[]>();

/** How many milliseconds the clock is ahead of UTC. */
export function offsetAt(moment: number, timeZone: string): number {
  const known = spans.get(timeZone) ?? [];
  const span = known.find(({ from, until }) => from <= moment && moment < until);
  if (span) return span.ahead;
  const found = spanAt(moment, timeZone);
  spans.set(timeZone, [...known, found]);
  return found.ahead;
}

function spanAt(moment: number, timeZone: string): Span {
  const nanoseconds = BigInt(moment) * 1_000_000n;
  const zoned = create(nanoseconds, timeZone);
  // The transition before a moment that is one itself would be the one before that.
  const previous = getTimeZoneTransition(create(nanoseconds + 1n, timeZone), "previous");
  const next = getTimeZoneTransition(zoned, "next");
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    ahead: offsetNanoseconds(zoned) / 1_000_000,
  };
}

/** yyyy-MM-ddThh:mm:ss */
export function wallClockAt(moment: number, timeZone: string): string {
  return new Date(moment + offsetAt(moment, timeZone)).toISOString().slice(0, 19);
}

/** yyyy-MM-dd */
export function dayAt(moment: number, timeZone: string): string {
  return wallClockAt(moment, timeZone).slice(0, 10);
}

/**
 * The moment at which the clock shows this. Of two, the earlier one; of none, because the clock skips it, the one that it would
 * be had the clock not been set yet.
 *
 * @param wallClock yyyy-MM-ddThh:mm:ss, whatever follows: Clockify writes a Z behind it.
 */
export function momentOf(wallClock: string, timeZone: string): number {
  const shown = Date.parse(`${wallClock.slice(0, 19)}Z`);
  const [before, after] = [offsetAt(shown - DAY, timeZone), offsetAt(shown + DAY, timeZone)];
  const [early, late] = [shown - before, shown - after];
  return offsetAt(early, timeZone) !== before && offsetAt(late, timeZone) === after ? late : early;
}

/** The first moment of the day. */
export function startOfDay(day: string, timeZone: string): number {
  return momentOf(`${day}T00:00:00`, timeZone);
}

/** @returns yyyy-MM-dd */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** yyyy-MM-ddThh:mm:ssZ */
export function utc(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** UTC for people who have not signed in yet. */
export function timeZoneOf({ settings }: Schemas["User"]): string {
  return settings?.timeZone ?? "UTC";
}
