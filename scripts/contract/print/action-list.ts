// docs/actions.md: the index of all actions, and what each is called on every surface.

import type { Tool } from "../../../src/input/tool-definition.ts";
import { publishedNames } from "../../connector/names.ts";
import { GENERATED } from "../document.ts";
import type { Action, Contract } from "../model.ts";

export function actionList({ actions, tags }: Contract, tools: readonly Tool[]): string {
  const names = publishedNames(actions);
  const row = (action: Action) => {
    const tool = tools.find((candidate) => candidate.action === action.name);
    const cells = [
      `**${action.name}**${argumentsOf(action)}`,
      action.title,
      action.visibility === "internal" ? "" : names.get(action.name)?.operationId,
      tool ? `\`${tool.shortName}\`` : "",
    ];
    return `| ${cells.join(" | ")} |`;
  };
  const sections = tags.map(({ name, description }) => {
    const rows = actions.filter(({ tag }) => tag === name).map(row);
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
function argumentsOf({ arguments: all }: Action): string {
  const names = [
    ...all.filter(({ required }) => required).map(({ name }) => name),
    ...all.filter(({ required }) => !required).map(({ name }) => `${name}?`),
  ];
  return names.length > 0 ? `<br>${names.join(", ")}` : "";
}
