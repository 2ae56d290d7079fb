// The operations that run through connector/script.csx, as apiProperties.json lists them: what reads, and triggers. The order is that
// of the definition.

import type { Contract } from "../contract/model.ts";
import { publishedNames } from "./names.ts";
import type { Definition } from "./readme.ts";

/** Two deletions, whose lists of ids and answers only the script can put right. What else changes something goes straight to Clockify. */
const DELETIONS = ["deleteManyTimeEntries", "deleteWebhook"];

const LIST = /(?<="scriptOperations": )\[[^\]]*\]/;

export function withScriptOperations(properties: string, { actions }: Contract, definition: Definition): string {
  if (!LIST.test(properties)) throw new Error("apiProperties.json has no scriptOperations");
  const names = publishedNames(actions);
  const scripted = new Set(
    actions
      .filter(({ name, safety }) => safety === "read" || DELETIONS.includes(name))
      .map(({ name }) => names.get(name)?.operationId),
  );
  const operationIds = Object.values(definition.paths)
    .flatMap((path) => Object.values(path))
    .filter(({ operationId, "x-ms-trigger": trigger }) => operationId && (trigger || scripted.has(operationId)))
    .map(({ operationId }) => operationId);
  const list = operationIds.map((operationId) => `\n      ${JSON.stringify(operationId)}`).join(",");
  return properties.replace(LIST, `[${list}\n    ]`);
}
