// The texts of an import: what would be created, and the report.

import { clockDuration } from "../../time/duration.js";
import { zonedText } from "../../time/time-zone.js";
import type { Failure, Report } from "../../transfer/import/create-entries.js";
import type { Planned } from "../../transfer/import/import-plan.js";
import { shownLines } from "../../transfer/import/row-problems.js";
import { plain } from "../../util/control-characters.js";
import { columnsOf, padded } from "../terminal/text-width.js";

function failuresText(failures: readonly Failure[]): string {
  return shownLines(failures.map(({ planned, message }) => `  row ${planned.row.row}: ${plain(message)}`));
}

/** What would be created, one line for each, by the clock of the account. */
export function plannedText(planned: readonly Planned[], timeZone: string): string {
  const lines = planned.map(({ row, values: { start, end, description } }) => {
    const about = (["user", "project", "task", "tags"] as const).map((column) => row.cell(column));
    const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
    return [
      `row ${row.row}`,
      zonedText(Date.parse(start), timeZone),
      clockDuration(seconds),
      ...about,
      description,
    ].map(plain);
  });
  return aligned(lines);
}

/** Without empty columns. */
function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) =>
    lines.reduce((widest, line) => Math.max(widest, columnsOf(line[at] ?? "")), 0),
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
    unknown.length > 0 && `Unknown, and perhaps created:\n${failuresText(unknown)}\n${NEXT_RUN}`,
    endedBy !== undefined && `It ended early: ${endedBy}\nRun the same command again, and it goes on.`,
  ]
    .filter((text) => text !== false)
    .join("\n");
}

const NEXT_RUN = "Run the same command again in two minutes: it looks for them, and creates only what is not there.";

export function reportJson(report: Report): object {
  const listed = (failures: readonly Failure[]) =>
    failures.map(({ planned, message }) => ({ row: planned.row.row, message }));
  return { ...report, failed: listed(report.failed), unknown: listed(report.unknown) };
}
