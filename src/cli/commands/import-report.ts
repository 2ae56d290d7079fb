// What people and programs are told of an import.

import type { Clock } from "../../transfer/export/account-clock.js";
import { clockDuration } from "../../transfer/export/export-row.js";
import type { Problem } from "../../transfer/import/cell-values.js";
import type { Failure, Report } from "../../transfer/import/create-entries.js";
import type { Planned } from "../../transfer/import/import-plan.js";
import { columnsOf, padded, plain } from "../terminal/terminal-text.js";

const MOST_SHOWN = 50;

/** One line for each, up to 50. */
export function problemsText(problems: readonly Problem[]): string {
  return shownOf(problems.map(({ row, column, message }) => `row ${row}, ${column}: ${plain(message)}`));
}

function failuresText(failures: readonly Failure[]): string {
  return shownOf(failures.map(({ planned, message }) => `  row ${planned.row.row}: ${plain(message)}`));
}

function shownOf(lines: readonly string[]): string {
  const more = lines.length - MOST_SHOWN;
  return [...lines.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}

/** What would be created, one line for each, by the clock of the account. */
export function plannedText(planned: readonly Planned[], clock: Clock): string {
  const lines = planned.map(({ row, values: { start, end, description } }) => {
    const about = (["user", "project", "task", "tags"] as const).map((column) => row.cell(column));
    const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
    return [`row ${row.row}`, clock.local(start), clockDuration(seconds), ...about, description].map(plain);
  });
  return aligned(lines);
}

/** Without the columns in which nothing stands. */
function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) =>
    lines.reduce((most, line) => Math.max(most, columnsOf(line[at] ?? "")), 0),
  );
  const shown = (line: readonly string[]) =>
    line.flatMap((text, at) => (widths[at] ? [padded(text, widths[at] ?? 0)] : []));
  return lines.map((line) => shown(line).join("  ").trimEnd()).join("\n");
}

export function reportText(report: Report, failedFile: string | undefined): string {
  const { created, skipped, failed, unknown, notTried, endedBy } = report;
  const parts = [
    `${created} created`,
    `${skipped} skipped, which were created before`,
    `${failed.length} failed`,
    `${unknown.length} unknown`,
  ];
  return [
    `${parts.join(", ")}${notTried > 0 ? `, ${notTried} not tried` : ""}.`,
    failed.length > 0 &&
      `Failed, and not created${failedFile === undefined ? "" : ` (also in ${failedFile})`}:\n${failuresText(failed)}`,
    unknown.length > 0 && `Unknown, and perhaps created:\n${failuresText(unknown)}\n${LOOKS}`,
    endedBy !== undefined && `It ended early: ${endedBy}\nRun the same command again, and it goes on.`,
  ]
    .filter((text) => text !== false)
    .join("\n");
}

const LOOKS = "Run the same command again in two minutes: it looks for them, and creates only what is not there.";

export function reportJson(report: Report): object {
  const listed = (failures: readonly Failure[]) =>
    failures.map(({ planned, message }) => ({ row: planned.row.row, message }));
  return { ...report, failed: listed(report.failed), unknown: listed(report.unknown) };
}
