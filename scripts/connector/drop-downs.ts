// Drop-downs in place of ids: which list offers the values of an argument, and where the list takes its own arguments from.

import { choiceFor, namesOf } from "../contract/choices.ts";
import type { Action } from "../contract/model.ts";
import { type PublishedName, pathParameterName } from "./names.ts";

/** One page is all that a drop-down fetches, so it is as large as the list permits. */
const LARGEST_PAGE = 1000;

export type References = ReadonlyMap<string, string>;

export interface DynamicValues {
  readonly "x-ms-dynamic-values": object;
  readonly "x-ms-dynamic-list": object;
}

/**
 * The drop-down of an argument, if it has one that works there: the list must find all it needs among the other arguments.
 *
 * @param at the place of the argument: its name, or its path in the body, such as `users/ids`
 * @param references how each argument that can be referred to from there is called, by its name
 */
export function dropDownOf(
  action: Action,
  at: string,
  references: References,
  actions: readonly Action[],
  names: ReadonlyMap<string, PublishedName>,
): DynamicValues | undefined {
  const choice = choiceFor(action.name, at.split("/"));
  const list = actions.find(({ name }) => name === choice?.list);
  if (!choice || !list) return undefined;

  const values: Record<string, unknown> = {};
  const listReferences: Record<string, unknown> = {};
  const fix = (name: string, value: unknown) => {
    values[name] = value;
    listReferences[name] = { value };
  };
  for (const { name: argument, wireName, in: place, required, schema } of list.arguments) {
    if (place !== "path" && place !== "query") continue;
    const key = place === "path" ? pathParameterName(wireName) : wireName;
    const fixed = choice.fixed?.[argument];
    if (argument === "pageSize") fix(key, choice.pageSize ?? Math.min(schema.maximum ?? LARGEST_PAGE, LARGEST_PAGE));
    else if (fixed !== undefined) fix(key, fixed);
    else if (required) {
      const reference = namesOf(argument)
        .map((name) => references.get(name))
        .find((name) => name !== undefined);
      if (reference === undefined) return undefined;
      values[key] = { parameter: reference };
      listReferences[key] = { parameterReference: reference };
    }
  }
  const operationId = names.get(choice.list)?.operationId;
  const parameters = Object.keys(values).length > 0;
  return {
    "x-ms-dynamic-values": {
      operationId,
      "value-path": choice.value ?? "id",
      "value-title": choice.name,
      ...(parameters && { parameters: values }),
    },
    "x-ms-dynamic-list": {
      operationId,
      itemValuePath: choice.value ?? "id",
      itemTitlePath: choice.name,
      ...(parameters && { parameters: listReferences }),
    },
  };
}
