// The totals of an export as a table for people.

import { clockDuration } from "../../time/duration.js";
import type { Sum, Totals } from "../../transfer/export/totals.js";
import { plain } from "../../util/control-characters.js";
import { columnsOf, padded } from "../terminal/text-width.js";

/** The projects with the most time first, and the sum below them. */
export function totalsTable({ projects, entries, seconds, running }: Totals): string {
  const byTime = Object.values(projects).sort((one, other) => other.seconds - one.seconds);
  const rows = [
    ...byTime.map((one) => [one.client === null ? one.project : `${one.project} (${one.client})`, ...numbersOf(one)]),
    [running === 0 ? "Total" : `Total, and ${running} running`, ...numbersOf({ entries, seconds })],
  ].map((row) => row.map(plain));
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ""))));
  return rows
    .map(([name = "", ...numbers]) =>
      [padded(name, widths[0] ?? 0), ...numbers.map((text, index) => text.padStart(widths[index + 1] ?? 0))].join("  "),
    )
    .join("\n");
}

function numbersOf({ entries, seconds }: Sum): string[] {
  return [`${entries.toLocaleString("en")} ${entries === 1 ? "entry" : "entries"}`, clockDuration(seconds)];
}
