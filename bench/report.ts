// Results of benchmarks, and how their rows become a table.

export interface Row {
  readonly what: string;
  readonly value: string;
  /** What we hold ourselves to, where there is one. */
  readonly target?: string;
  readonly met?: boolean;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

export function print({ title, rows }: Section): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const values = Math.max(...rows.map(({ value }) => value.length));
  console.log(`\n${title}`);
  for (const { what, value, target, met } of rows) {
    const verdict = target ? `  ${met ? "meets" : "MISSES"} ${target}` : "";
    console.log(`  ${what.padEnd(width)}  ${value.padStart(values)}${verdict}`);
  }
}

/** Noise of the machine only ever adds, so the quieter quarter of the rounds counts. */
export function quiet(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? Number.NaN;
}

/** How long each of so many runs took, one after the other, in milliseconds. */
export async function timesOf(times: number, run: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    await run();
    took.push(performance.now() - begun);
  }
  return took;
}
