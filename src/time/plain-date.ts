// Arithmetic with calendar days, each written yyyy-MM-dd. No time zone is involved.

const DAY_MS = 86_400_000;

/** Whether the calendar has this day. The text has the right form already. */
export function isInCalendar(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}

export function plusDays(date: string, days: number): string {
  return dateOf(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS);
}

/** The first day of the month. Months outside of 1 to 12 count into other years. */
export function firstOfMonth(year: number, month: number): string {
  return dateOf(Date.UTC(year, month - 1, 1));
}

/** The first day with this weekday, where 0 is Monday, from the given day on. */
export function nextWeekday(date: string, weekday: number): string {
  const own = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(date, (weekday - own + 7) % 7);
}

function dateOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, -14);
}
