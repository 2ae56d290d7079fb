// Offsets of time zones: what a wall clock shows at an instant, and which instants a wall clock may mean. The only file that imports
// Temporal. Lists and exports ask for every item, so the span between two changes of a clock is looked up once and kept.

import { create, getTimeZoneTransition, offsetNanoseconds } from "temporal-polyfill/fns/ZonedDateTime";

/** From one change of the clock to the next, in milliseconds since 1970. */
interface Span {
  readonly from: number;
  readonly until: number;
  /** How far the clock is ahead of UTC, in milliseconds. */
  readonly ahead: number;
}

const DAY_MS = 86_400_000;
const spans = new Map<string, Span[]>();

/** @throws {RangeError} for an unknown time zone */
function spanAt(instant: number, timeZone: string): Span {
  const known = spans.get(timeZone) ?? [];
  const span = known.find(({ from, until }) => from <= instant && instant < until);
  if (span) return span;
  const found = findSpan(instant, timeZone);
  spans.set(timeZone, [...known, found]);
  return found;
}

function findSpan(instant: number, timeZone: string): Span {
  const nanoseconds = BigInt(Math.floor(instant)) * 1_000_000n;
  const zoned = create(nanoseconds, timeZone);
  // Temporal looks before the instant, which may be the change itself.
  const previous = getTimeZoneTransition(create(nanoseconds + 1n, timeZone), "previous");
  const next = getTimeZoneTransition(zoned, "next");
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    ahead: offsetNanoseconds(zoned) / 1_000_000,
  };
}

export function isTimeZone(timeZone: string): boolean {
  try {
    create(0n, timeZone);
    return true;
  } catch {
    return false;
  }
}

/** How many milliseconds the clock is ahead of UTC. */
export function offsetAt(instant: number, timeZone: string): number {
  return spanAt(instant, timeZone).ahead;
}

/** The next change of the clock. Infinity where the zone has none. */
export function nextTransition(instant: number, timeZone: string): number {
  return spanAt(instant, timeZone).until;
}

/** yyyy-MM-ddThh:mm:ss */
export function wallClockAt(instant: number, timeZone: string): string {
  return wallClock(instant, offsetAt(instant, timeZone));
}

/** yyyy-MM-ddThh:mm:ss of a clock that is so many milliseconds ahead of UTC. */
export function wallClock(instant: number, ahead: number): string {
  return new Date(instant + ahead).toISOString().slice(0, -5);
}

/** yyyy-MM-dd */
export function dayAt(instant: number, timeZone: string): string {
  return wallClockAt(instant, timeZone).slice(0, 10);
}

/** yyyy-MM-ddThh:mm:ssZ */
export function utc(instant: number): string {
  return `${wallClock(instant, 0)}Z`;
}

/** 2026-03-02T09:00:00+01:00 */
export function zonedText(instant: number, timeZone: string): string {
  const ahead = offsetAt(instant, timeZone);
  return wallClock(instant, ahead) + offsetText(ahead);
}

/** `+01:00`. Zones of long ago had seconds too. */
function offsetText(ahead: number): string {
  const seconds = Math.abs(ahead) / 1000;
  const parts = [seconds / 3600, (seconds / 60) % 60, ...(seconds % 60 === 0 ? [] : [seconds % 60])];
  const text = parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
  return `${ahead < 0 ? "-" : "+"}${text}`;
}

export interface WallClockInstants {
  /** False where the clock skips this time. Then the instants are as far before and after the change as the clock is set. */
  readonly exists: boolean;
  readonly earlier: number;
  /** Another one than `earlier` where the clock shows this time twice, or never. */
  readonly later: number;
}

/** @param shown yyyy-MM-ddThh:mm:ss; anything behind it is ignored, as Clockify writes a Z there */
export function instantsAt(shown: string, timeZone: string): WallClockInstants {
  const asUtc = Date.parse(`${shown.slice(0, 19)}Z`);
  const offsets = [offsetAt(asUtc - DAY_MS, timeZone), offsetAt(asUtc + DAY_MS, timeZone)];
  const real = offsets.filter((ahead) => offsetAt(asUtc - ahead, timeZone) === ahead);
  const ahead = real.length > 0 ? real : offsets;
  return { exists: real.length > 0, earlier: asUtc - Math.max(...ahead), later: asUtc - Math.min(...ahead) };
}

/** The instant at which the clock shows this: the earlier of two; where the clock skips it, as if the clock had not been set. */
export function instantOf(shown: string, timeZone: string): number {
  const { exists, earlier, later } = instantsAt(shown, timeZone);
  return exists ? earlier : later;
}

/** The first instant of the day, which is not midnight where the clock skips that. @param day yyyy-MM-dd */
export function startOfDay(day: string, timeZone: string): number {
  const { exists, earlier } = instantsAt(`${day}T00:00:00`, timeZone);
  return exists ? earlier : nextTransition(earlier, timeZone);
}
