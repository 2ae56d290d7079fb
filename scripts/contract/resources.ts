// The rows of openapi/resources.yaml, checked against the contract.

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject } from "../../src/util/json.ts";
import type { Contract } from "./model.ts";

/** The facts of a resource, for all that use it. */
export interface Resource {
  /** What one of it is called in code: `tag`. */
  readonly one: string;
  /** What the sandbox calls the list of all it has: `tags`. Left out where it keeps none. */
  readonly many?: string;
  /** Left out where only its ids are known. */
  readonly schema?: string;
  /** Two digits in each id of the story. */
  readonly digits: string;
  /** What one is called in Clockify's errors: `Tag`. */
  readonly label: string;
  /** What people call one: `tag`. */
  readonly noun: string;
  /** Arguments that name one, or a list of them. */
  readonly ids: readonly string[];
  readonly list?: string;
  readonly name?: string;
  readonly value?: string;
  readonly pageSize?: number;
  readonly fixed?: Readonly<Record<string, string | boolean>>;
  /** Further arguments that are chosen from the list. */
  readonly chosenBy: readonly string[];
  readonly notChosenBy: readonly string[];
  readonly events?: Readonly<Partial<Record<"created" | "updated" | "deleted", string>>>;
  readonly story: string;
}

/** A resource as its file writes it. */
type Row = Omit<Resource, "one" | "many" | "noun" | "chosenBy" | "notChosenBy"> &
  Partial<Pick<Resource, "noun" | "chosenBy" | "notChosenBy">> & { readonly many?: string | null };

const FILE = "openapi/resources.yaml";

/** What each field has to be. All others are unknown. */
const FIELDS: Readonly<Record<string, { readonly required?: true; readonly is: (value: unknown) => boolean }>> = {
  many: { is: (value) => value === null || (isText(value) && /^[a-z][A-Za-z]+$/.test(value)) },
  schema: { is: isText },
  digits: { required: true, is: (value) => isText(value) && /^\d\d$/.test(value) },
  label: { required: true, is: isText },
  noun: { is: isText },
  ids: { required: true, is: isTexts },
  list: { is: isText },
  name: { is: isText },
  value: { is: isText },
  pageSize: { is: Number.isInteger },
  fixed: { is: isObject },
  chosenBy: { is: isTexts },
  notChosenBy: { is: isTexts },
  events: { is: isObject },
  story: { required: true, is: isText },
};

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

export const resources: readonly Resource[] = readResources(
  readFileSync(new URL("../../openapi/resources.yaml", import.meta.url), "utf8"),
);

/** @throws {Error} with everything that is wrong, by the name of the row */
export function readResources(text: string): Resource[] {
  // What the fields are is checked below, before anybody uses them.
  const rows: Record<string, Row> = parse(text);
  const problems: string[] = [];
  const taken = new Map<string, string>();
  for (const [one, row] of Object.entries(rows)) {
    const report = (what: string) => void problems.push(`${FILE}, ${one}: ${what}.`);
    for (const [key, value] of Object.entries(row)) {
      const field = FIELDS[key];
      if (!field) report(`${key} is unknown`);
      else if (!field.is(value)) report(`${key} is ${JSON.stringify(value)}, which it cannot be`);
    }
    for (const [key, { required }] of Object.entries(FIELDS)) {
      if (required && !Object.hasOwn(row, key)) report(`has no ${key}`);
    }
    if ((row.list === undefined) !== (row.name === undefined)) report("list goes with name");
    const other = taken.get(row.digits);
    if (other) report(`has the digits of ${other}`);
    taken.set(row.digits, one);
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return Object.entries(rows).map(([one, { many = pluralOf(one), ...row }]) => {
    const noun = row.noun ?? row.label.toLowerCase();
    return { chosenBy: [], notChosenBy: [], ...row, noun, one, ...(row.schema && many !== null && { many }) };
  });
}

/** `tags`, `policies`, `taxes`. */
export function pluralOf(one: string): string {
  const stem = one.replace(/(?<=s|x|ch|sh)$/, "e").replace(/(?<![aeiou])y$/, "ie");
  return `${stem}s`;
}

/** @throws {Error} for a row that names what the contract does not have */
export function checkResources({ document, actions, events }: Contract): void {
  const { schemas = {} } = document.components ?? {};
  const problems = resources.flatMap(({ one, schema, list, events: sent = {} }) => [
    ...(schema !== undefined && !Object.hasOwn(schemas, schema) ? [`${one}: there is no schema ${schema}`] : []),
    ...(list !== undefined && !actions.some(({ name }) => name === list) ? [`${one}: there is no action ${list}`] : []),
    ...Object.entries(sent).flatMap(([when, event]) => {
      if (!["created", "updated", "deleted"].includes(when))
        return [`${one}: ${when} is not created, updated or deleted`];
      return events.some((known) => known.event === event) ? [] : [`${one}: there is no webhook ${event}`];
    }),
  ]);
  if (problems.length > 0) throw new Error(problems.map((problem) => `${FILE}, ${problem}.`).join("\n"));
}
