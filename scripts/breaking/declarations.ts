// Makes the declarations that users of a package get, from its sources.

import { execFile } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const TSC = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

export interface Package {
  readonly name: string;
  /** Where its declarations begin: the paths of `entries` are relative to it. */
  readonly folder: string;
  /** What package.json exports: `./redis`, and the file of its declarations, which an entry that is no code has not. */
  readonly entries: ReadonlyMap<string, string | undefined>;
}

/**
 * The sources may have been written for other versions of the packages that are installed now. So their types are written down
 * without being checked; what they import is taken from where they lie or above.
 *
 * @throws {Error} with what tsc says when an entry cannot be made
 */
export async function makeDeclarations(source: string, folder: string): Promise<Package> {
  const { name, exports }: { name: string; exports: Record<string, string | { types: string }> } = JSON.parse(
    await readFile(join(source, "package.json"), "utf8"),
  );
  const entries = new Map(
    Object.entries(exports).map(([entry, target]) => [entry, typeof target === "string" ? undefined : target.types]),
  );
  const args = ["-p", join(source, "tsconfig.build.json"), "--outDir", join(folder, "dist"), "--noCheck"];
  const said = await promisify(execFile)(process.execPath, [TSC, ...args]).then(
    () => "",
    (failed: { stdout: string }) => failed.stdout,
  );
  for (const [entry, types] of entries) {
    if (types === undefined) continue;
    await access(join(folder, types)).catch(() => {
      throw new Error(`The types of ${name}, ${entry}, cannot be made in ${source}.\n${said.trim()}`);
    });
  }
  return { name, folder, entries };
}
