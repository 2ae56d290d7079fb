// Tests of docs/power-automate.md: the steps, fields, expressions and files that it names exist, and its facts are right.

import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { pascalCase } from "../../scripts/connector/names.ts";
import { operations } from "../../src/generated/operations.ts";
import { type Read, readsOf } from "./expressions.ts";

interface Schema {
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly "x-ms-summary"?: string;
  readonly "x-ms-dynamic-values"?: { readonly parameters?: Readonly<Record<string, unknown>> };
}
interface Parameter extends Schema {
  readonly name: string;
  readonly schema?: Schema;
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly "x-ms-visibility": string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly schema?: Schema }>>;
}
interface PathItem extends Readonly<Partial<Record<"get" | "post" | "put" | "patch" | "delete", Operation>>> {
  /** What a trigger brings. */
  readonly "x-ms-notification-content"?: { readonly schema: Schema };
}
interface Definition {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

const read = async (file: string): Promise<string> => readFile(new URL(`../../${file}`, import.meta.url), "utf8");
const page = await read("docs/power-automate.md");
const definition: Definition = JSON.parse(await read("connector/apiDefinition.swagger.json"));
const all = Object.values(definition.paths).flatMap(({ "x-ms-notification-content": _, ...path }) =>
  Object.values(path),
);
const withSummary = new Map(all.map((operation) => [operation.summary, operation]));
/** By the summary of the trigger. */
const brings = new Map(
  Object.values(definition.paths).map((item) => [item.post?.summary, item["x-ms-notification-content"]?.schema]),
);

const resolved = (schema: Schema = {}): Schema => definition.definitions[nameIn(schema)] ?? schema;
const nameIn = ({ $ref }: Schema): string => $ref?.split("/").at(-1) ?? "";
const parametersOf = ({ parameters = [] }: Operation): Parameter[] =>
  parameters.map((parameter) => definition.parameters[nameIn(parameter)] ?? parameter);

/** What the designer shows as the fields of an action, by their titles. */
function fieldsOf(operation: Operation): Map<string | undefined, Schema> {
  return new Map(
    parametersOf(operation).flatMap((parameter) => {
      const properties = Object.values(resolved(parameter.schema).properties ?? {});
      return (parameter.schema ? properties : [parameter]).map((field) => [field["x-ms-summary"], field] as const);
    }),
  );
}

/** What an event of Outlook and an approval of Teams hold; their connectors are not ours. */
const OUTLOOK: Schema = { properties: { subject: {}, start: {}, end: {}, isAllDay: {} } };
const APPROVAL: Schema = { properties: { "body/outcome": {} } };

/** Steps of other connectors and of the designer itself. */
const OTHERS = [
  "When an upcoming event is starting soon (V3)",
  "Recurrence",
  "Filter array",
  "Condition",
  "Apply to each",
  "Start and wait for an approval",
  "Send an email (V2)",
  "Post message in a chat or channel",
  "Add a row into a table",
];

const flows = page
  .split(/^(?=##)/m)
  .filter((text) => text.startsWith("### "))
  .map((text) => ({
    title: text.slice(4, text.indexOf("\n")),
    rows: [...text.matchAll(/^\| (?!Step|-)(.*?) ?\| (.+?) \| (.+) \|$/gm)].map(
      ([, step = "", field = "", value = ""]) => ({
        step,
        field,
        expression: /^`(.+)`$/.exec(value)?.[1],
        value,
      }),
    ),
  }));

it("has four flows", () => {
  expect(flows.map(({ rows }) => rows.length > 6)).toEqual([true, true, true, true]);
});

describe.each(flows)("$title", ({ rows }) => {
  it("names actions and fields as the designer does", () => {
    let action: Operation | undefined;
    let named = 0;
    for (const { step, field, value, expression } of rows) {
      if (step) {
        action = withSummary.get(step);
        expect(action || OTHERS.includes(step), `there is a step ${step}`).toBeTruthy();
      }
      if (!action) continue;
      named++;
      const schema = fieldsOf(action).get(field);
      expect(schema, `${action.summary} has a field ${field}`).toBeDefined();
      if (schema?.enum && !expression) expect(schema.enum).toContain(value);
    }
    expect(named).toBeGreaterThan(1);
  });

  it("reads what the steps before give", () => {
    const results = new Map([["Start_and_wait_for_an_approval", APPROVAL]]);
    const trigger = brings.get(rows[0]?.step) ?? OUTLOOK;
    let each: Schema = {};
    let current = "";
    let found = 0;
    const sourceOf = ({ source, step = "" }: Read) =>
      source === "triggerBody" ? trigger : source === "item" ? each : results.get(step);

    for (const { step, field, expression } of rows) {
      if (step) current = step;
      const reads = expression === undefined ? [] : readsOf(expression);
      for (const { path, ...from } of reads) {
        let schema = sourceOf({ path, ...from });
        expect(schema, `${expression}: a step of that name comes before`).toBeDefined();
        for (const name of path) {
          schema = resolved(schema).properties?.[name];
          expect(schema, `${expression}: ${name}`).toBeDefined();
        }
        found++;
      }
      const list = reads[0] && resolved(sourceOf(reads[0]));
      if (current === "Filter array" && field === "From") {
        each = resolved(list?.items);
        results.set("Filter_array", { items: each });
      }
      if (current === "Apply to each") results.set("Apply_to_each", resolved(list?.items));
      const answer = withSummary.get(step)?.responses[200]?.schema;
      if (answer) results.set(step.replaceAll(" ", "_"), answer);
    }
    expect(found).toBeGreaterThan(3);
  });
});

it.each([
  ["addDays(utcNow(), -7", "no )"],
  ["formatDateTime(utcNow()))", "goes on"],
  ["formatdate(utcNow())", "formatdate is not a function"],
  ["addDays(utcNow())", "addDays with 1 arguments"],
  ["item()?['id", "cannot be read"],
  ["item()?['id'", "no ]"],
  ['concat("a")', "cannot be read"],
])("refuses %s", (expression, why) => {
  expect(() => readsOf(expression)).toThrow(why);
});

it("names every action that creates", () => {
  const list = /^## Never create twice$([\s\S]*?)^## /m.exec(page)?.[1]?.match(/(?<=^- ).+$/gm) ?? [];
  const creates = Object.entries(operations).filter(([, { safety }]) => safety === "create");
  const ids = new Set(creates.map(([action]) => pascalCase(action)));
  const made = all.filter(({ operationId }) => ids.has(operationId));
  expect(made).toHaveLength(creates.length);
  const titles = made.filter((one) => one["x-ms-visibility"] !== "internal").map(({ summary }) => summary);
  expect(list.flatMap((line) => line.split(", ")).sort()).toEqual(titles.sort());
});

it("names actions and operation ids that there are", () => {
  const moving = /^## Moving from the published connector$([\s\S]*?)^## /m.exec(page)?.[1] ?? "";
  const ids = moving.match(/(?<=`)[A-Z]\w+(?=`)/g) ?? [];
  expect(ids).toHaveLength(10);
  expect(all.map(({ operationId }) => operationId)).toEqual(expect.arrayContaining(ids));
  for (const [, title = "", id] of moving.matchAll(/(List [A-Za-z ]+?)\s\(`(\w+)`\)/g)) {
    expect(withSummary.get(title.replace(/\s+/g, " "))?.operationId).toBe(id);
  }
  for (const title of [
    "Get current user",
    "Stop running timer",
    "List All Users in Workspace",
    "Delete many time entries",
  ]) {
    expect(page).toContain(title);
    expect([...withSummary.keys()]).toContain(title);
  }
});

it("names the keys that changed", () => {
  const keysOf = (id: string) =>
    all
      .filter(({ operationId }) => operationId === id)
      .flatMap((operation) => parametersOf(operation).map(({ name }) => name));
  expect(keysOf("GetAllUsers_v1")).toContain("project-id");
  expect(keysOf("GetAllUsers")).toContain("projectid");
});

it("says how long pages and drop-downs are", () => {
  const parameters = [...Object.values(definition.parameters), ...all.flatMap(parametersOf)];
  const usual = Object.values(operations).map(({ paginated }) => paginated?.defaultPageSize ?? 0);
  expect(Math.max(...usual)).toBe(50);
  expect(page).toContain("50 items, or as many as Page Size says");
  const shown = parameters.map((parameter) => Number(parameter["x-ms-dynamic-values"]?.parameters?.["page-size"] ?? 0));
  expect(Math.max(...shown)).toBe(1000);
  expect(page).toContain("show up to 1000 names");
});

it("names files of the package and the regions of the connection", async () => {
  const { properties } = JSON.parse(await read("apiProperties.json"));
  const regions: { text: string; value: string }[] =
    properties.connectionParameters.address.uiDefinition.constraints.allowedValues;
  for (const { text, value } of regions) {
    expect(page).toContain(text);
    expect(page).toContain(`\`${new URL(value).host}\``);
  }
  const files = page.match(/\b[\w.]+\.(json|csx|png)\b/g) ?? [];
  const packed = ["apiDefinition.swagger.json", "apiProperties.json", "icon.png", "script.csx", "settings.json"];
  expect([...new Set(files)].sort()).toEqual(packed);
});
