// CSV text as RFC 4180 has it: cells in quotation marks where they need it, and lines that end with CRLF.

import { stringify } from "csv-stringify/sync";

/** Each record with its end of line. */
export function csvText(records: readonly (readonly string[])[], separator: string): string {
  return stringify(
    records.map((cells) => [...cells]),
    {
      delimiter: separator,
      record_delimiter: "\r\n",
      quoted_match: /[\r\n]/,
      // A record of one empty cell would look like an empty line.
      quoted_empty: records.some(({ length }) => length === 1),
    },
  );
}
