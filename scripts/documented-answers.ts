// src/generated/documented-answers.ts: the examples with which the sandbox answers actions that have no rule yet.

import { readdirSync, readFileSync } from "node:fs";
import { eachOperation, GENERATED, type OpenApiDocument, type OpenApiOperation, resolve } from "./openapi.ts";

/** @param rules the folder of the rules, in which each one is exported by the name of its action */
export function documentedAnswers(document: OpenApiDocument, rules: string): string {
  const withRule = new Set(
    readdirSync(rules)
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [...readFileSync(`${rules}${file}`, "utf8").matchAll(/^export (?:const|function) (\w+)/gm)])
      .map(([, name]) => name),
  );
  const answers = eachOperation(document)
    .filter(({ operation }) => !withRule.has(operation.operationId))
    .map(
      ({ operation }) => `  ${operation.operationId}: ${JSON.stringify(answerOf(document, operation.responses))},\n`,
    );
  return `// ${GENERATED}

import type { ActionName } from "../operation.js";

/** Answers of actions for which the sandbox has no rule yet: JSON, or the type of a file. Neither where the action answers nothing. */
export const documentedAnswers: {
  readonly [Name in ActionName]?: { readonly body?: unknown; readonly file?: string };
} = {
${answers.join("")}};
`;
}

function answerOf(document: OpenApiDocument, responses: OpenApiOperation["responses"]) {
  const [, answer] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  const content = answer && resolve(document, answer).content;
  const json = content?.["application/json"];
  if (json) return { body: resolve(document, json.examples.default ?? Object.values(json.examples)[0] ?? {}).value };
  const [file] = Object.keys(content ?? {});
  return file === undefined ? {} : { file };
}
