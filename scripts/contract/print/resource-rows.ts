// src/generated/resources.ts: the rows of openapi/resources.yaml, for the sandbox and for names in place of ids.

import { GENERATED } from "../document.ts";
import type { Resource } from "../resources.ts";
import { literal } from "./literal.ts";

export function resourceRows(resources: readonly Resource[]): string {
  const rows = resources.map(({ one, many, schema, digits, label, ids, list, name, events }) => {
    const row = { many, schema, digits, label, ids, list, name, events };
    const given = Object.entries(row).filter(([, value]) => value !== undefined);
    return schema ? `  ${one}: ${literal(Object.fromEntries(given))},\n` : "";
  });
  const named = resources.filter(({ list, name }) => list && (name === "name" || name === "email"));
  return `// ${GENERATED.replace("clockify.yaml", "resources.yaml")}

import type { Deliveries } from "./webhooks.js";

/** The facts of a resource, for all that use it. */
export interface ResourceRow {
  /** The name of the list in the data of the sandbox, where it keeps one. */
  readonly many?: string;
  /** Name of the schema of one. */
  readonly schema: string;
  /** Two digits in each id say what it is, as in the examples of the specification. */
  readonly digits: string;
  /** What one is called in Clockify's errors. */
  readonly label: string;
  /** Arguments that name one, or a list of them. */
  readonly ids: readonly string[];
  /** The action that lists them, and the field of an item that people know it by: a path such as \`owner/userName\`. */
  readonly list?: string;
  readonly name?: string;
  readonly events?: Readonly<Partial<Record<"created" | "updated" | "deleted", keyof Deliveries>>>;
}

/** By what one of it is called in code. */
export const resourceRows = {
${rows.join("")}} as const satisfies Readonly<Record<string, ResourceRow>>;

/** The lists in which a name is looked up to find its id, and what people call one of their items. */
export const nouns = {
${named.map(({ list, noun }) => `  ${list}: ${JSON.stringify(noun)},\n`).join("")}} as const;
`;
}

const TABLE =
  /(?<=<!-- The table is generated from openapi\/resources\.yaml\. -->\n)[\s\S]*?(?=<!-- End of the table\. -->)/;

/** @throws {Error} where the page has no place for the table */
export function withStory(page: string, resources: readonly Resource[]): string {
  if (!TABLE.test(page)) throw new Error("openapi/examples/README.md has no place for the table of the story");
  const rows = resources.map(({ noun, digits, story }) => `| ${noun} | ${digits} | ${story} |\n`);
  return page.replace(TABLE, () => `\n| kind | digits | who or what |\n|---|---|---|\n${rows.join("")}\n`);
}
