// `npm run generate`: makes every generated file, from the specification and, the sandbox's page, from its folder.
// `-- --check` writes nothing and fails when a committed file differs, which is how CI notices a change without generating.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { actionList } from "./action-list.ts";
import { actionTypes } from "./action-types.ts";
import { answerList } from "./answer-list.ts";
import { bundle } from "./bundle.ts";
import { commandHelp } from "./command-help.ts";
import { connectorDefinition } from "./connector/definition.ts";
import { withOperations } from "./connector/readme.ts";
import { withConstants } from "./connector/script-constants.ts";
import { operationTable } from "./operation-table.ts";
import { sandboxData } from "./sandbox-data.ts";
import { sandboxPage } from "./sandbox-page.ts";
import { schemaTypes } from "./schema-types.ts";
import { spokenActions } from "./spoken-actions.ts";
import { toolList } from "./tool-list.ts";
import { tools, toolTable } from "./tool-table.ts";
import { webhookEvents } from "./webhook-events.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export async function generate(): Promise<Map<string, string>> {
  const document = await bundle(`${root}openapi/clockify.yaml`);
  const definition = connectorDefinition(document);
  const table = tools(document);
  const readme = await readFile(`${root}connector/readme.md`, "utf8");
  const script = await readFile(`${root}connector/script.csx`, "utf8");
  return new Map([
    ["openapi/clockify.json", `${JSON.stringify(document, null, 1)}\n`],
    ["src/generated/schema.ts", await schemaTypes(document)],
    ["src/generated/operations.ts", operationTable(document)],
    ["src/generated/actions.ts", actionTypes(document)],
    ["src/generated/webhooks.ts", webhookEvents(document)],
    ["src/generated/tools.ts", toolTable(table)],
    ["src/generated/spoken-actions.ts", spokenActions(document)],
    ["src/generated/help.ts", commandHelp(document)],
    ["src/generated/sandbox.ts", sandboxData(document)],
    ["src/generated/sandbox-page.ts", await sandboxPage(`${root}src/sandbox/dashboard/`)],
    ["docs/actions.md", actionList(document, table)],
    ["docs/answers.md", answerList(document)],
    ["docs/tools.md", toolList(table)],
    ["connector/apiDefinition.swagger.json", definition],
    ["connector/readme.md", withOperations(readme, JSON.parse(definition))],
    ["connector/script.csx", withConstants(script, document)],
  ]);
}

/**
 * Writes what differs from the files in a folder and returns their names.
 * @throws {Error} instead of writing when `check` is set
 */
export async function update(files: ReadonlyMap<string, string>, folder: string, check: boolean): Promise<string[]> {
  const stale: string[] = [];
  for (const [file, text] of files) {
    const committed = await readFile(join(folder, file), "utf8").catch(() => "");
    if (committed === text) continue;
    stale.push(file);
    if (!check) await writeFile(join(folder, file), text);
  }
  if (check && stale.length > 0) {
    throw new Error(
      `Not what the specification says: ${stale.join(", ")}\nRun \`npm run generate\` and commit the result.`,
    );
  }
  return stale;
}

async function main(): Promise<void> {
  const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;
  const stale = await update(await generate(), root, check);
  console.log(stale.length > 0 ? `Wrote ${stale.join(", ")}` : "Everything generated is up to date.");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
