// Days of a holiday. They are days of the calendar, the same in every time zone.

import type { Holiday } from "../../tenant/workspace-data.js";

/** Whether one of its days is in this period, whose ends belong to it. An annual holiday takes place in every year. */
export function takesPlace({ datePeriod, occursAnnually }: Holiday, from: string, to: string): boolean {
  const first = datePeriod?.startDate ?? "";
  const last = datePeriod?.endDate ?? first;
  const later = (day: string, years: number) =>
    `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
  const years = Number(from.slice(0, 4)) - Number(first.slice(0, 4));
  // One that lasts beyond New Year began the year before; one that is over in the first year comes again in the next.
  const occurrences = occursAnnually ? [years - 1, years, years + 1] : [0];
  return occurrences.some((one) => later(first, one) <= to && from <= later(last, one));
}
