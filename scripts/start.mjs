// `npm start`: builds the package, then shows the tour. It runs as it is, so its first line is there at once.

import { spawnSync } from "node:child_process";

console.error("Building, which takes a few seconds...");
for (const command of ["npm run --silent build", "node --import tsx scripts/tour.ts"]) {
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
