// src/sandbox/resources/index.ts: all rules of the sandbox, one line for each file of its folder.

import { readdirSync } from "node:fs";

/** @param folder in which each rule is exported by the name of its action */
export function sandboxRules(folder: string): string {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.slice(0, -".ts".length));
  return `// All rules by the names of their actions. Generated from src/sandbox/resources by \`npm run generate\`. Do not edit.

${names
  .sort()
  .map((name) => `export * from "./${name}.js";\n`)
  .join("")}`;
}
