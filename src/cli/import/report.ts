// What people and programs are told of an import.

import { clockDuration } from "../export/row.js";
import type { Failure, Report } from "./create-entries.js";
import type { Planned } from "./plan.js";
import type { Problem } from "./values.js";

const MOST_SHOWN = 50;

/** One line for each, up to 50. */
export function problemsText(problems: readonly Problem[]): string {
  return shownOf(problems.map(({ row, column, message }) => `row ${row}, ${column}: ${message}`));
}

function failuresText(failures: readonly Failure[]): string {
  return shownOf(failures.map(({ planned, message }) => `  row ${planned.row.row}: ${message}`));
}

function shownOf(lines: readonly string[]): string {
  const more = lines.length - MOST_SHOWN;
  return [...lines.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}

/** What would be created, as the file has it. */
export function plannedText({ row, values }: Planned): string {
  const about = (["user", "project", "task", "tags"] as const).map((column) => row.cell(column)).filter(Boolean);
  const seconds = (Date.parse(values.end) - Date.parse(values.start)) / 1000;
  const text = [`row ${row.row}`, values.start, clockDuration(seconds), ...about, values.description];
  // A terminal would obey what is hidden in a cell.
  return text
    .filter(Boolean)
    .join("  ")
    .replace(/\p{Cc}/gu, " ");
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
