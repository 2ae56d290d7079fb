// The clock of the account: shows moments in its zone, with the offset that they have there.

import { parseMoment, toMoment } from "../../time/date-input.js";

export interface Clock {
  readonly timeZone: string;
  /** 2026-03-02T09:00:00+01:00 of 2026-03-02T08:00:00Z */
  local(utc: string): string;
}

/** Offsets change on quarters of an hour only. */
const QUARTER_MS = 900_000;
const MOST_KEPT = 10_000;

/** @throws {Error} when the zone cannot be read, with what to do */
export function clockOf(timeZone: string): Clock {
  // Entries of one day share their quarters, and to ask for an offset takes longer than all else of a row.
  const offsets = new Map<number, string>();

  function offsetAt(ms: number): string {
    const quarter = Math.floor(ms / QUARTER_MS);
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    if (offsets.size >= MOST_KEPT) offsets.clear();
    const offset = localOf(new Date(quarter * QUARTER_MS), timeZone).slice(19);
    offsets.set(quarter, offset);
    return offset;
  }

  localOf(new Date(0), timeZone);
  return {
    timeZone,
    local(utc) {
      const ms = Date.parse(utc);
      const offset = offsetAt(ms);
      return `${new Date(ms + millisecondsOf(offset)).toISOString().slice(0, 19)}${offset}`;
    },
  };
}

function localOf(moment: Date, timeZone: string): string {
  const parsed = parseMoment(moment.toISOString());
  const result = parsed && toMoment(parsed, { timeZone, now: moment, edge: "start" });
  if (result && "local" in result) return result.local;
  const zone = timeZone === "" ? "no time zone" : `the time zone ${JSON.stringify(timeZone)}, which Node does not know`;
  throw new Error(`The account has ${zone}: set one in Clockify, in the settings of your profile.`);
}

/** Of +01:00. Zones of long ago had seconds too. */
function millisecondsOf(offset: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds);
}
