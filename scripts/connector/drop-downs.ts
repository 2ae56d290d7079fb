// Drop-downs in place of ids: which list offers the values of an argument, and where the list takes its own arguments from.

import { readFileSync } from "node:fs";
import { argumentName } from "../../src/argument-names.ts";
import type { LocatedOperation } from "../contract/document.ts";
import { type PublishedName, pathParameterName } from "./names.ts";

interface DropDown {
  /** The action that lists what there is to choose. */
  readonly list: string;
  /** What is shown, a path in an item. */
  readonly title: string;
  /** What is chosen, a path in an item. Default: `id`. */
  readonly value?: string;
  /** Where an argument of the list stands under another name. */
  readonly from?: Readonly<Record<string, string>>;
  /** Arguments of the list that are always the same. */
  readonly fixed?: Readonly<Record<string, string | boolean>>;
  /** For lists whose items are heavy. Default: 1000, or as many as the list permits. */
  readonly pageSize?: number;
}

/** By the name of the argument, its path in the body, or action and argument. Null: none there, though elsewhere. */
const dropDowns: Readonly<Record<string, DropDown | null>> = JSON.parse(
  readFileSync(new URL("../../openapi/drop-downs.json", import.meta.url), "utf8"),
);

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
 * @param at where the argument stands: its name, or its path in the body, such as `users/ids`
 * @param references how each argument that can be referred to from there is called, by its name
 */
export function dropDownOf(
  operation: LocatedOperation,
  at: string,
  references: References,
  operations: readonly LocatedOperation[],
  names: ReadonlyMap<string, PublishedName>,
): DynamicValues | undefined {
  const inside = at.split("/").slice(-2).join("/");
  const last = at.split("/").at(-1) ?? at;
  const keys = [`${operation.operation.operationId}/${at}`, inside, last];
  const dropDown = dropDowns[keys.find((key) => Object.hasOwn(dropDowns, key)) ?? ""];
  const list = operations.find((candidate) => candidate.operation.operationId === dropDown?.list);
  if (!dropDown || !list) return undefined;

  const values: Record<string, unknown> = {};
  const listReferences: Record<string, unknown> = {};
  const fix = (name: string, value: unknown) => {
    values[name] = value;
    listReferences[name] = { value };
  };
  for (const { name, in: place, required, schema } of list.parameters) {
    const argument = argumentName(name);
    const key = place === "path" ? pathParameterName(name) : name;
    const fixed = dropDown.fixed?.[argument];
    if (name === "page-size") fix(key, dropDown.pageSize ?? Math.min(schema.maximum ?? LARGEST_PAGE, LARGEST_PAGE));
    else if (fixed !== undefined) fix(key, fixed);
    else if (required) {
      const reference = references.get(dropDown.from?.[argument] ?? argument);
      if (reference === undefined) return undefined;
      values[key] = { parameter: reference };
      listReferences[key] = { parameterReference: reference };
    }
  }
  const operationId = names.get(dropDown.list)?.operationId;
  const parameters = Object.keys(values).length > 0;
  return {
    "x-ms-dynamic-values": {
      operationId,
      "value-path": dropDown.value ?? "id",
      "value-title": dropDown.title,
      ...(parameters && { parameters: values }),
    },
    "x-ms-dynamic-list": {
      operationId,
      itemValuePath: dropDown.value ?? "id",
      itemTitlePath: dropDown.title,
      ...(parameters && { parameters: listReferences }),
    },
  };
}
