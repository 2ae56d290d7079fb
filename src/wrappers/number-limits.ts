// Numbers that can be limits: whole ones that a timer can keep. Any other would make it fire at once, and a write would fail
// after it was sent.

/** setTimeout takes no more. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

export const LIMIT = `a whole number from 1 to ${MAX_TIMER_MS}`;

export function isLimit(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MAX_TIMER_MS;
}

/** @throws {RangeError} for the first of the named values that is not a limit */
export function checkLimits(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!isLimit(value)) throw new RangeError(`${name} must be ${LIMIT}, not ${value}`);
  }
}
