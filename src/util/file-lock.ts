// File locks: they keep a second run of the program away from files that one works on. The lock of an ended process does not count.
//
// A lock appears with its content in one step, by a link to a file that is written already: a lock that were empty for a moment would
// look like one that a crash has left. One that was left is replaced only by the process that has the lock of its takeover. Between a look and
// a deletion without it, another process could have put its own lock there.

import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { codeOf } from "./error-code.js";

/** Another run has the lock, or there can be none at that place. */
export class LockError extends Error {
  override readonly name = "LockError";
}

/** What this process has. Its own number in any other lock is that of a process which had the same number before. */
const held = new Set<string>();

/**
 * @returns what takes the lock away
 * @throws {LockError} when another run that goes on has it
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  const content = `${process.pid} ${randomUUID()}`;
  const fresh = `${path}.${content.replace(" ", "-")}`;
  held.add(content);
  try {
    await orUsable(path, writeFile(fresh, content, { flag: "wx", mode: 0o600 }));
    if (!(await isPlaced(fresh, path))) await takeOver(path, fresh);
  } catch (error) {
    held.delete(content);
    throw error;
  } finally {
    await rm(fresh, { force: true });
  }
  return async () => {
    // After a deletion by hand, it may be the lock of another process.
    if ((await contentOf(path)) === content) await rm(path, { force: true });
    held.delete(content);
  };
}

/** @throws {LockError} when a run that goes on has the lock */
async function takeOver(path: string, fresh: string): Promise<void> {
  if (await isLeft(path)) {
    const done = await lock(`${path}.takeover`);
    try {
      if (await isLeft(path)) return await orUsable(path, rename(fresh, path));
    } finally {
      await done();
    }
  }
  // The run that had it has ended just now. Where it is taken again, by a third run, that one is looked at.
  if (!(await isPlaced(fresh, path))) await takeOver(path, fresh);
}

async function isPlaced(fresh: string, path: string): Promise<boolean> {
  try {
    await link(fresh, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw unusable(path, error);
  }
}

/**
 * Whether there is a lock whose run has ended. False when there is none.
 *
 * @throws {LockError} when its run goes on
 */
async function isLeft(path: string): Promise<boolean> {
  const content = await contentOf(path);
  if (content === undefined) return false;
  const pid = Number.parseInt(content, 10);
  if (held.has(content) || (pid > 0 && pid !== process.pid && isRunning(pid))) {
    throw new LockError(`The process ${pid} works on this already. If it does not, delete ${path}.`);
  }
  return true;
}

/** Undefined when there is none. */
async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw unusable(path, error);
  }
}

async function orUsable(path: string, step: Promise<void>): Promise<void> {
  try {
    await step;
  } catch (error) {
    throw unusable(path, error);
  }
}

function unusable(path: string, error: unknown): LockError {
  return new LockError(
    `${path} cannot be written (${codeOf(error)}): choose a folder that is there and yours, on a disk that knows hard links.`,
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
