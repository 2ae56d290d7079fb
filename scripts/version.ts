// `npm run version`: the next version, from the changesets, in every file that holds it.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: root, stdio: "inherit" });

run("npx", "changeset", "version");
const { version }: { version: string } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
// The registry of MCP servers wants it twice. Replacing the text keeps the file's own layout.
const server = readFileSync(`${root}server.json`, "utf8");
writeFileSync(`${root}server.json`, server.replace(/("version": )"[^"]*"/g, `$1"${version}"`));
run("npm", "install", "--package-lock-only", "--ignore-scripts");
