// Rules 1 to 17: the file as a whole and what stands at its root.

import { entries, isObject, type Json, list, object, repeated, text } from "./json.ts";
import { keyProblems } from "./keys.ts";
import type { Finding, Rule } from "./rule.ts";
import { REFUSED } from "./schemas.ts";
import { below, type Definition, type Node } from "./swagger.ts";
import { isAscii, namesProduct } from "./text.ts";

const MEGABYTE = 1024 * 1024;
const MAX_OPERATIONS = 256;
const MAX_BODY_SCHEMAS = 512;
const MAX_OPERATION_SCHEMAS = 16_384;
const MAX_CATEGORIES = 2;
const MIME_TYPES = ["application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"];
const METADATA = ["Website", "Privacy policy", "Categories"];
const CATEGORIES = [
  ...["AI", "Business Management", "Business Intelligence", "Collaboration", "Commerce", "Communication"],
  ...["Content and Files", "Finance", "Data", "Human Resources", "Internet of Things", "IT Operations"],
  ...[
    "Lifestyle and Entertainment",
    "Marketing",
    "Productivity",
    "Sales and CRM",
    "Security",
    "Social Media",
    "Website",
  ],
];
const ROOT_ORDER = [
  ...["swagger", "info", "host", "basePath", "schemes", "consumes", "produces"],
  ...["paths", "definitions", "parameters"],
];
/** Keys whose value is data of the maker, not a part of the definition. */
const DATA = new Set(["default", "enum", "example", "examples", "value", "x-ms-test-value", "scopes", "security"]);

const GENERATOR = "scripts/connector/definition.ts";
const SPECIFICATION = "openapi/clockify.yaml";

/** How many schemas an expanded schema has. A loop ends the count, since rule 5 reports it. */
function countSchemas(definition: Definition, schema: Json | undefined, open: readonly object[] = []): number {
  const json = definition.resolve(schema);
  if (open.includes(json)) return 0;
  return below({ place: "", json }).reduce(
    (sum, child) => sum + countSchemas(definition, child.json, [...open, json]),
    1,
  );
}

/** The definitions that a definition refers to, for each. */
function referencesBetween({ root }: Definition): Map<string, string[]> {
  const names = (node: Node): string[] => [
    ...(text(node.json.$ref).startsWith("#/definitions/") ? [text(node.json.$ref).slice("#/definitions/".length)] : []),
    ...below(node).flatMap(names),
  ];
  return new Map(entries(root.definitions).map(([name, json]) => [name, names({ place: "", json: object(json) })]));
}

function metadataOf({ root }: Definition, name: string): string | undefined {
  const found = list(root["x-ms-connector-metadata"])
    .map(object)
    .find((entry) => entry.propertyName === name);
  return found && text(found.propertyValue);
}

function* mimeTypes(place: string, json: Json | undefined): Generator<Finding> {
  for (const type of list(json)) {
    if (!MIME_TYPES.includes(text(type).replace(/;.*/, "").trim())) {
      const message = `the platform does not know ${text(type) || "what is no text"}`;
      yield { place, message, mend: `use one of ${MIME_TYPES.join(", ")}` };
    }
  }
}

function* emptyValues(place: string, value: Json, within = ""): Generator<string> {
  const children: [string, Json][] = Array.isArray(value)
    ? value.map((item: Json, index): [string, Json] => [String(index), item])
    : entries(value);
  if (typeof value === "object" && value !== null && children.length === 0) yield place;
  for (const [key, child] of children) {
    // Below `properties` and `definitions` a key is the name of something, whatever it is called.
    const isData = DATA.has(key) && within !== "properties" && within !== "definitions";
    if (!isData) yield* emptyValues(`${place}/${key}`, child, key);
  }
}

export const fileRules: readonly Rule[] = [
  {
    id: 1,
    demand: "The definition is JSON and says swagger 2.0, since the platform imports nothing newer.",
    *check({ definitionFile: { error }, definition: { root } }) {
      const place = "the root";
      if (error) yield { place, message: `cannot be read: ${error}`, mend: "run npm run generate" };
      else if (root.swagger !== "2.0") {
        yield { place, message: 'swagger has to be the text "2.0"', mend: `say so in ${GENERATOR}` };
      }
    },
  },
  {
    id: 2,
    demand: "The definition is smaller than 1 MB, or the upload is refused.",
    *check({ definitionFile: { source } }) {
      const size = Buffer.byteLength(source);
      if (size >= MEGABYTE) {
        yield {
          place: "the file",
          message: `${size} bytes are too many, ${MEGABYTE - 1} is the most`,
          mend: `share more schemas and shorten descriptions in ${SPECIFICATION}`,
        };
      }
    },
  },
  {
    id: 3,
    demand: "There are at most 256 operations, or the upload is refused.",
    *check({ definition: { operations } }) {
      if (operations.length > MAX_OPERATIONS) {
        const message = `${operations.length} operations are too many, ${MAX_OPERATIONS} is the most`;
        yield { place: "paths", message, mend: "leave out what makers need least" };
      }
    },
  },
  {
    id: 4,
    demand:
      "A body has at most 512 schemas and an operation 16,384, every reference counted as what it stands for: beyond that the designer refuses the action.",
    *check({ definition }) {
      for (const { place, parameters, responses } of definition.operations) {
        const bodies = parameters
          .filter((one) => one.in === "body")
          .map(({ json }) => countSchemas(definition, json.schema));
        const answers = responses.map(({ json }) => (json.schema ? countSchemas(definition, json.schema) : 0));
        const mend = "share less, or leave out parts that nobody needs";
        for (const count of bodies.filter((one) => one > MAX_BODY_SCHEMAS)) {
          yield { place: `${place} parameter body`, message: `${count} schemas are too many for a body`, mend };
        }
        const total = [...bodies, ...answers].reduce((sum, count) => sum + count, parameters.length);
        if (total > MAX_OPERATION_SCHEMAS)
          yield { place, message: `${total} schemas are too many for an operation`, mend };
      }
    },
  },
  {
    id: 5,
    demand: "No schema contains itself: the platform would expand it without end.",
    beyond: "how deep a schema may be is not published",
    *check({ definition }) {
      const between = referencesBetween(definition);
      for (const start of between.keys()) {
        const reached = new Set<string>();
        const queue = [...(between.get(start) ?? [])];
        for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
          if (reached.has(name)) continue;
          reached.add(name);
          queue.push(...(between.get(name) ?? []));
        }
        if (!reached.has(start)) continue;
        yield {
          place: `definition ${start}`,
          message: "refers to itself, at once or by way of others",
          mend: "write one level of it and end there with a plain object",
        };
      }
    },
  },
  {
    id: 6,
    demand:
      "The title is the name of the service in at most 30 plain characters: makers look for that name, and words such as API or Connector are refused.",
    beyond: "whether the title is unique among published connectors",
    *check({ definition: { root } }) {
      const title = text(object(root.info).title);
      const problem =
        title === ""
          ? "is missing"
          : title.length > 30
            ? "has more than 30 characters"
            : !isAscii(title)
              ? "is not plain English"
              : /\b(api|connector)\b/i.test(title) || namesProduct(title)
                ? "has a word that is refused: API, Connector or a product of Microsoft's"
                : !/[A-Za-z0-9]$/.test(title) && "does not end with a letter or digit";
      if (problem) yield { place: "info.title", message: problem, mend: `change info.title in ${SPECIFICATION}` };
    },
  },
  {
    id: 7,
    demand:
      "The description says in 30 to 500 plain characters what the service is for, without the word API and without a product of Microsoft's: it is what a maker reads before choosing.",
    *check({ definition: { root } }) {
      const place = "info.description";
      const mend = `change info.description in ${SPECIFICATION}`;
      const description = text(object(root.info).description);
      if (description.length < 30 || description.length > 500) {
        yield { place, message: `has ${description.length} characters, not 30 to 500`, mend };
      }
      if (!isAscii(description)) yield { place, message: "is not plain English", mend };
      const word = /\bAPIs?\b/.exec(description)?.[0] ?? namesProduct(description);
      if (word) yield { place, message: `has the word ${word}`, mend };
    },
  },
  {
    id: 8,
    demand: "There is a contact with name, address and mail address, so that a maker in trouble can reach somebody.",
    *check({ definition: { root } }) {
      const contact = object(root.info).contact;
      const mend = `fill it in at info.contact in ${SPECIFICATION}`;
      if (!isObject(contact)) return yield { place: "info.contact", message: "is missing", mend };
      if (text(contact.name) === "") yield { place: "info.contact.name", message: "is missing", mend };
      if (!/^https?:\/\/[^\s/]+\.[^\s/]+/.test(text(contact.url))) {
        yield { place: "info.contact.url", message: "is no absolute URL", mend };
      }
      if (!/^[\x21-\x3f\x41-\x7e]+@[\w-]+(\.[\w-]+)+$/.test(text(contact.email))) {
        yield { place: "info.contact.email", message: "is no mail address", mend };
      }
    },
  },
  {
    id: 9,
    demand:
      "x-ms-connector-metadata names the website, the privacy policy and the categories, which the connector's page shows to makers.",
    *check({ definition }) {
      for (const name of METADATA) {
        if (metadataOf(definition, name)) continue;
        yield {
          place: "x-ms-connector-metadata",
          message: `has no ${name}`,
          mend: `add it to x-ms-connector-metadata in ${SPECIFICATION}, spelt exactly so`,
        };
      }
    },
  },
  {
    id: 10,
    demand: "One or two categories from Microsoft's list say where makers find the connector.",
    *check({ definition }) {
      const place = "x-ms-connector-metadata Categories";
      const categories = (metadataOf(definition, "Categories") ?? "").split(";").filter((one) => one !== "");
      const mend = `choose from ${CATEGORIES.join(", ")}`;
      for (const category of categories.filter((one) => !CATEGORIES.includes(one))) {
        yield { place, message: `there is no category ${category}`, mend };
      }
      if (categories.length > MAX_CATEGORIES) yield { place, message: "names more than two categories", mend };
    },
  },
  {
    id: 11,
    demand: "The host is that of production, without scheme and path, since every call of every maker goes there.",
    *check({ definition: { root } }) {
      const host = text(root.host);
      const mend = `change the host in ${GENERATOR}`;
      if (!/^[^{}/ :\\]+(:\d+)?$/.test(host)) {
        yield { place: "host", message: "is no host name without scheme and path", mend };
      } else if (/(^|[.-])(localhost|staging|stage|test|dev|sandbox|example)([.:-]|$)/i.test(host)) {
        yield { place: "host", message: `${host} is no host of production`, mend };
      }
    },
  },
  {
    id: 12,
    demand:
      "basePath begins with a slash and the only scheme is https: the platform refuses others, and keys must not travel in the clear.",
    *check({ definition: { root } }) {
      if (!text(root.basePath).startsWith("/")) {
        yield { place: "basePath", message: "does not begin with /", mend: `change it in ${GENERATOR}` };
      }
      if (JSON.stringify(root.schemes) !== '["https"]') {
        yield { place: "schemes", message: 'is not ["https"]', mend: `change it in ${GENERATOR}` };
      }
    },
  },
  {
    id: 13,
    demand:
      "consumes and produces name at least one content type that the platform can send and read, or calls fail with 415.",
    *check({ definition: { root, operations } }) {
      for (const key of ["consumes", "produces"]) {
        if (list(root[key]).length === 0) {
          yield { place: key, message: "names no content type", mend: `set it in ${GENERATOR}` };
        }
        yield* mimeTypes(key, root[key]);
        for (const { place, json } of operations) yield* mimeTypes(`${place} ${key}`, json[key]);
      }
    },
  },
  {
    id: 14,
    demand:
      "The file is in the usual order with four spaces of indentation and no space at the end of a line: reviewers compare it with the last version line by line.",
    *check({ definitionFile: { source, json, error } }) {
      if (error) return;
      const known = Object.keys(json).filter((key) => ROOT_ORDER.includes(key));
      const misplaced = known.find((key, index) => ROOT_ORDER.filter((one) => known.includes(one))[index] !== key);
      const mend = `put it in order in ${GENERATOR}: ${ROOT_ORDER.join(", ")}`;
      if (misplaced) yield { place: "the root", message: `${misplaced} is not where it belongs`, mend };
      const lines = source.trimEnd().split("\n");
      const expected = JSON.stringify(json, null, 4).split("\n");
      const wrong = expected.findIndex((line, index) => line !== lines[index]);
      if (wrong >= 0) {
        yield {
          place: `line ${wrong + 1}`,
          message: "is not indented by four spaces a level, or has a space at its end",
          mend: "run npm run generate",
        };
      }
    },
  },
  {
    id: 15,
    demand:
      "Every key is one that the platform knows, with a value of the right kind, or begins with x-; nothing is empty. A misspelt key is refused, or ignored and its effect missing.",
    *check({ definition }) {
      for (const { place, key, expected } of keyProblems(definition, REFUSED)) {
        if (expected) yield { place, message: `${key} has to be of the kind ${expected}`, mend: "correct the value" };
        else yield { place, message: `nobody knows the key ${key}`, mend: "correct its spelling, or begin it with x-" };
      }
      for (const name of repeated(list(definition.root.tags).map((tag) => text(object(tag).name)))) {
        yield { place: "tags", message: `${name} stands there twice`, mend: "name each tag once" };
      }
      for (const place of emptyValues("#", definition.root)) {
        yield { place, message: "is empty", mend: "leave it out, or say what belongs there" };
      }
    },
  },
  {
    id: 16,
    demand:
      "References point to a shared parameter, definition or response that exists. A reference to nowhere breaks the import, and any other form is refused.",
    *check({ definition: { root, references } }) {
      for (const { place, json, target } of references) {
        if (json.$ref === undefined) continue;
        const start = `#/${target}/`;
        const name = text(json.$ref).slice(start.length);
        if (!text(json.$ref).startsWith(start) || name === "" || name.includes("/"))
          yield { place, message: `${json.$ref} is not in #/${target}/`, mend: `move it to #/${target}/` };
        else if (!Object.hasOwn(object(root[target]), name)) {
          yield { place, message: `${json.$ref} does not exist`, mend: "add it, or correct the name" };
        } else if (place.startsWith("shared ")) {
          yield { place, message: "is only a reference itself", mend: "write it out" };
        }
      }
    },
  },
  {
    id: 17,
    demand: "Nothing stands beside a $ref: the platform refuses the file, and other readers ignore what stands there.",
    *check({ definition: { references } }) {
      for (const { place, json } of references) {
        const beside = Object.keys(json).filter((key) => key !== "$ref");
        if (json.$ref === undefined || beside.length === 0) continue;
        yield {
          place,
          message: `has ${beside.join(", ")} beside $ref`,
          mend: "give the texts to the target of the reference, or write the schema out here",
        };
      }
    },
  },
];
