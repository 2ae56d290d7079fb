// src/generated/documented-answers.ts: the examples with which the sandbox answers actions that have no rule yet.

import { readdirSync, readFileSync } from "node:fs";
import { GENERATED } from "../document.ts";
import type { Contract, GoodAnswer } from "../model.ts";

/** @param rules the folder of the rules, in which each one is exported by the name of its action */
export function documentedAnswers({ actions }: Contract, rules: string): string {
  const withRule = new Set(
    readdirSync(rules)
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [...readFileSync(`${rules}${file}`, "utf8").matchAll(/^export (?:const|function) (\w+)/gm)])
      .map(([, name]) => name),
  );
  const answers = actions
    .filter(({ name }) => !withRule.has(name))
    .map(({ name, answer }) => `  ${name}: ${JSON.stringify(answerOf(answer))},\n`);
  return `// ${GENERATED}

import type { ActionName } from "../operation.js";

/** Answers of actions for which the sandbox has no rule yet: JSON, or the type of a file. Neither where the action answers nothing. */
export const documentedAnswers: {
  readonly [Name in ActionName]?: { readonly body?: unknown; readonly file?: string };
} = {
${answers.join("")}};
`;
}

function answerOf({ schema, examples, fileTypes }: GoodAnswer) {
  if (schema) return { body: examples.default ?? Object.values(examples)[0] };
  const [file] = fileTypes;
  return file === undefined ? {} : { file };
}
