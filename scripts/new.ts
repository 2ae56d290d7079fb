// `npm run new -- tag create`: the skeleton of an action of a resource. What a person has to write says TODO, which the lint refuses.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { pluralOf, type Resource, resources } from "./contract/resources.ts";

const VERBS = ["list", "get", "create", "update", "delete"] as const;
type Verb = (typeof VERBS)[number];

const root = fileURLToPath(new URL("..", import.meta.url));
const changed = new Set<string>();

function read(file: string): string {
  return existsSync(`${root}${file}`) ? readFileSync(`${root}${file}`, "utf8") : "";
}

function write(file: string, text: string): void {
  mkdirSync(dirname(`${root}${file}`), { recursive: true });
  writeFileSync(`${root}${file}`, text);
  changed.add(file);
}

/** How a resource is called wherever its name is written. */
interface Names {
  /** `customField`, and `customFields`. */
  readonly one: string;
  readonly many: string;
  /** `CustomField`, `CustomFields`: in actions and schemas. */
  readonly One: string;
  readonly Many: string;
  /** `custom field`: in sentences. */
  readonly noun: string;
  /** `custom-fields`: of its files and its address. */
  readonly file: string;
  /** The address of all of them. */
  readonly path: string;
  /** The part of its file that describes this address: `customFields`. */
  readonly key: string;
  /** The group of the documentation that it belongs to. */
  readonly tag: string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const spaced = (text: string) => text.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** `Invoice Tax`, as titles of schemas are written. */
function titled(text: string): string {
  return spaced(text)
    .trim()
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function namesOf(one: string, row: Resource | undefined): Names {
  const Many = row?.list?.replace(/^list/, "") ?? capital(pluralOf(one));
  const many = Many.charAt(0).toLowerCase() + Many.slice(1);
  const known = placeOf(row?.list);
  const file = known?.file ?? spaced(many).replaceAll(" ", "-");
  return {
    one,
    many,
    One: capital(one),
    Many,
    noun: row?.noun ?? spaced(one),
    file,
    path: known?.path ?? `/v1/workspaces/{workspaceId}/${file}`,
    key: known?.key ?? many,
    tag: known?.tag ?? "Workspace",
  };
}

/** Where an action is described. */
function placeOf(action: string | undefined): { file: string; path: string; key: string; tag: string } | undefined {
  const { paths }: { paths: Record<string, { $ref: string }> } = parse(read("openapi/clockify.yaml"));
  for (const [path, { $ref }] of Object.entries(paths)) {
    const [, file = "", key = ""] = /^paths\/([\w-]+)\.yaml#\/(\w+)$/.exec($ref) ?? [];
    const item: Record<string, { operationId?: string; tags?: string[] }> = parse(read(`openapi/paths/${file}.yaml`))[
      key
    ];
    const operation = Object.values(item).find(({ operationId }) => action && operationId === action);
    if (operation) return { file, path, key, tag: operation.tags?.[0] ?? "Workspace" };
  }
  return undefined;
}

const METHOD: Record<Verb, string> = { list: "get", get: "get", create: "post", update: "put", delete: "delete" };

/** One operation of a path file. */
function operation(verb: Verb, { noun, One, Many, file, tag }: Names): string {
  const action = verb === "list" ? `list${Many}` : `${verb}${One}`;
  const title = verb === "list" ? `List ${spaced(Many).trim().toLowerCase()}` : `${capital(verb)} ${noun}`;
  const schema = `{ $ref: ../schemas/${file}.yaml#/${One} }`;
  // Without a get, an item is shown by its list.
  const changes = verb === "update" || verb === "delete" ? `    x-shown-by: list${Many}\n` : "";
  const pages = verb === "list" ? "    x-paginated: {}\n" : "";
  const body =
    verb === "create" || verb === "update"
      ? `    requestBody:
      content:
        application/json:
          schema:
            title: ${titled(One)}
            description: The ${noun} ${verb === "create" ? "to add" : "as it will be"}.
            type: object
            required: [name]
            properties:
              name: { title: Name, type: string, minLength: 1, description: TODO, examples: [TODO] }
`
      : "";
  const content: Record<Verb, string> = {
    list: `{ title: ${titled(Many)}, description: The ${spaced(Many).trim().toLowerCase()}., type: array, items: ${schema} }`,
    get: schema,
    create: schema,
    update: schema,
    delete: schema,
  };
  const answered: Record<Verb, string> = {
    list: `One page of ${spaced(Many).trim().toLowerCase()}.`,
    get: `The ${noun}.`,
    create: `The new ${noun}.`,
    update: `The ${noun} after the change.`,
    delete: `The deleted ${noun}.`,
  };
  return `  ${METHOD[verb]}:
    operationId: ${action}
${changes}${pages}    tags: [${tag}]
    summary: ${title}
    description: TODO what it is for, what it refuses, and what a repeated call does.
${body}    responses:
      '${verb === "create" ? 201 : 200}':
        description: ${answered[verb]}
        content:
          application/json:
            schema: ${content[verb]}
`;
}

/** Adds a block at the end of a part of a YAML file, or as a part of its own. */
function addToPart(text: string, key: string, block: string): string {
  const start = text.search(new RegExp(`^${key}:`, "m"));
  if (start < 0) return `${text.trimEnd()}\n${key}:\n${block}`;
  const below = text.indexOf("\n", start) + 1;
  const next = text.slice(below).search(/^\w/m);
  const end = next < 0 ? text.length : below + next;
  return `${text.slice(0, end).trimEnd()}\n${block}${text.slice(end)}`;
}

function describe(verb: Verb, names: Names): void {
  const { path, key, one, file } = names;
  const isItem = verb !== "list" && verb !== "create";
  const [address, part] = isItem ? [`${path}/{${one}Id}`, one] : [path, key];
  const contract = read("openapi/clockify.yaml");
  if (!contract.includes(`  ${address}:`)) {
    const line = `  ${address}: { $ref: paths/${file}.yaml#/${part} }\n`;
    const lines = contract.split(/(?<=\n)/);
    // After its neighbour, or before the deprecated addresses.
    const neighbour = lines.findLastIndex((one) => one.startsWith(`  ${path}:`) || one.startsWith(`  ${path}/`));
    lines.splice(neighbour < 0 ? lines.indexOf("  # Deprecated\n") : neighbour + 1, 0, line);
    write("openapi/clockify.yaml", lines.join(""));
  }
  const paths = `openapi/paths/${file}.yaml`;
  const present = read(paths) || `# ${capital(spaced(names.many).trim())}: TODO what they are.\n`;
  write(paths, addToPart(present, part, operation(verb, names)));
}

function addSchema({ One, noun, file }: Names): void {
  const schemas = `openapi/schemas/${file}.yaml`;
  let text = read(schemas) || `# ${capital(noun)}.\n`;
  if (!text.includes(`\n${One}:`)) {
    text += `${One}:
  title: ${titled(One)}
  description: TODO
  type: object
  required: [id, name]
  properties:
    id: { title: Id, type: string, description: The id of the ${noun}., examples: [TODO] }
    name: { title: Name, type: string, description: TODO, examples: [TODO] }
`;
  }
  if (text !== read(schemas)) write(schemas, text);
}

function addRule(verb: Verb, { one, many, One, Many, file }: Names): void {
  const rules = `src/sandbox/resources/${file}.ts`;
  const helper = { list: "list", get: "get", create: "create", update: "change", delete: "remove" }[verb];
  const action = verb === "list" ? `list${Many}` : `${verb}${One}`;
  const id = `({ ${one}Id }) => ${one}Id`;
  const hooks: Record<Verb, string> = {
    list: "",
    get: `, ${id}`,
    create: ", {\n  make: ({ workspaceId, ...fields }) => ({ ...fields, workspaceId }),\n  uniqueName: true,\n}",
    update: `, {\n  id: ${id},\n  make: ({ workspaceId: _, ${one}Id: __, ...fields }, _context, present) => ({ ...present, ...fields }),\n}`,
    delete: `, { id: ${id} }`,
  };
  const rule = `\nexport const ${action}: Rule<"${action}"> = ${helper}("${many}"${hooks[verb]});\n`;
  const head = `// ${capital(spaced(many).trim())}: TODO what they are.\n\nimport type { Rule } from "../rule.js";\nimport {} from "../verbs.js";\n`;
  const text = read(rules) || head;
  const imported = text.replace(/import \{([^}]*)\} from "\.\.\/verbs\.js";/, (_, list: string) => {
    const names = new Set([...list.split(",").map((name) => name.trim()), helper].filter((name) => name));
    return `import { ${[...names].sort().join(", ")} } from "../verbs.js";`;
  });
  write(rules, imported + rule);
}

function addTest(verb: Verb, { file, noun, One, Many }: Names): void {
  const action = verb === "list" ? `list${Many}` : `${verb}${One}`;
  const test = `test/sandbox/resources/${file}.test.ts`;
  const head = `// ${capital(noun)}: what the sandbox does with them.

import { expect, it } from "vitest";
import { Account } from "../../../src/sandbox/tenant/account.ts";
import { call } from "../call.ts";
`;
  write(
    test,
    `${read(test) || head}
it("${action} TODO", () => {
  const account = new Account("story");
  expect(call(account, "${action}", {}).body).toMatchObject({ id: "TODO" });
});
`,
  );
}

function addRow(one: string, { One, noun }: Names): void {
  const digits = String(Math.max(...resources.map((row) => Number(row.digits))) + 1).padStart(2, "0");
  write(
    "openapi/resources.yaml",
    `${read("openapi/resources.yaml")}${one}:
  schema: ${One}
  digits: '${digits}'
  label: ${capital(noun)}
  ids: [${one}Id]
  events: { created: TODO, updated: TODO, deleted: TODO }
  story: 1 TODO
`,
  );
}

function main(): void {
  const [one = "", ...verbs] = process.argv.slice(2);
  const unknown = verbs.filter((verb) => !VERBS.some((known) => known === verb));
  if (!/^[a-z][A-Za-z]+$/.test(one) || verbs.length === 0 || unknown.length > 0) {
    throw new Error(
      `Write a resource and what can be done with it: npm run new -- tag create\nVerbs are ${VERBS.join(", ")}.`,
    );
  }
  const row = resources.find((known) => known.one === one);
  const names = namesOf(one, row);
  for (const verb of VERBS.filter((known) => verbs.includes(known))) {
    const action = verb === "list" ? `list${names.Many}` : `${verb}${names.One}`;
    if (placeOf(action)) throw new Error(`There is an action ${action} already.`);
    describe(verb, names);
    addSchema(names);
    addRule(verb, names);
    addTest(verb, names);
    write(
      `.changeset/${action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`,
      `---\n"clockify-connector": minor\n---\n\nNew action: \`${action}\`.\n`,
    );
  }
  if (!row) addRow(one, names);
  console.log(`Wrote ${[...changed].join(", ")}\nReplace every TODO, then run npm run generate and npm run lint.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
