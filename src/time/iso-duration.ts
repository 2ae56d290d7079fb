// Durations as Clockify writes them: PT17H24M55S, with nothing above hours.

/** @param seconds whole ones */
export function durationOf(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), "H"],
    [Math.floor((seconds % 3600) / 60), "M"],
    [seconds % 60, "S"],
  ] as const;
  const text = parts.map(([amount, unit]) => (amount > 0 ? `${amount}${unit}` : "")).join("");
  return `PT${text || "0S"}`;
}
