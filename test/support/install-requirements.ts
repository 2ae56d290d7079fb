// The installation of what this machine lacks for the tests. `.ci/run` calls it, so that no test is skipped there.

import { spawnSync } from "node:child_process";
import { missingRequirements } from "./requirements.ts";

/** Installing Debian's packages needs root, which the machines of GitHub lend by sudo. */
const asRoot = process.getuid?.() === 0 ? [] : ["sudo"];

function run(words: readonly string[]): void {
  const [program = "", ...args] = words;
  const { status, error } = spawnSync(program, args, { stdio: "inherit" });
  if (error || status !== 0) throw new Error(`${words.join(" ")} failed: ${error?.message ?? `exit code ${status}`}`);
}

const missing = missingRequirements();
const packages = missing.flatMap((requirement) => requirement.packages ?? []);
if (packages.length > 0) {
  run([...asRoot, "apt-get", "update", "-qq"]);
  run([...asRoot, "apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages]);
}
for (const { command } of missing) if (command) run(command.split(" "));
