// The behaviour of an exact rate limit, to compare others with: when calls should start, and how many started in the fullest window.

/** When calls should start that come at these times: as early as each, its predecessor and the one `calls` before it permit. */
export function optimum(arrivals: readonly number[], calls: number, perMs: number): number[] {
  const starts: number[] = [];
  for (const [index, arrival] of arrivals.entries()) {
    starts.push(Math.max(arrival, starts[index - 1] ?? 0, (starts[index - calls] ?? Number.NEGATIVE_INFINITY) + perMs));
  }
  return starts;
}

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
