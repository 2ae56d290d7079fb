// `npm run pictures`: what a terminal shows, as pictures for README.md. Each command runs for real, on a sandbox at a time of its own,
// so a picture is made anew whenever the program says something else, and a test notices when it was not.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createSandbox } from "../src/sandbox/sandbox.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is typed, line by line, in each picture. */
const PICTURES: Readonly<Record<string, readonly string[]>> = {
  "command-line": [
    "clockify-connector call listUserTimeEntries --user-id me --start 2026-03-02 --end 2026-03-03",
    "clockify-connector call deleteTimeEntry --id ../x",
  ],
  export: [
    "clockify-connector export time-entries --start 2026-03-02 --end 2026-03-08 --output week.csv",
    "head -3 week.csv",
  ],
};

/** The pictures by their names, without an extension. The program has to be built. */
export async function pictures(): Promise<Map<string, string>> {
  const sandbox = await createSandbox({ now: "2026-03-06T14:30:00Z" });
  const folder = await mkdtemp(join(tmpdir(), "clockify-pictures-"));
  try {
    const env = {
      PATH: `${folder}:${process.env.PATH}`,
      HOME: folder,
      CLOCKIFY_API_KEY: "key-of-the-pictures",
      CLOCKIFY_BASE_URL: sandbox.url,
    };
    sandbox.tenant(env.CLOCKIFY_API_KEY).clock.freeze();
    const program = `#!/bin/sh\nexec "${process.execPath}" "${root}dist/cli.js" "$@"\n`;
    await writeFile(join(folder, "clockify-connector"), program, { mode: 0o755 });
    const made = new Map<string, string>();
    for (const [name, commands] of Object.entries(PICTURES)) {
      const lines: string[] = [];
      for (const command of commands) {
        // As on a terminal: what is said of errors stands where it happens.
        const said = await promisify(execFile)("bash", ["-c", `${command} 2>&1`], { cwd: folder, env }).catch(
          (failed: { stdout: string }) => failed,
        );
        lines.push(`$ ${command}`, ...said.stdout.trimEnd().split("\n"), "");
      }
      made.set(name, picture(lines.slice(0, -1)));
    }
    return made;
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true });
  }
}

const CHARACTER = { width: 7.8, height: 18 };
const MARGIN = 16;

/** A terminal with these lines. */
function picture(lines: readonly string[]): string {
  const width = Math.ceil(Math.max(...lines.map(({ length }) => length)) * CHARACTER.width + 2 * MARGIN);
  const height = lines.length * CHARACTER.height + 2 * MARGIN;
  const texts = lines.map((line, index) => {
    const typed = line.startsWith("$ ") ? ' fill="#7dd3fc"' : "";
    const y = MARGIN + (index + 0.75) * CHARACTER.height;
    return `  <text x="${MARGIN}" y="${y}"${typed} xml:space="preserve">${escaped(line)}</text>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"
  font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" fill="#e5e7eb">
  <rect width="${width}" height="${height}" rx="8" fill="#111827"/>
${texts.join("")}</svg>
`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(join(root, "docs/pictures"), { recursive: true });
  for (const [name, text] of await pictures()) await writeFile(join(root, `docs/pictures/${name}.svg`), text);
}
