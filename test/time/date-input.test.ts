// Tests of date input: words, dates and times in any time zone.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlainDate, toZonedDateTime, type ZonedDateTime } from "../../src/time/date-input.ts";
import { DATE_TIME_FORMS, parseDateTime } from "../../src/time/date-time-forms.ts";

const NOW = new Date("2026-03-02T13:05:07.890Z");

function read(text: string, timeZone = "Europe/Berlin", edge: "start" | "end" = "start", now = NOW) {
  const parsed = parseDateTime(text);
  return parsed && toZonedDateTime(parsed, { timeZone, now, edge });
}

/** The moment, for texts that have one. */
function momentOf(...given: Parameters<typeof read>): ZonedDateTime {
  const moment = read(...given);
  if (!moment || "problem" in moment) throw new Error(`${given[0]}: ${moment?.problem ?? "not read"}`);
  return moment;
}

/** The sentence, for texts that have a form and still name no moment. */
function problemOf(...given: Parameters<typeof read>): string {
  const moment = read(...given);
  if (!moment || !("problem" in moment)) throw new Error(`${given[0]}: ${moment?.local ?? "not read"}`);
  return moment.problem;
}

describe("what is written for a moment", () => {
  it.each([
    ["now", "2026-03-02T14:05:07+01:00"],
    ["09:00", "2026-03-02T09:00:00+01:00"],
    ["9:00", "2026-03-02T09:00:00+01:00"],
    ["09:00:30", "2026-03-02T09:00:30+01:00"],
    ["0:00", "2026-03-02T00:00:00+01:00"],
    ["today 23:59", "2026-03-02T23:59:00+01:00"],
    ["yesterday 14:30", "2026-03-01T14:30:00+01:00"],
    ["yesterday at 14:30", "2026-03-01T14:30:00+01:00"],
    ["tomorrow at 9:05:06", "2026-03-03T09:05:06+01:00"],
    ["2026-07-01 09:00", "2026-07-01T09:00:00+02:00"],
    ["2026-07-01T09:00", "2026-07-01T09:00:00+02:00"],
    ["2026-07-01T09:00:30", "2026-07-01T09:00:30+02:00"],
    ["2026-07-01T09:00:30.999999", "2026-07-01T09:00:30+02:00"],
    ["2026-07-01T09:00:00+05:30", "2026-07-01T05:30:00+02:00"],
    ["2026-07-01 09:00-03:00", "2026-07-01T14:00:00+02:00"],
    ["2026-07-01T09:00:00Z", "2026-07-01T11:00:00+02:00"],
    ["2026-07-01T09:00Z", "2026-07-01T11:00:00+02:00"],
    ["  YESTERDAY   At 14:30 ", "2026-03-01T14:30:00+01:00"],
    ["2026-07-01t09:00:00z", "2026-07-01T11:00:00+02:00"],
  ])("reads %j", (text, local) => {
    expect(momentOf(text).local).toBe(local);
  });

  it.each([
    ["today", "2026-03-02T00:00:00+01:00", "2026-03-02T23:59:59+01:00"],
    ["Yesterday", "2026-03-01T00:00:00+01:00", "2026-03-01T23:59:59+01:00"],
    ["tomorrow", "2026-03-03T00:00:00+01:00", "2026-03-03T23:59:59+01:00"],
    ["2028-02-29", "2028-02-29T00:00:00+01:00", "2028-02-29T23:59:59+01:00"],
  ])("reads %j as the first or the last second of that day", (text, start, end) => {
    expect(momentOf(text, "Europe/Berlin", "start").local).toBe(start);
    expect(momentOf(text, "Europe/Berlin", "end").local).toBe(end);
  });

  it("is answered in UTC, in local time, and in local time written with a Z", () => {
    expect(read("09:00")).toEqual({
      utc: "2026-03-02T08:00:00Z",
      local: "2026-03-02T09:00:00+01:00",
      wallClock: "2026-03-02T09:00:00Z",
    });
  });

  it("has today where the account is, not where UTC is", () => {
    const lateInUtc = new Date("2026-12-31T23:30:00Z");
    expect(momentOf("today 09:00", "Asia/Kolkata", "start", lateInUtc).local).toBe("2027-01-01T09:00:00+05:30");
    expect(momentOf("tomorrow 09:00", "America/New_York", "start", lateInUtc).local).toBe("2027-01-01T09:00:00-05:00");
  });

  it.each([
    ["2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z"],
    ["2026-03-02T08:00:00.123Z", "2026-03-02T08:00:00Z"],
    [" 2026-03-02 8:00z", "2026-03-02T08:00:00Z"],
    ["2026-03-02T09:00:00+01:00", undefined],
    ["2026-03-02T09:00:00", undefined],
    ["2026-02-30T09:00:00Z", undefined],
    ["now", undefined],
  ])("can be sent without knowing the zone only when written with a Z: %j", (text, absolute) => {
    expect(parseDateTime(text)?.absolute).toBe(absolute);
  });

  // Monday, 2 March 2026, 14:05 in Berlin.
  it.each([
    ["noon", "2026-03-02T12:00:00+01:00"],
    ["midnight", "2026-03-02T00:00:00+01:00"],
    ["at 14:30", "2026-03-02T14:30:00+01:00"],
    ["9am", "2026-03-02T09:00:00+01:00"],
    ["2:30 pm", "2026-03-02T14:30:00+01:00"],
    ["2:30:15 P.M.", "2026-03-02T14:30:15+01:00"],
    ["12 am", "2026-03-02T00:00:00+01:00"],
    ["12:15pm", "2026-03-02T12:15:00+01:00"],
    ["yesterday at noon", "2026-03-01T12:00:00+01:00"],
    ["tomorrow 9 am", "2026-03-03T09:00:00+01:00"],
    ["09:00 yesterday", "2026-03-01T09:00:00+01:00"],
    ["noon on friday", "2026-02-27T12:00:00+01:00"],
    ["2026-07-01 2:30 pm", "2026-07-01T14:30:00+02:00"],
    ["monday 9:00", "2026-03-02T09:00:00+01:00"],
    ["Sunday at 9:00", "2026-03-01T09:00:00+01:00"],
    ["last monday 09:00", "2026-02-23T09:00:00+01:00"],
    ["this friday 09:00", "2026-03-06T09:00:00+01:00"],
    ["next monday 09:00", "2026-03-09T09:00:00+01:00"],
    ["3 days ago 17:00", "2026-02-27T17:00:00+01:00"],
    ["in 2 weeks 17:00", "2026-03-16T17:00:00+01:00"],
    ["the day before yesterday 17:00", "2026-02-28T17:00:00+01:00"],
    ["2 hours ago", "2026-03-02T12:05:07+01:00"],
    ["an hour ago", "2026-03-02T13:05:07+01:00"],
    ["1.5 hours ago", "2026-03-02T12:35:07+01:00"],
    ["in 45 minutes", "2026-03-02T14:50:07+01:00"],
    ["10 min ago", "2026-03-02T13:55:07+01:00"],
  ])("reads the words %j", (text, local) => {
    expect(momentOf(text).local).toBe(local);
  });

  it.each([
    ["monday", "2026-03-02", "2026-03-02"],
    ["tue", "2026-02-24", "2026-02-24"],
    ["last week", "2026-02-23", "2026-03-01"],
    ["this week", "2026-03-02", "2026-03-08"],
    ["next week", "2026-03-09", "2026-03-15"],
    ["last month", "2026-02-01", "2026-02-28"],
    ["this month", "2026-03-01", "2026-03-31"],
    ["next month", "2026-04-01", "2026-04-30"],
    ["last year", "2025-01-01", "2025-12-31"],
    ["this year", "2026-01-01", "2026-12-31"],
    ["next year", "2027-01-01", "2027-12-31"],
    ["2 days ago", "2026-02-28", "2026-02-28"],
    ["a week ago", "2026-02-23", "2026-02-23"],
    ["in 3 days", "2026-03-05", "2026-03-05"],
  ])("reads %j as days: the first as a start, the last as an end", (text, first, last) => {
    expect(momentOf(text, "Europe/Berlin", "start").wallClock).toBe(`${first}T00:00:00Z`);
    expect(momentOf(text, "Europe/Berlin", "end").wallClock).toBe(`${last}T23:59:59Z`);
    const clock = { timeZone: "Europe/Berlin", now: NOW };
    expect([toPlainDate(text, { ...clock, edge: "start" }), toPlainDate(text, { ...clock, edge: "end" })]).toEqual([
      first,
      last,
    ]);
  });

  it("begins weeks with the day of the account", () => {
    const clock = { timeZone: "Europe/Berlin", now: NOW, weekStart: "SUNDAY" };
    expect(toPlainDate("this week", clock)).toBe("2026-03-01");
    expect(toPlainDate("this sunday", clock)).toBe("2026-03-01");
    expect(toPlainDate("this sunday", { ...clock, weekStart: "MONDAY" })).toBe("2026-03-08");
    expect(toPlainDate("last week", { ...clock, edge: "end" })).toBe("2026-02-28");
  });

  it("takes a weekday alone for the last or the coming one, and as an end for the first after the start", () => {
    const wednesday = { timeZone: "Europe/Berlin", now: new Date("2026-03-04T12:00:00Z") };
    expect(toPlainDate("friday", { ...wednesday, weekdays: "last" })).toBe("2026-02-27");
    expect(toPlainDate("friday", { ...wednesday, weekdays: "coming" })).toBe("2026-03-06");
    for (const weekdays of ["last", "coming"] as const) {
      expect(toPlainDate("wednesday", { ...wednesday, weekdays })).toBe("2026-03-04");
    }
    expect(toPlainDate("friday", { ...wednesday, from: "2026-03-02", edge: "end" })).toBe("2026-03-06");
  });

  it("counts hours across a change of the clock, and days by the calendar", () => {
    const morning = new Date("2026-03-29T04:00:00Z"); // 06:00 in Berlin, where 02:00 became 03:00
    expect(momentOf("5 hours ago", "Europe/Berlin", "start", morning).local).toBe("2026-03-29T00:00:00+01:00");
    expect(momentOf("1 day ago 06:00", "Europe/Berlin", "start", morning).local).toBe("2026-03-28T06:00:00+01:00");
    expect(problemOf("today 2:30 am", "Europe/Berlin", "start", morning)).toContain("does not exist");
  });

  it.each([
    ...["", " ", "9", "13:00 pm", "0:30 am", "9:0", "24:00", "25:61", "09:60", "09:00:60", "noonish", "someday"],
    ...["week", "month", "monday week", "last", "ago", "2 hours", "in 1.5 days", "0.5 weeks ago", "99999 days ago"],
    ...["last week 09:00", "todayt09:00", "mondayt09:00", "today at", "today 24:00", "now 09:00", "now+1h"],
    ...["03/02/2026", "02.03.2026", "2026-3-2", "20260302", "2026-03", "2026-W10", "26-03-02", "+002026-03-02"],
    ...["2026-03-02T", "2026-03-02T24:00:00Z", "2026-03-02T09", "2026-03-02T09:00:00 +01:00", "2026-03-02Z"],
    ...["2026-03-02T09:00:00+0100", "2026-03-02T09:00:00+25:00", "2026-03-02T09:00:00[Europe/Berlin]", "09:00Z"],
    ...["1772438400", "2026-03-02T09:00:00Z/2026-03-02T10:00:00Z", "2026-03-02\n09:00\n2026-03-02", "today, 09:00"],
    " ".repeat(61),
  ])("is refused for its form: %j", (text) => {
    expect(parseDateTime(text)).toBeUndefined();
  });

  it("has an error text whose forms are all accepted", () => {
    const dated = ["2026-03-02", "2026-03-02T09:00:00+01:00", "2026-03-02T08:00:00Z"];
    const words = ["today", "yesterday", "monday", "3 days ago", "in 2 days", "last week", "this month", "2 hours ago"];
    for (const form of ["now", "09:00", "2:30 pm", "yesterday 14:30", ...words, ...dated]) {
      expect(DATE_TIME_FORMS).toContain(form);
      expect(parseDateTime(form), form).toBeDefined();
    }
  });
});

describe("a moment that does not exist", () => {
  it.each(["2026-02-30", "2026-02-29T09:00:00Z", "2026-04-31 09:00", "2026-13-01", "2026-00-10", "2026-01-00"])(
    "is named where the calendar has no such day: %s",
    (text) => {
      expect(problemOf(text)).toBe(`${text.slice(0, 10)} does not exist: the calendar has no such day`);
    },
  );

  it.each([
    ["2026-03-29 02:30", "Europe/Berlin", "2026-03-29 02:30:00", "from 2026-03-29 02:00:00 to 2026-03-29 03:00:00"],
    ["2026-03-29 02:00", "Europe/Berlin", "2026-03-29 02:00:00", "from 2026-03-29 02:00:00 to 2026-03-29 03:00:00"],
    ["2026-03-08 02:30", "America/New_York", "2026-03-08 02:30:00", "from 2026-03-08 02:00:00 to 2026-03-08 03:00:00"],
    [
      "2026-10-04 02:15",
      "Australia/Lord_Howe",
      "2026-10-04 02:15:00",
      "from 2026-10-04 02:00:00 to 2026-10-04 02:30:00",
    ],
    ["2011-12-30 12:00", "Pacific/Apia", "2011-12-30 12:00:00", "from 2011-12-30 00:00:00 to 2011-12-31 00:00:00"],
  ])("is reported with what the clock does then: %s in %s", (text, timeZone, written, leap) => {
    expect(problemOf(text, timeZone)).toBe(
      `${written} does not exist in ${timeZone}: the clock goes ${leap}; write a time before or after that`,
    );
  });

  it("is reported by its date where only a word was written", () => {
    const dayBefore = new Date("2026-03-28T12:00:00Z");
    expect(problemOf("tomorrow 02:30", "Europe/Berlin", "start", dayBefore)).toContain("2026-03-29 02:30:00 does not");
  });

  it.each(["start", "end"] as const)("can be a whole day, at its %s", (edge) => {
    expect(problemOf("2011-12-30", "Pacific/Apia", edge)).toBe(
      "2011-12-30 does not exist in Pacific/Apia: the clock skips it",
    );
  });
});

describe("a time that occurs twice", () => {
  it.each([
    ["2026-10-25 02:30", "Europe/Berlin", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"],
    ["2026-11-01 01:30", "America/New_York", "2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00"],
    ["2026-04-05 01:45", "Australia/Lord_Howe", "2026-04-05T01:45:00+11:00", "2026-04-05T01:45:00+10:30"],
  ])("is a choice between two that can be written: %s in %s", (text, timeZone, first, second) => {
    const problem = problemOf(text, timeZone);
    expect(problem).toBe(
      `${text}:00 occurs twice in ${timeZone}, as the clock is set back; write ${first} or ${second}`,
    );
    expect(momentOf(first, timeZone).local).toBe(first);
    expect(momentOf(second, timeZone).local).toBe(second);
  });

  it.each([
    ["2026-10-25 01:59:59", "Europe/Berlin", "+02:00"],
    ["2026-10-25 03:00", "Europe/Berlin", "+01:00"],
    ["2026-03-29 01:59:59", "Europe/Berlin", "+01:00"],
    ["2026-03-29 03:00", "Europe/Berlin", "+02:00"],
    ["2026-10-04 02:30", "Australia/Lord_Howe", "+11:00"],
    ["2026-03-29 02:30", "Asia/Kolkata", "+05:30"],
  ])("ends with the second beside the change: %s in %s", (text, timeZone, offset) => {
    expect(momentOf(text, timeZone).local.slice(19)).toBe(offset);
  });
});

describe("a day of another length than 24 hours", () => {
  it.each([
    ["Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z"],
    ["Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z"],
    ["America/New_York", "2026-03-08", "2026-03-08T05:00:00Z", "2026-03-09T03:59:59Z"],
    ["America/New_York", "2026-11-01", "2026-11-01T04:00:00Z", "2026-11-02T04:59:59Z"],
    ["Australia/Lord_Howe", "2026-10-04", "2026-10-03T13:30:00Z", "2026-10-04T12:59:59Z"],
    ["Australia/Lord_Howe", "2026-04-05", "2026-04-04T13:00:00Z", "2026-04-05T13:29:59Z"],
    ["Asia/Kolkata", "2026-03-29", "2026-03-28T18:30:00Z", "2026-03-29T18:29:59Z"],
  ])("is right in %s on %s", (timeZone, date, start, end) => {
    expect(momentOf(date, timeZone, "start").utc).toBe(start);
    expect(momentOf(date, timeZone, "end").utc).toBe(end);
  });

  it.each([
    ["midnight is skipped", "America/Sao_Paulo", "2018-11-04", "T01:00:00-02:00", "T23:59:59-02:00"],
    ["midnight is skipped", "Asia/Beirut", "2026-03-29", "T01:00:00+03:00", "T23:59:59+03:00"],
    ["midnight is skipped", "Africa/Cairo", "2026-04-24", "T01:00:00+03:00", "T23:59:59+03:00"],
    ["midnight occurs twice", "America/Havana", "2026-11-01", "T00:00:00-04:00", "T23:59:59-05:00"],
    ["the last hour occurs twice", "America/Sao_Paulo", "2018-02-17", "T00:00:00-02:00", "T23:59:59-03:00"],
    ["the last hour is skipped", "America/Nuuk", "2026-03-28", "T00:00:00-02:00", "T22:59:59-02:00"],
    ["the clock goes back over midnight", "America/St_Johns", "2010-11-06", "T00:00:00-02:30", "T23:59:59-03:30"],
  ])("begins and ends with the seconds that exist where %s (%s)", (_, timeZone, date, start, end) => {
    expect(momentOf(date, timeZone, "start").local).toBe(date + start);
    expect(momentOf(date, timeZone, "end").local).toBe(date + end);
  });
});

describe("the account's time zone", () => {
  it.each([
    ["Asia/Calcutta", "+05:30"],
    ["US/Pacific", "-08:00"],
    ["Etc/UTC", "+00:00"],
    ["UTC", "+00:00"],
  ])("may have an old name: %s", (timeZone, offset) => {
    expect(momentOf("2026-01-02 09:00", timeZone).local).toBe(`2026-01-02T09:00:00${offset}`);
  });

  it.each(["Mars/Olympus", "", "PST8PDT4", "GMT+02:00", "Europe/Berlin\n"])(
    "may be one that nobody knows: %j",
    (zone) => {
      for (const text of ["now", "today", "09:00", "2026-03-02 09:00", "2026-03-02T09:00:00+01:00"]) {
        const problem = problemOf(text, zone);
        expect(problem).toContain(
          `needs the account's time zone, but ${JSON.stringify(zone)}, which Clockify has, cannot be read`,
        );
        expect(problem).toMatch(/write the time with the offset Z \(UTC\), as in 2026-03-02T08:00:00Z$/);
      }
      expect(toPlainDate("today", { timeZone: zone, now: NOW })).toEqual({
        problem: expect.stringMatching(/cannot be read.*; write a date, as in 2026-03-02$/),
      });
      expect(toPlainDate("2026-03-02", { timeZone: zone, now: NOW })).toBe("2026-03-02");
    },
  );
});

describe("what is written for a day", () => {
  const at = (instant: string, timeZone: string) => ({ timeZone, now: new Date(instant) });

  it.each([
    ["today", "2026-03-01", "2026-02-28"],
    [" Yesterday ", "2026-02-28", "2026-02-27"],
    ["TOMORROW", "2026-03-02", "2026-03-01"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
  ])("reads %j where the account is", (text, inKolkata, inNewYork) => {
    expect(toPlainDate(text, at("2026-03-01T00:00:00Z", "Asia/Kolkata"))).toBe(inKolkata);
    expect(toPlainDate(text, at("2026-03-01T00:00:00Z", "America/New_York"))).toBe(inNewYork);
  });

  it("names a day that does not exist", () => {
    expect(toPlainDate("2026-02-29", at("2026-03-01T00:00:00Z", "UTC"))).toEqual({
      problem: "2026-02-29 does not exist: the calendar has no such day",
    });
  });

  it.each(["now", "09:00", "today 09:00", "2026-03-02T09:00:00Z", "03/02/2026", "2 hours ago", ""])(
    "refuses %j",
    (text) => {
      expect(toPlainDate(text, at("2026-03-01T00:00:00Z", "UTC"))).toBeUndefined();
    },
  );
});

describe("in any zone", () => {
  const SECOND = 1000;
  const HOUR = 3600 * SECOND;
  const DAY = 24 * HOUR;
  const formats = new Map<string, Intl.DateTimeFormat>();

  /** What the clock shows, according to Intl, as the milliseconds at which a clock in UTC shows the same. */
  function shown(instant: number, timeZone: string): number {
    let format = formats.get(timeZone);
    if (!format) {
      const numbers = {
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
      } as const;
      format = new Intl.DateTimeFormat("en", {
        timeZone,
        calendar: "iso8601",
        hourCycle: "h23",
        year: "numeric",
        ...numbers,
      });
      formats.set(timeZone, format);
    }
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 0, day, hour, minute, second } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }

  /** Every instant at which the clock shows this. */
  function instantsOf(wallClock: number, timeZone: string): number[] {
    const around = [-36, -3, 0, 3, 36].map((hours) => wallClock + hours * HOUR);
    const offsets = new Set(around.map((instant) => shown(instant, timeZone) - instant));
    const instants = [...offsets].map((offset) => wallClock - offset);
    return instants.filter((instant) => shown(instant, timeZone) === wallClock).sort((a, b) => a - b);
  }

  /** When the clock is next set, within a year; else that year later. */
  function nextChange(instant: number, timeZone: string): number {
    const offset = (at: number) => shown(at, timeZone) - at;
    let before = instant;
    let after = instant;
    for (let week = 0; week < 52 && offset(before) === offset(after); week++)
      [before, after] = [after, after + 7 * DAY];
    while (after - before > SECOND) {
      const middle = Math.floor((before + after) / 2 / SECOND) * SECOND;
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    return after;
  }

  const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 19);
  const seconds = (min: number, max: number) => fc.integer({ min, max }).map((second) => second * SECOND);
  const timeZones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "US/Pacific", "Asia/Calcutta");
  const anywhen = seconds(Date.UTC(1992, 0) / SECOND, Date.UTC(2036, 0) / SECOND);
  /** Half of them within three hours of a moment at which the clock is set. */
  const somewhere = fc
    .tuple(timeZones, anywhen, fc.option(seconds(-3 * 3600, 3 * 3600)))
    .map(([timeZone, instant, distance]): [timeZone: string, instant: number] => [
      timeZone,
      distance === null ? instant : nextChange(instant, timeZone) + distance,
    ]);
  const now = NOW;

  it("an instant has the local time that Intl gives it, and reads back as itself", () => {
    fc.assert(
      fc.property(somewhere, fc.nat(999), ([timeZone, instant], milliseconds) => {
        const moment = momentOf("now", timeZone, "start", new Date(instant + milliseconds));
        expect(moment.utc).toBe(`${iso(instant)}Z`);
        expect(moment.wallClock).toBe(`${iso(shown(instant, timeZone))}Z`);
        expect(moment.local.slice(0, 19)).toBe(moment.wallClock.slice(0, 19));
        expect(Date.parse(moment.local)).toBe(instant);
        for (const text of [moment.local, moment.utc]) expect(momentOf(text, timeZone)).toEqual(moment);
      }),
      { numRuns: 150 },
    );
  });

  it("a local time is read where Intl shows it once, and else is reported as skipped or as occurring twice", () => {
    const seen = [0, 0, 0];
    fc.assert(
      fc.property(somewhere, ([timeZone, wallClock]) => {
        const local = shown(wallClock, timeZone);
        for (const written of [local, local + HOUR]) {
          const instants = instantsOf(written, timeZone);
          seen[instants.length] = (seen[instants.length] ?? 0) + 1;
          const [instant = Number.NaN, ...others] = instants;
          if (instants.length === 1) {
            expect(momentOf(iso(written), timeZone).utc).toBe(`${iso(instant)}Z`);
          } else if (instants.length === 0) {
            expect(problemOf(iso(written), timeZone)).toContain("does not exist");
          } else {
            const problem = problemOf(iso(written), timeZone);
            const choices = problem.match(/\d{4}-\d\d-\d\dT\S+[+-]\d\d:\d\d/g) ?? [];
            expect(choices.map((choice) => Date.parse(choice))).toEqual([instant, ...others]);
          }
        }
      }),
      {
        numRuns: 200,
        // The hours at which Berlin skips one and repeats one, so that no run can miss either by chance.
        examples: [
          [["Europe/Berlin", Date.parse("2026-03-29T00:30:00Z")]],
          [["Europe/Berlin", Date.parse("2026-10-25T00:30:00Z")]],
        ],
      },
    );
    expect(Math.min(...seen), `none, one, two: ${seen}`).toBeGreaterThan(0);
  });

  it("the edges of a day enclose all of it, and nothing else", () => {
    fc.assert(
      fc.property(somewhere, ([timeZone, instant]) => {
        const dateAt = (at: number) => iso(shown(at, timeZone)).slice(0, 10);
        const date = dateAt(instant);
        const start = Date.parse(momentOf(date, timeZone, "start").utc);
        const end = Date.parse(momentOf(date, timeZone, "end").utc);
        expect([dateAt(start), dateAt(end)]).toEqual([date, date]);
        expect(instant).toBeGreaterThanOrEqual(start);
        expect(instant).toBeLessThanOrEqual(end);
        for (const distance of [SECOND, HOUR / 4, HOUR / 2, HOUR, 2 * HOUR]) {
          expect(dateAt(start - distance)).not.toBe(date);
          expect(dateAt(end + distance)).not.toBe(date);
        }
        expect(toPlainDate("today", { timeZone, now: new Date(instant) })).toBe(date);
      }),
      { numRuns: 150 },
    );
  });

  it("words for days mean the days that the calendar of that zone has", () => {
    const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;
    fc.assert(
      fc.property(somewhere, fc.constantFrom(...names), fc.nat(400), ([timeZone, instant], weekStart, count) => {
        const now = new Date(instant);
        const day = (text: string, edge: "start" | "end" = "start", more = {}) =>
          dayOf(String(toPlainDate(text, { timeZone, now, edge, weekStart: weekStart.toUpperCase(), ...more })));
        const today = dayOf(iso(shown(instant, timeZone)).slice(0, 10));
        const weekday = (number: number) => names[(number + 4) % 7];

        expect([day(`${count} days ago`), day(`in ${count} days`)]).toEqual([today - count, today + count]);
        const first = day("this week");
        expect(weekday(first)).toBe(weekStart);
        expect(today - first).toBeGreaterThanOrEqual(0);
        expect([day("this week", "end"), day("last week"), day("next week")]).toEqual([
          first + 6,
          first - 7,
          first + 7,
        ]);
        for (const unit of ["week", "month", "year"]) {
          expect(day(`last ${unit}`, "end") + 1).toBe(day(`this ${unit}`));
          expect(day(`this ${unit}`, "end") + 1).toBe(day(`next ${unit}`));
          expect(today).toBeGreaterThanOrEqual(day(`this ${unit}`));
          expect(today).toBeLessThanOrEqual(day(`this ${unit}`, "end"));
        }
        for (const name of names) {
          const found = [
            day(name),
            day(name, "start", { weekdays: "coming" }),
            day(`last ${name}`),
            day(`next ${name}`),
          ];
          expect(found.map(weekday)).toEqual([name, name, name, name]);
          const [last = 0, coming = 0, before = 0, after = 0] = found.map((one) => one - today);
          expect(last > -7 && last <= 0 && coming >= 0 && coming < 7, `${last} ${coming}`).toBe(true);
          expect(before >= -7 && before < 0 && after > 0 && after <= 7, `${before} ${after}`).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("hours ago and ahead are exact, whatever the clock does between", () => {
    fc.assert(
      fc.property(somewhere, fc.nat(2000), ([timeZone, instant], count) => {
        const now = new Date(instant);
        const at = (text: string) => Date.parse(momentOf(text, timeZone, "start", now).utc);
        expect(at(`${count} hours ago`)).toBe(instant - count * HOUR);
        expect(at(`in ${count} minutes`)).toBe(instant + count * 60 * SECOND);
      }),
      { numRuns: 100 },
    );
  });

  it("any text is refused or read, without an exception", () => {
    const piece = fc.constantFrom(
      "last ",
      "week",
      "monday",
      "in 3 ",
      "days",
      " ago",
      "2 pm",
      "noon",
      "now",
      "today",
      "at",
      " ",
      "T",
      "Z",
      "+01:00",
      "2026-03-02",
      "09:00",
      ":30",
      ".5",
      "-",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 6 }).map((all) => all.join("")),
        ),
        (text) => {
          const moment = read(text, "Europe/Berlin", "end", now);
          if (moment && !("problem" in moment)) expect(moment.utc).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
