// Which numbers a limit can be: whole ones that a timer can keep. Any other would make it fire at once, and a write would fail
// after it was sent.

/** setTimeout takes no more. */
export const LARGEST = 2 ** 31 - 1;

export const LIMIT = `a whole number from 1 to ${LARGEST}`;

export function isLimit(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= LARGEST;
}

/** @throws {RangeError} for the first of the named values that is no limit */
export function checkLimits(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!isLimit(value)) throw new RangeError(`${name} must be ${LIMIT}, not ${value}`);
  }
}
