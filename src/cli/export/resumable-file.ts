// The output that survives Ctrl-C, crashes and power cuts. The text grows in FILE.part. Only when a page is surely there does
// FILE.state.json say so, and whatever FILE.part holds beyond that is cut off before an export goes on.

import type { Disk } from "../disk.js";
import { UsageError } from "../usage.js";
import type { Output, Progress } from "./export-entries.js";
import { type Asked, differences, type Plan, readState, type State, textOfState } from "./state.js";

export interface Target {
  readonly file: string;
  /** Replace FILE if it is there. */
  readonly force: boolean;
  /** Forget what an earlier run has done. */
  readonly restart: boolean;
}

export const partOf = (file: string) => `${file}.part`;
export const stateOf = (file: string) => `${file}.state.json`;

/** @throws {UsageError} when FILE is a folder, or is there and must not be replaced */
export async function checkTarget({ file, force }: Target, disk: Disk): Promise<void> {
  if (await disk.isFolder(file)) throw new UsageError(`${file} is a folder. Give the name of a file in it.`);
  if (!force && (await disk.exists(file))) {
    throw new UsageError(`${file} is there already. Give another name, or --force to replace it.`);
  }
}

/**
 * What an earlier run has done of the same export. Undefined when there is none.
 *
 * @throws {UsageError} when it cannot go on: other arguments, or files that are not as they were left
 */
export async function earlier(target: Target, asked: Asked, disk: Disk): Promise<State | undefined> {
  if (target.restart) return undefined;
  const [part, state] = [partOf(target.file), stateOf(target.file)];
  const text = await disk.read(state);
  const hasPart = await disk.exists(part);
  if (text === undefined) {
    if (hasPart) throw new UsageError(`${part} is there, but not ${state}, which says what it is. ${RESTART}`);
    return undefined;
  }
  // The last run ended between its last two steps, and FILE was taken away since.
  if (!hasPart) return undefined;
  const found = readState(text);
  if (!found) throw new UsageError(`${state} cannot be read, or is of another version of this program. ${RESTART}`);
  const changed = differences(found.asked, asked);
  if (changed.length > 0) {
    throw new UsageError(
      `${part} is the beginning of another export (${changed.join("; ")}). Run that command again, or choose another --output. ${RESTART}`,
    );
  }
  return found;
}

const RESTART = "--restart begins anew and overwrites it.";

/**
 * Opens FILE.part where the state says that it ends.
 *
 * @throws {UsageError} when it is shorter than that
 */
export async function openOutput(
  target: Target,
  begun: State | { readonly asked: Asked; readonly plan: Plan },
  encoding: BufferEncoding,
  disk: Disk,
): Promise<Output & { close(): Promise<void> }> {
  const { file } = target;
  const [part, state] = [partOf(file), stateOf(file)];
  const { asked, plan } = begun;
  let { bytes, progress }: Pick<State, "bytes" | "progress"> = "bytes" in begun ? begun : { bytes: 0 };
  const note = () => disk.replace(state, textOfState({ asked, plan, bytes, progress }));
  // Before the part, which without a state would be a file that nobody knows.
  await note();
  const out = await disk.open(part);
  if ((await out.size()) < bytes) {
    await out.close();
    throw new UsageError(`${part} is shorter than it was when the last run ended. ${RESTART}`);
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
      // It may have come meanwhile.
      await checkTarget(target, disk);
      await disk.rename(part, file);
      await disk.remove(state);
    },
    close,
  };
}
