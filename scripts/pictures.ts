// `npm run pictures`: the pictures of README.md. Commands run for real, on a sandbox with a clock of its own, and their output is
// drawn as a terminal. The page of the sandbox is photographed by a browser.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createClockify } from "../src/index.ts";
import { createSandbox } from "../src/sandbox/sandbox.ts";
import { browserPath } from "./browser.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { scripts }: { scripts: Record<string, string> } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

/** The commands in each picture of a terminal. */
const PICTURES: Readonly<Record<string, readonly string[]>> = {
  package: ["npm run package"],
  "command-line": [
    'clockify-connector call createTimeEntry --start "2026-03-06 09:00" --end "2026-03-06 10:30" --project-id Internal',
    "clockify-connector call deleteTimeEntry --id ../x",
    "clockify-connector export time-entries --start 2026-03-02 --end 2026-03-05 --output week.csv",
  ],
  agent: ["npx tsx examples/mcp-client.ts"],
};

/** The pictures by their names, without an extension. The program has to be built. */
async function terminals(): Promise<Map<string, string>> {
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
    // npx and npm only start another program, and take longer than that.
    await writeFile(join(folder, "npx"), '#!/bin/sh\nshift\nexec "$@"\n', { mode: 0o755 });
    const made = new Map<string, string>();
    for (const [name, commands] of Object.entries(PICTURES)) {
      const lines: string[] = [];
      for (const command of commands) {
        lines.push(`$ ${command}`, ...(await outputOf(command, folder, env)), "");
      }
      made.set(name, picture(lines.slice(0, -1).flatMap(wrapped)));
    }
    return made;
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true });
  }
}

/** The output with its errors, as on a terminal. Those of `npx` are about packages. */
async function outputOf(command: string, folder: string, env: Readonly<Record<string, string>>): Promise<string[]> {
  const here = `${command} 2>${command.startsWith("npx ") ? "/dev/null" : "&1"}`
    .replace(/^npx tsx/, "node --import tsx")
    .replace(/^npm run (\w+)/, (_, name: string) => scripts[name] ?? "")
    .replace("week.csv", join(folder, "week.csv"));
  const { stdout } = await promisify(execFile)("bash", ["-c", here], { cwd: root, env }).catch(
    (failed: { stdout: string }) => failed,
  );
  return stdout.trimEnd().replaceAll(`${folder}/`, "").split("\n");
}

const CHARACTER = { width: 7.8, height: 18 };
const MARGIN = 16;

const COLUMNS = 112;

function wrapped(line: string): string[] {
  return line.match(new RegExp(`.{1,${COLUMNS}}`, "g")) ?? [""];
}

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

/** The page of the sandbox. */
async function screenshot(executablePath: string, file: string): Promise<void> {
  const { chromium } = await import("playwright-core");
  const sandbox = await createSandbox();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const apiKey = "key-of-the-pictures";
    sandbox.tenant(apiKey).clock.freeze();
    const clockify = createClockify({ apiKey, baseUrl: sandbox.url });
    const workspaceId = (await clockify.listWorkspaces())[0]?.id ?? "";
    await clockify.listTags({ workspaceId });
    await clockify.createTimeEntry({ workspaceId, start: "2026-03-05T13:00:00Z", end: "2026-03-05T15:00:00Z" });
    const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
    await page.goto(`${sandbox.url}/#tenant=${sandbox.tenant(apiKey).id}`);
    await page.locator("#week tbody tr").first().waitFor();
    await page.locator("#journal li").first().waitFor();
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

const folder = join(root, "docs/pictures");
await mkdir(folder, { recursive: true });
for (const [name, text] of await terminals()) await writeFile(join(folder, `${name}.svg`), text);
if (browserPath) await screenshot(browserPath, join(folder, "sandbox.png"));
else console.log("Skipped docs/pictures/sandbox.png, which needs Chromium. The other pictures are new.");
