// src/generated/spoken-actions.ts: the actions that are not tools, and which names and words may be given in place of their ids and
// instants. Those of the tools are in src/generated/tools.ts.

import type { ActionMetadata, Lookup } from "../../../src/input/tool-definition.ts";
import type { ActionName } from "../../../src/operation.ts";
import { type Choice, choiceFor, namesOf } from "../choices.ts";
import { GENERATED, type JsonSchema } from "../document.ts";
import type { Action, Contract, GivenArgument } from "../model.ts";
import { toolTexts } from "../tool-texts.ts";
import { literal } from "./literal.ts";

export function actionMetadata(contract: Contract): string {
  const rows = contract.actions
    .filter(({ tool }) => tool === undefined)
    .map((action) => `  ${literal(metadataOf(contract, action))},\n`);
  return `// ${GENERATED}

import type { ActionMetadata } from "../input/tool-definition.js";

/** Every action that is not a tool. */
export const otherActions: readonly ActionMetadata[] = [
${rows.join("")}];
`;
}

/** How people and agents may call an action, whether a tool is made of it or not. */
export function metadataOf(contract: Contract, action: Action): ActionMetadata {
  const { title, safety } = action;
  // The names of actions that are read here become the type ActionName, which is generated from them.
  const name = action.name as ActionName;
  const confirmed = safety === "remove" || toolTexts.confirmed.includes(name);
  return {
    action: name,
    title,
    ...(confirmed && { confirmed }),
    ...(toolTexts.wallClock.includes(name) && { wallClock: true }),
    lookups: lookupsOf(contract, action),
  };
}

/** The arguments of an action that agents see, too. */
export function argumentsForAgents({ name: action, arguments: all }: Action): GivenArgument[] {
  return all.filter(({ wireName }) => !toolTexts.withheld.includes(`${action}/${wireName}`));
}

/** What a list shows by name can be found by name. */
interface NameList extends Choice {
  readonly list: Lookup;
}
const hasNames = (choice: Choice | undefined): choice is NameList =>
  choice?.name === "name" || choice?.name === "email";

/** Ids that a list of names can be given for, where the list finds what it needs itself beside them. */
function lookupsOf(contract: Contract, action: Action): Record<string, Lookup> {
  const found: [string, Lookup][] = [];
  const visit = (unresolved: JsonSchema, place: readonly string[], path: string, beside: readonly string[]) => {
    const schema = contract.resolve(unresolved);
    if (schema.items) return visit(schema.items, place, `${path}[]`, beside);
    const names = Object.keys(schema.properties ?? {});
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      visit(property, [...place, name], `${path}.${name}`, names);
    }
    if (schema.type !== "string") return;
    const choice = choiceFor(action.name, place);
    if (!hasNames(choice)) return;
    const needed = requiredBy(contract, choice.list);
    if (needed.every((argument) => namesOf(argument).some((name) => beside.includes(name))))
      found.push([path, choice.list]);
  };
  const args = argumentsForAgents(action);
  const names = args.map(({ wireName }) => wireName);
  for (const { wireName, schema } of args) visit(schema, [wireName], wireName, names);
  return Object.fromEntries(found);
}

/** What a list needs to be called, apart from the workspace, which every tool knows. */
function requiredBy({ actions }: Contract, list: string): string[] {
  const found = actions.find(({ name }) => name === list);
  return (found?.arguments ?? [])
    .filter(({ name, required }) => required && name !== "workspaceId")
    .map(({ name }) => name);
}
