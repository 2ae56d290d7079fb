// The export of time entries to a disk or a stream, from the first page or from where an earlier run stopped.

import type { Disk } from "../disk.js";
import type { ListPage } from "./entry-source.js";
import { exportEntries, type Job, type Output, type Progress } from "./export-entries.js";
import type { Asked, Plan } from "./export-state.js";
import { type Format, type FormatName, formats } from "./formats.js";
import { completed, earlier, openOutput, type Target } from "./resumable-file.js";
import type { Totals } from "./totals.js";

export interface ExportRequest {
  readonly asked: Asked;
  /** Finds out what `asked` means. Only the first run does: people may come and days may pass until the last one. */
  readonly plan: () => Promise<Plan>;
  readonly format: FormatName;
  /** The file on the disk, or where the text goes instead. A stream cannot go on later. */
  readonly to: Target | Output;
}

export interface ExportRun {
  readonly disk: Disk;
  /** Called before the first page. */
  readonly onStart?: (job: Job, progress: Progress | undefined) => void;
  /** Called after each page. */
  readonly onProgress?: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/**
 * @example
 * const list = entriesOf(clockify, workspaceId);
 * const to = { file: "hours.csv", force: false, restart: false };
 * const totals = await exportTimeEntries(list, { asked, plan, format: "csv", to }, { disk, signal });
 *
 * @returns the totals, with those of earlier runs
 * @throws {InputError} for a file that cannot be used
 * @throws {ClockifyError} when a call fails or the signal is aborted; the next run goes on from there
 */
export async function exportTimeEntries(
  list: ListPage,
  { asked, plan: findPlan, format: name, to }: ExportRequest,
  { disk, onStart, onProgress = () => undefined, signal }: ExportRun,
): Promise<Totals> {
  const format = formats[name];
  if (!("file" in to)) {
    const job = jobOf(await findPlan(), format);
    onStart?.(job, undefined);
    return exportEntries({ job, list, output: to, progress: undefined, onProgress, signal });
  }
  const done = await completed(to, asked, disk);
  if (done) return done;
  const started = (await earlier(to, asked, disk)) ?? { asked, plan: await findPlan() };
  const progress = "progress" in started ? started.progress : undefined;
  const job = jobOf(started.plan, format);
  onStart?.(job, progress);
  const output = await openOutput(to, started, format.encoding, disk);
  try {
    return await exportEntries({ job, list, output, progress, onProgress, signal });
  } finally {
    await output.close();
  }
}

function jobOf({ people, timeZone, from, before }: Plan, format: Format): Job {
  return { people, period: { from, before }, format, timeZone };
}
