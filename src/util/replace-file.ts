// The replacement of a file by a text in one step: after a crash there is the old text or the new one, and it is surely on the disk.

import { randomUUID } from "node:crypto";
import { lstat, open, rename, rm } from "node:fs/promises";
import { codeOf } from "./error-code.js";

/**
 * Only its owner can read the file. Meanwhile `PATH.….new` is beside it, under a name that nobody can foresee: a link that somebody
 * put there would lead into another file.
 *
 * @throws {Error} when PATH is there and is not an ordinary file, such as a link, a pipe or a device
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  await checkReplaceable(path);
  const fresh = `${path}.${randomUUID()}.new`;
  const file = await open(fresh, "wx", 0o600);
  try {
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** @throws {Error} when PATH is there and is not an ordinary file */
export async function checkReplaceable(path: string): Promise<void> {
  try {
    if ((await lstat(path)).isFile()) return;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  throw new Error(`${path} is not an ordinary file, so it is not replaced`);
}
