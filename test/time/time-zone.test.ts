// The sandbox's arithmetic with time zones, held to Temporal's.

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { instantOf, startOfDay, wallClockAt } from "../../src/time/time-zone.js";

const QUARTER = 15 * 60_000;
const timeZones = fc.constantFrom("Europe/London", "America/Santiago", "Australia/Lord_Howe", "Asia/Kolkata", "UTC");
/** Near the days on which clocks are set, and on any others. */
const moments = fc.oneof(
  fc.constantFrom(
    "2026-03-29T01:00Z",
    "2026-10-25T01:00Z",
    "2026-04-05T03:00Z",
    "2026-09-06T04:00Z",
    "2026-10-03T15:30Z",
  ),
  fc
    .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString()),
);

it("agrees with Temporal on what clocks show, also where they skip an hour or show it twice", () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -48, max: 48 }), timeZones, (near, quarters, timeZone) => {
      const moment = Math.floor(Date.parse(near) / QUARTER + quarters) * QUARTER;
      const shown = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDateTime();
      expect(wallClockAt(moment, timeZone)).toBe(shown.toString({ smallestUnit: "second" }));
      const written = new Date(moment).toISOString().slice(0, 19);
      const meant = Temporal.PlainDateTime.from(written);
      expect(instantOf(`${written}Z`, timeZone)).toBe(meant.toZonedDateTime(timeZone).epochMilliseconds);
      const day = meant.toPlainDate();
      expect(startOfDay(day.toString(), timeZone)).toBe(day.toZonedDateTime(timeZone).epochMilliseconds);
    }),
    { numRuns: 400 },
  );
});
