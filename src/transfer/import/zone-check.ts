// Refuses to go on where the account has got another time zone since the import was begun: a time without an offset would then mean
// another moment, and what was created already would be created again.

import { UsageError } from "../../cli/usage-error.js";
import { valuesOf } from "./cell-values.js";
import type { TableRow } from "./csv-table.js";

const MOST_NAMED = 10;

/** @throws {UsageError} which names both zones, and the rows */
export function refuseOtherZone(
  file: string,
  rows: readonly TableRow[],
  before: string | undefined,
  now: string,
): void {
  if (before === undefined || before === now) return;
  const momentsIn = (row: TableRow, zone: string) => {
    const { start, end } = valuesOf(row, zone, () => undefined) ?? {};
    return `${start} ${end}`;
  };
  const moved = rows.filter((row) => momentsIn(row, before) !== momentsIn(row, now)).map(({ row }) => row);
  if (moved.length === 0) return;
  const more = moved.length > MOST_NAMED ? ` and ${moved.length - MOST_NAMED} more` : "";
  const which = `${moved.length === 1 ? "row" : "rows"} ${moved.slice(0, MOST_NAMED).join(", ")}${more}`;
  throw new UsageError(
    `${file}: its import was begun while the account had the time zone ${before}, and now it has ${now}, where the times of ${which} ` +
      `mean other moments. Nothing was sent. Write them with an offset, or set the time zone back in Clockify until the import is done.`,
  );
}
