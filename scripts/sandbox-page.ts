// src/generated/sandbox-page.ts: the files of the sandbox's page as text, so that the page is there wherever the sandbox is
// bundled.

import { readdir, readFile } from "node:fs/promises";

const SERVED = /\.(html|css|js|svg)$/;

/** @param folder ends with a slash */
export async function sandboxPage(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => SERVED.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => `  ${JSON.stringify(name)}: ${JSON.stringify(await readFile(folder + name, "utf8"))},\n`),
  );
  return `// Generated from src/sandbox/dashboard by \`npm run generate\`. Do not edit.

/** By their names. */
export const pageFiles: Readonly<Record<string, string>> = {
${files.join("")}};
`;
}
