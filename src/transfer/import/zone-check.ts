// The check that the account has the same time zone as when the import was started. In another zone, a time without an offset would mean
// another instant, and rows that were created already would be created again.

import { InputError } from "../../input/input-error.js";
import { valuesOf } from "./cell-values.js";
import type { TableRow } from "./csv-table.js";

const MAX_NAMED = 10;

/** @throws {InputError} which names both zones, and the rows */
export function refuseOtherZone(
  file: string,
  rows: readonly TableRow[],
  before: string | undefined,
  now: string,
): void {
  if (before === undefined || before === now) return;
  const timesIn = (row: TableRow, zone: string) => {
    const { start, end } = valuesOf(row, zone, () => undefined) ?? {};
    return `${start} ${end}`;
  };
  const moved = rows.filter((row) => timesIn(row, before) !== timesIn(row, now)).map(({ row }) => row);
  if (moved.length === 0) return;
  const more = moved.length > MAX_NAMED ? ` and ${moved.length - MAX_NAMED} more` : "";
  const which = `${moved.length === 1 ? "row" : "rows"} ${moved.slice(0, MAX_NAMED).join(", ")}${more}`;
  throw new InputError(
    `${file}: its import was started while the account had the time zone ${before}, and now it has ${now}, where the times of ${which} ` +
      `mean other instants. Nothing was sent. Write them with an offset, or set the time zone back in Clockify until the import is done.`,
  );
}
