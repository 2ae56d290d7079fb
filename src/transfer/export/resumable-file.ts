// The output of an export that survives Ctrl-C, crashes and power cuts. The text grows in FILE.part. FILE.state.json counts a page only
// when it is surely on the disk, and anything that FILE.part holds beyond that is cut off before an export goes on.

import { InputError } from "../../input/input-error.js";
import type { Disk } from "../disk.js";
import type { Output, Progress } from "./export-entries.js";
import { type Asked, differences, type Plan, readState, type State, textOfState } from "./export-state.js";
import type { Totals } from "./totals.js";

export interface Target {
  readonly file: string;
  /** Replace FILE if it is there. */
  readonly force: boolean;
  /** Forget what an earlier run has done. */
  readonly restart: boolean;
}

export const partOf = (file: string) => `${file}.part`;
export const stateOf = (file: string) => `${file}.state.json`;

/** @throws {InputError} when FILE is not an ordinary file, or is there and must not be replaced */
export async function checkTarget(target: Target, disk: Disk): Promise<void> {
  const { file, force } = target;
  if (await finished(target, disk)) return;
  const kind = await disk.kind(file);
  if (kind === undefined || (force && kind === "file")) return;
  if (kind === "folder") throw new InputError(`${file} is a folder. Give the name of a file in it.`);
  if (kind === "file") throw isThere(file);
  const what = kind === "link" ? "a symbolic link" : "a pipe or a device";
  throw new InputError(
    `${file} is ${what}, which an export does not replace. Give the name of a file, or leave --output out to write to standard output.`,
  );
}

/** The state of a run that ended between its last two steps: FILE is complete, and its state was not removed yet. */
async function finished({ file, force, restart }: Target, disk: Disk): Promise<State | undefined> {
  if (force || restart || (await disk.kind(file)) !== "file" || (await disk.exists(partOf(file)))) return undefined;
  const state = readState((await disk.read(stateOf(file))) ?? "");
  return state?.isDone ? state : undefined;
}

/**
 * The totals of the same export, if an earlier run has completed it and could not report that.
 *
 * @throws {InputError} when FILE is that of another export
 */
export async function completed(target: Target, asked: Asked, disk: Disk): Promise<Totals | undefined> {
  const state = await finished(target, disk);
  if (!state?.progress) return undefined;
  if (differences(state.asked, asked).length > 0) throw isThere(target.file);
  await disk.remove(stateOf(target.file));
  return state.progress.totals;
}

function isThere(file: string): InputError {
  return new InputError(`${file} is there already. Give another name, or --force to replace it.`);
}

/**
 * The state of an earlier run of the same export. Undefined when there is none.
 *
 * @throws {InputError} when it cannot go on: other arguments, or files that were changed meanwhile
 */
export async function earlier(target: Target, asked: Asked, disk: Disk): Promise<State | undefined> {
  if (target.restart) return undefined;
  const [part, state] = [partOf(target.file), stateOf(target.file)];
  const text = await disk.read(state);
  const hasPart = await disk.exists(part);
  if (text === undefined) {
    if (hasPart) throw new InputError(`${part} is there, but not ${state}, which says what it is. ${RESTART}`);
    return undefined;
  }
  // The last run ended between its last two steps, and FILE was removed since.
  if (!hasPart) return undefined;
  const found = readState(text);
  if (!found) throw new InputError(`${state} cannot be read, or is of another version of this program. ${RESTART}`);
  const changed = differences(found.asked, asked);
  if (changed.length > 0) {
    throw new InputError(
      `${part} is the beginning of another export (${changed.join("; ")}). Run that command again, or choose another --output. ${RESTART}`,
    );
  }
  return found;
}

const RESTART = "--restart begins again and overwrites it.";

/**
 * Opens FILE.part where the state says that it ends.
 *
 * @throws {InputError} when it is shorter than that
 */
export async function openOutput(
  target: Target,
  started: State | { readonly asked: Asked; readonly plan: Plan },
  encoding: BufferEncoding,
  disk: Disk,
): Promise<Output & { close(): Promise<void> }> {
  const { file } = target;
  const [part, state] = [partOf(file), stateOf(file)];
  const { asked, plan } = started;
  let { bytes, progress }: Pick<State, "bytes" | "progress"> = "bytes" in started ? started : { bytes: 0 };
  const note = (isDone = false) =>
    disk.replace(state, textOfState({ asked, plan, bytes, progress, ...(isDone && { isDone }) }));
  // Before the part, which would be a file of unknown origin without a state.
  await note();
  const out = await disk.open(part);
  if ((await out.size()) < bytes) {
    await out.close();
    throw new InputError(`${part} is shorter than it was when the last run ended. ${RESTART}`);
  }
  await out.truncate(bytes);

  let isOpen = true;
  async function close(): Promise<void> {
    if (isOpen) await out.close();
    isOpen = false;
  }

  async function append(text: string): Promise<void> {
    const content = Buffer.from(text, encoding);
    await out.write(content, bytes);
    await out.sync();
    bytes += content.length;
  }

  return {
    async write(text: string, now: Progress) {
      await append(text);
      progress = now;
      await note();
    },
    async finish(text) {
      await append(text);
      await close();
      // FILE may exist by now.
      await checkTarget(target, disk);
      await note(true);
      await disk.rename(part, file);
      await disk.remove(state);
    },
    close,
  };
}
