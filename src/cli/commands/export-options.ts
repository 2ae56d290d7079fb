// What `export time-entries` is to do, from its flags. Everything that can be checked without Clockify is checked here.

import {
  type Clock,
  isWholeDay,
  MOMENT_FORMS,
  type Moment,
  type ParsedMoment,
  parseMoment,
  toMoment,
} from "../../time/date-input.js";
import type { Period } from "../../transfer/export/entry-cursor.js";
import { type FormatName, formats, isFormatName } from "../../transfer/export/formats.js";
import type { Target } from "../../transfer/export/resumable-file.js";
import { givenWord } from "../safe-word.js";
import type { AccountFlags } from "../session.js";
import { UsageError } from "../usage-error.js";

export interface ExportFlags extends AccountFlags {
  readonly user?: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly format?: string;
  readonly output?: string;
  readonly force?: true;
  readonly restart?: true;
  readonly json?: true;
}

export interface ExportOptions {
  /** Empty: everybody. */
  readonly users: readonly string[];
  readonly start: ParsedMoment | undefined;
  readonly end: ParsedMoment | undefined;
  readonly format: FormatName;
  /** Undefined: standard output. */
  readonly target: Target | undefined;
}

/** @throws {UsageError} for a flag that cannot be used */
export function readOptions({ user = [], start, end, format = "csv", output, ...flags }: ExportFlags): ExportOptions {
  if (!isFormatName(format)) {
    throw new UsageError(`--format must be one of ${Object.keys(formats).join(", ")}, not ${givenWord(format)}.`);
  }
  if (output === "") throw new UsageError("--output must be the name of a file.");
  for (const flag of ["force", "restart", "json"] as const) {
    if (flags[flag] && output === undefined) throw new UsageError(`--${flag} needs --output. ${ONLY_FILES[flag]}`);
  }
  return {
    users: user,
    start: readMoment("--start", start),
    end: readMoment("--end", end),
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

function readMoment(flag: string, text: string | undefined): ParsedMoment | undefined {
  if (text === undefined) return undefined;
  const parsed = parseMoment(text);
  if (!parsed) throw new UsageError(`${flag} ${givenWord(text)} is not ${MOMENT_FORMS}.`);
  return parsed;
}

/**
 * In the zone of the account. A day as the end belongs to the period; a moment as the end is where it stops.
 *
 * @throws {UsageError} for a moment that does not exist, or a period that ends before it begins
 */
export function periodOf({ start, end }: Pick<ExportOptions, "start" | "end">, clock: Clock): Period {
  const first = start && momentOf("--start", start, "start", clock);
  const from = first && Date.parse(first.utc);
  const ending = end && momentOf("--end", end, "end", { ...clock, from: first?.local.slice(0, 10) });
  const last = ending && Date.parse(ending.utc);
  // The last second of a day is known; the period ends after it.
  const before = last !== undefined && end && isWholeDay(end) ? last + 1000 : last;
  if (from !== undefined && before !== undefined && from >= before) {
    throw new UsageError("--end is not after --start.");
  }
  return { from, before };
}

function momentOf(flag: string, parsed: ParsedMoment, edge: "start" | "end", clock: Clock): Moment {
  const moment = toMoment(parsed, { ...clock, edge });
  if ("problem" in moment) throw new UsageError(`${flag}: ${moment.problem}.`);
  return moment;
}
