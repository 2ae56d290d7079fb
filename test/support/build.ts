// Builds the package once before all tests, because several of them use what users get and must not build at the same time.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export default async function build(): Promise<void> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  await promisify(execFile)("npm", ["run", "--silent", "build"], { cwd: root });
}
