// docs/actions.md: the index of all actions, and what each is called on every surface.

import { argumentName } from "../src/argument-names.ts";
import type { Tool } from "../src/input/tool-definition.ts";
import { publishedNames } from "./connector/names.ts";
import { eachOperation, GENERATED, type LocatedOperation, type OpenApiDocument } from "./contract/document.ts";

export function actionList(document: OpenApiDocument, tools: readonly Tool[]): string {
  const operations = eachOperation(document);
  const names = publishedNames(operations);
  const row = (located: LocatedOperation) => {
    const { operation } = located;
    const tool = tools.find(({ action }) => action === operation.operationId);
    const hidden = operation["x-ms-visibility"] === "internal";
    const cells = [
      `**${operation.operationId}**${argumentsOf(located)}`,
      operation.summary,
      hidden ? "" : names.get(operation.operationId)?.operationId,
      tool ? `\`${tool.shortName}\`` : "",
    ];
    return `| ${cells.join(" | ")} |`;
  };
  const sections = document.tags.map(({ name, description }) => {
    const rows = operations.filter(({ operation }) => operation.tags.includes(name)).map(row);
    return `## ${name}

${description}

| action | what it does | in Power Automate | tool for agents |
|---|---|---|---|
${rows.join("\n")}
`;
  });
  return `<!-- ${GENERATED} -->

# All actions

The name of an action is the same in TypeScript, on the command line and in the specification. An argument with ? can be left out;
\`clockify-connector actions NAME\` and your editor say what each one is. Tools have the prefix \`clockify_time_tracking_\`, which
calls may leave out.

${sections.join("\n")}`;
}

/** The required ones first. */
function argumentsOf({ parameters, body }: LocatedOperation): string {
  const inBody = Object.keys(body?.properties ?? {}).map((name) => ({
    name,
    required: body?.required?.includes(name),
  }));
  const all = [...parameters, ...(body?.type === "array" ? [{ name: "body", required: true }] : inBody)];
  const names = [
    ...all.filter(({ required }) => required).map(({ name }) => argumentName(name)),
    ...all.filter(({ required }) => !required).map(({ name }) => `${argumentName(name)}?`),
  ];
  return names.length > 0 ? `<br>${names.join(", ")}` : "";
}
