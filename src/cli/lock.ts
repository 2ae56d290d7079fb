// Keeps a second run of the program away from files that one works on. A lock whose process has ended counts for nothing.

import { open, readFile, rm } from "node:fs/promises";
import { codeOf } from "../errors.js";
import { UsageError } from "./usage.js";

/**
 * @returns what takes the lock away
 * @throws {UsageError} when another process that runs has it
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  for (let tries = 1; ; tries++) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      const code = codeOf(error);
      if (code !== "EEXIST")
        throw new UsageError(`${path} cannot be written (${code}): choose a folder that is there and yours.`);
    }
    const holder = Number(await readFile(path, "utf8").catch(() => ""));
    if (tries > 1 || (holder > 0 && holder !== process.pid && isRunning(holder))) {
      throw new UsageError(`The process ${holder} works on this already. If it does not, delete ${path}.`);
    }
    await rm(path, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
