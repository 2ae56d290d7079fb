// How many calls start in the fullest of all windows of a length.

/** `starts` in any order. Two that are a whole window apart are in no window together. */
export function fullestWindow(starts: readonly number[], perMs: number): number {
  const sorted = [...starts].sort((a, b) => a - b);
  let most = 0;
  let from = 0;
  for (const [index, start] of sorted.entries()) {
    while (start - (sorted[from] ?? start) >= perMs) from++;
    most = Math.max(most, index - from + 1);
  }
  return most;
}
