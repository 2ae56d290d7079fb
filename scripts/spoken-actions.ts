// src/generated/spoken-actions.ts: the actions that are no tools, and which names and words stand for their ids and moments. Those
// of the tools stand in src/generated/tools.ts.

import { eachOperation, GENERATED, type OpenApiDocument } from "./openapi.ts";
import { isTool, print, actionMetadata } from "./tool-table.ts";

export function spokenActions(document: OpenApiDocument): string {
  const rows = eachOperation(document)
    .filter((located) => !isTool(located))
    .map((located) => `  ${print(actionMetadata(document, located))},\n`);
  return `// ${GENERATED}

import type { ActionMetadata } from "../input/tool-definition.js";

/** Every action that is no tool. */
export const otherActions: readonly ActionMetadata[] = [
${rows.join("")}];
`;
}
