// `npm run generate`: makes every generated file, from the specification and, the sandbox's page, from its folder.
// `-- --check` writes nothing and fails when a committed file differs, which is how CI notices a change without generating.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { connectorDefinition } from "./connector/definition.ts";
import { withOperations } from "./connector/readme.ts";
import { withConstants } from "./connector/script-constants.ts";
import { withScriptOperations } from "./connector/script-operations.ts";
import { bundle, filesOfPaths } from "./contract/bundle.ts";
import { readContract } from "./contract/model.ts";
import { actionList } from "./contract/print/action-list.ts";
import { actionMetadata } from "./contract/print/action-metadata.ts";
import { actionTypes } from "./contract/print/action-types.ts";
import { answerList } from "./contract/print/answer-list.ts";
import { commandHelp } from "./contract/print/command-help.ts";
import { withCreatingActions } from "./contract/print/creating-actions.ts";
import { documentedAnswers } from "./contract/print/documented-answers.ts";
import { operationRows } from "./contract/print/operation-rows.ts";
import { resourceRows, withStory } from "./contract/print/resource-rows.ts";
import { sandboxData } from "./contract/print/sandbox-data.ts";
import { sandboxRules } from "./contract/print/sandbox-rules.ts";
import { schemaTypes } from "./contract/print/schema-types.ts";
import { toolList } from "./contract/print/tool-list.ts";
import { tools, toolTable } from "./contract/print/tool-table.ts";
import { webhookEvents } from "./contract/print/webhook-events.ts";
import { checkResources, resources } from "./contract/resources.ts";
import { sandboxPage } from "./sandbox-page.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export async function generate(): Promise<Map<string, string>> {
  const entry = `${root}openapi/clockify.yaml`;
  const document = await bundle(entry);
  const contract = readContract(document, await filesOfPaths(entry));
  checkResources(contract);
  const definition = connectorDefinition(contract);
  const table = tools(contract);
  const story = await readFile(`${root}openapi/examples/README.md`, "utf8");
  const readme = await readFile(`${root}connector/readme.md`, "utf8");
  const script = await readFile(`${root}connector/script.csx`, "utf8");
  const properties = await readFile(`${root}apiProperties.json`, "utf8");
  const flows = await readFile(`${root}docs/power-automate.md`, "utf8");
  return new Map([
    ["openapi/examples/README.md", withStory(story, resources)],
    ["openapi/clockify.json", `${JSON.stringify(document, null, 1)}\n`],
    ...(await schemaTypes(document)),
    ...operationRows(contract),
    ...actionTypes(contract),
    ["src/generated/resources.ts", resourceRows(resources)],
    ["src/generated/webhooks.ts", webhookEvents(contract)],
    ["src/generated/tools.ts", toolTable(table)],
    ["src/generated/spoken-actions.ts", actionMetadata(contract)],
    ["src/generated/help.ts", commandHelp(contract)],
    ["src/generated/sandbox.ts", sandboxData(contract)],
    ["src/generated/documented-answers.ts", documentedAnswers(contract, `${root}src/sandbox/resources/`)],
    ["src/sandbox/resources/index.ts", sandboxRules(`${root}src/sandbox/resources/`)],
    ["src/generated/sandbox-page.ts", await sandboxPage(`${root}src/sandbox/dashboard/`)],
    ["docs/actions.md", actionList(contract, table)],
    ["docs/answers.md", answerList(contract)],
    ["docs/tools.md", toolList(table)],
    ["connector/apiDefinition.swagger.json", definition],
    ["connector/readme.md", withOperations(readme, JSON.parse(definition))],
    ["connector/script.csx", withConstants(script, contract)],
    ["apiProperties.json", withScriptOperations(properties, contract, JSON.parse(definition))],
    ["docs/power-automate.md", withCreatingActions(flows, contract)],
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
    if (check) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
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
