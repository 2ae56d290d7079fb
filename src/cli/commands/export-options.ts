// The flags of `export time-entries`, read and checked as far as that is possible without Clockify.

import { InputError } from "../../input/input-error.js";
import { type DateContext, toZonedDateTime, type ZonedDateTime } from "../../time/date-input.js";
import { DATE_TIME_FORMS, isWholeDay, type ParsedDateTime, parseDateTime } from "../../time/date-time-forms.js";
import type { Period } from "../../transfer/export/entry-cursor.js";
import { type FormatName, formats, isFormatName } from "../../transfer/export/formats.js";
import type { Target } from "../../transfer/export/resumable-file.js";
import { givenWord } from "../safe-word.js";
import type { ExportFlags } from "./export-flags.js";

export interface ExportOptions {
  /** Empty for everybody. */
  readonly users: readonly string[];
  readonly start: ParsedDateTime | undefined;
  readonly end: ParsedDateTime | undefined;
  readonly format: FormatName;
  /** Undefined: standard output. */
  readonly target: Target | undefined;
}

/** @throws {InputError} for a flag that cannot be used */
export function readOptions({ user = [], start, end, format = "csv", output, ...flags }: ExportFlags): ExportOptions {
  if (!isFormatName(format)) {
    throw new InputError(`--format must be one of ${Object.keys(formats).join(", ")}, not ${givenWord(format)}.`);
  }
  if (output === "") throw new InputError("--output must be the name of a file.");
  for (const flag of ["force", "restart", "json"] as const) {
    if (flags[flag] && output === undefined) throw new InputError(`--${flag} needs --output. ${ONLY_FILES[flag]}`);
  }
  return {
    users: user,
    start: readTime("--start", start),
    end: readTime("--end", end),
    format,
    target:
      output === undefined ? undefined : { file: output, force: flags.force ?? false, restart: flags.restart ?? false },
  };
}

const ONLY_FILES = {
  force: "Only a file can be there already.",
  restart: "Only a file can go on where it stopped.",
  json: "Without a file the entries themselves are on standard output.",
} as const;

function readTime(flag: string, text: string | undefined): ParsedDateTime | undefined {
  if (text === undefined) return undefined;
  const parsed = parseDateTime(text);
  if (!parsed) throw new InputError(`${flag} ${givenWord(text)} is not ${DATE_TIME_FORMS}.`);
  return parsed;
}

/**
 * In the zone of the account. A day as the end belongs to the period; a time as the end is where it stops.
 *
 * @throws {InputError} for a time that does not exist, or a period that ends before it begins
 */
export function periodOf({ start, end }: Pick<ExportOptions, "start" | "end">, clock: DateContext): Period {
  const first = start && timeOf("--start", start, "start", clock);
  const from = first && Date.parse(first.utc);
  const ending = end && timeOf("--end", end, "end", { ...clock, from: first?.local.slice(0, 10) });
  const last = ending && Date.parse(ending.utc);
  // The last second of a day is known; the period ends after it.
  const before = last !== undefined && end && isWholeDay(end) ? last + 1000 : last;
  if (from !== undefined && before !== undefined && from >= before) {
    throw new InputError("--end is not after --start.");
  }
  return { from, before };
}

function timeOf(flag: string, parsed: ParsedDateTime, edge: "start" | "end", clock: DateContext): ZonedDateTime {
  const time = toZonedDateTime(parsed, { ...clock, edge });
  if ("problem" in time) throw new InputError(`${flag}: ${time.problem}.`);
  return time;
}
