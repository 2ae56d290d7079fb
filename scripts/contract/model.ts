// The contract: the bundled document read once, as actions with flat arguments. Every printer prints this.

import { readFileSync } from "node:fs";
import { argumentName } from "../../src/argument-names.ts";
import type { Addresses, Argument, Host, Operation, Paginated } from "../../src/operation.ts";
import {
  type Answer,
  type Content,
  eachOperation,
  eachWebhook,
  type JsonSchema,
  type LocatedOperation,
  type OpenApiDocument,
  resolve,
  type Server,
  type Webhook,
} from "./document.ts";
import { refuseUnsupported } from "./unsupported.ts";

export interface Contract {
  /** In the order of the document, deprecated ones last because their paths come last. */
  readonly actions: readonly Action[];
  readonly events: readonly Webhook[];
  readonly tags: OpenApiDocument["tags"];
  readonly regions: Readonly<Record<string, Addresses>>;
  readonly document: OpenApiDocument;
  /** The node that a `$ref` points to, with the keys beside the `$ref` laid over it. */
  resolve<T extends { $ref?: string }>(node: T): T;
}

export interface Action {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly tag: string;
  /** The module of its row and types: `time-entries`. */
  readonly resource: string;
  readonly method: Operation["method"];
  readonly path: string;
  /** Those of the path, of the query and then of the body. */
  readonly arguments: readonly GivenArgument[];
  readonly body?: Body;
  readonly answer: GoodAnswer;
  readonly failures: readonly NamedAnswer[];
  readonly host: Host;
  readonly paginated?: Paginated;
  readonly safety: Operation["safety"];
  /** The action that shows whether a change was made. */
  readonly shownBy?: string;
  /** Of a deprecated action. */
  readonly replacedBy?: string;
  /** The name of its tool in the catalog of agents. */
  readonly tool?: string;
  readonly visibility?: "important" | "advanced" | "internal";
}

export interface GivenArgument {
  /** As it is called in TypeScript: `pageSize`. */
  readonly name: string;
  /** As it is called on the wire: `page-size`. */
  readonly wireName: string;
  readonly in: Argument["in"];
  readonly required: boolean;
  /** Resolved one level. Its title and its default are here. */
  readonly schema: JsonSchema;
  readonly description: string;
  /** A value of a parameter. Bodies have examples as a whole. */
  readonly example?: unknown;
}

export interface Body {
  readonly kind: "json" | "multipart";
  readonly description: string;
  /** Resolved one level. */
  readonly schema: JsonSchema;
  readonly example: unknown;
}

/** An answer with the values of its examples by their names. */
export interface NamedAnswer {
  readonly status: string;
  readonly description: string;
  readonly examples: Readonly<Record<string, unknown>>;
}

export interface GoodAnswer extends NamedAnswer {
  readonly kind: "object" | NonNullable<Operation["answer"]>;
  /** Unresolved, of JSON. */
  readonly schema?: JsonSchema;
  /** The content types of a file. */
  readonly fileTypes: readonly string[];
  /** Whether a header says which page is the last one. */
  readonly hasLastPage: boolean;
}

const JSON_TYPE = "application/json";
const MULTIPART = "multipart/form-data";

/** What a verb does, and with that whether a call may be repeated. */
const SAFETY: Record<string, Operation["safety"]> = JSON.parse(
  readFileSync(new URL("../../openapi/verbs.json", import.meta.url), "utf8"),
);

/**
 * @param files by path, the file of `openapi/paths` that describes it
 * @throws {Error} with everything that cannot be expressed, by the name of the operation
 */
export function readContract(document: OpenApiDocument, files: ReadonlyMap<string, string> = new Map()): Contract {
  refuseUnsupported(document);
  return {
    actions: eachOperation(document).map((located) => actionOf(document, located, files.get(located.path))),
    events: eachWebhook(document),
    tags: document.tags,
    regions: regionsOf(document),
    document,
    resolve: (node) => resolve(document, node),
  };
}

function actionOf(document: OpenApiDocument, located: LocatedOperation, file: string | undefined): Action {
  const { path, method, operation, servers } = located;
  const name = operation.operationId;
  const [tag = ""] = operation.tags;
  const args = argumentsOf(document, located);
  const body = bodyOf(document, located);
  const answer = goodAnswerOf(document, operation);
  const paginated = operation["x-paginated"];
  const { "x-shown-by": shownBy, "x-replaced-by": replacedBy, "x-mcp-tool": tool } = operation;
  return {
    name,
    title: operation.summary,
    description: operation.description,
    tag,
    resource: file ?? tag.toLowerCase().replaceAll(" ", "-"),
    method: METHOD[method],
    path,
    arguments: args,
    ...(body && { body }),
    answer,
    failures: namedAnswers(document, operation.responses).filter(({ status }) => !status.startsWith("2")),
    host: hostOf(document, servers),
    ...(paginated && { paginated: pagesOf(document, name, paginated, args, answer) }),
    safety: safetyOf(name),
    ...(shownBy && { shownBy }),
    ...(replacedBy && { replacedBy }),
    ...(tool && { tool }),
    ...(operation["x-ms-visibility"] && { visibility: operation["x-ms-visibility"] }),
  };
}

const METHOD = { get: "GET", post: "POST", put: "PUT", patch: "PATCH", delete: "DELETE" } as const;

export function safetyOf(action: string): Operation["safety"] {
  const verb = Object.keys(SAFETY).find((candidate) => new RegExp(`^${candidate}[A-Z]`).test(action));
  const safety = SAFETY[action] ?? (verb && SAFETY[verb]);
  if (!safety) throw new Error(`${action} begins with none of the verbs of openapi/verbs.json`);
  return safety;
}

function argumentsOf(document: OpenApiDocument, { parameters, operation }: LocatedOperation): GivenArgument[] {
  const found = parameters.map(
    ({ name, in: place, required = false, schema, description, example }): GivenArgument => ({
      name: argumentName(name),
      wireName: name,
      in: place,
      required,
      schema: { ...schema, description },
      description,
      example,
    }),
  );
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const [type, schema] = contentOf(document, body?.content);
  if (!schema) return found;
  if (schema.type === "array") {
    const { description = "" } = schema;
    return [...found, { name: "body", wireName: "body", in: "content", required: true, schema, description }];
  }
  const properties = Object.entries(schema.properties ?? {}).map(([name, unresolved]): GivenArgument => {
    const property = resolve(document, unresolved);
    return {
      name: argumentName(name),
      wireName: name,
      in: type === MULTIPART ? "part" : "body",
      required: schema.required?.includes(name) ?? false,
      schema: property,
      description: property.description ?? "",
    };
  });
  return [...found, ...properties];
}

/** The one content type of a body, and its schema, resolved one level. */
function contentOf(document: OpenApiDocument, content: Content = {}): [type?: string, schema?: JsonSchema] {
  const [[type, media] = []] = Object.entries(content);
  return [type, media && resolve(document, media.schema)];
}

function bodyOf(document: OpenApiDocument, { operation }: LocatedOperation): Body | undefined {
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const [type, schema] = contentOf(document, body?.content);
  if (!body || !type || !schema) return undefined;
  return {
    kind: type === MULTIPART ? "multipart" : "json",
    description: body.description,
    schema,
    example: examplesOf(document, body.content[type]).default,
  };
}

function goodAnswerOf(document: OpenApiDocument, operation: LocatedOperation["operation"]): GoodAnswer {
  const [named] = namedAnswers(document, operation.responses).filter(({ status }) => status.startsWith("2"));
  const response = named && operation.responses[named.status];
  if (!named || !response) throw new Error(`${operation.operationId} has no answer of success`);
  const { content = {}, headers = {} } = resolve(document, response);
  const schema = content[JSON_TYPE]?.schema;
  const fileTypes = Object.keys(content).filter((type) => type !== JSON_TYPE);
  return {
    ...named,
    kind: kindOf(schema && resolve(document, schema), fileTypes.length > 0, operation["x-may-be-empty"]),
    ...(schema && { schema }),
    fileTypes,
    hasLastPage: "Last-Page" in headers,
  };
}

function kindOf(schema: JsonSchema | undefined, hasFile: boolean, mayBeEmpty = false): GoodAnswer["kind"] {
  if (hasFile) return schema ? "object-or-file" : "file";
  if (!schema) return "nothing";
  if (schema.type === "array") return "list";
  return mayBeEmpty ? "object-or-nothing" : "object";
}

function namedAnswers(document: OpenApiDocument, responses: Record<string, Answer>): NamedAnswer[] {
  return Object.entries(responses).map(([status, unresolved]) => {
    const { description, content } = resolve(document, unresolved);
    return { status, description, examples: examplesOf(document, content?.[JSON_TYPE]) };
  });
}

function examplesOf(document: OpenApiDocument, media: Content[string] | undefined): Record<string, unknown> {
  const entries = Object.entries(media?.examples ?? {});
  return Object.fromEntries(entries.map(([name, example]) => [name, resolve(document, example).value]));
}

function hostOf(document: OpenApiDocument, servers: readonly Server[] | undefined): Host {
  if (!servers) return "api";
  const same = (known: readonly Server[] = []) => JSON.stringify(known) === JSON.stringify(servers);
  return HOSTS.find((host) => same(serversOf(document)[host])) ?? "api";
}

const HOSTS: readonly Host[] = ["api", "reports", "audit"];

const serversOf = (document: OpenApiDocument): Partial<Record<Host, Server[]>> => ({
  ...document["x-hosts"],
  api: document.servers,
});

/** The addresses of each region by host: one with the name of the region in it, or one without, which is the global region's. */
function regionsOf(document: OpenApiDocument): Record<string, Addresses> {
  const region = document.servers[0]?.variables?.region;
  if (!region?.enum) throw new Error("The server of the specification has no variable region with its values");
  const hosts = serversOf(document);
  const addressIn = (name: string, host: Host): string | undefined => {
    const servers = hosts[host] ?? [];
    const named = servers.find(({ variables }) => variables?.region?.enum?.includes(name));
    const server = named ?? (name === region.default ? servers.find(({ variables }) => !variables) : undefined);
    return server?.url.replace("{region}", name);
  };
  return Object.fromEntries(
    region.enum.map((name) => {
      const [api, reports, audit] = [addressIn(name, "api"), addressIn(name, "reports"), addressIn(name, "audit")];
      if (!api || !reports) throw new Error(`The region ${name} lacks the address of the API or of the reports`);
      return [name === region.default ? "global" : name, { api, reports, ...(audit && { audit }) }];
    }),
  );
}

function pagesOf(
  document: OpenApiDocument,
  action: string,
  { page, pageSize, items, total }: Omit<Paginated, "defaultPageSize">,
  args: readonly GivenArgument[],
  { schema, kind }: GoodAnswer,
): Paginated {
  const sent: JsonSchema = { properties: Object.fromEntries(args.map(({ name, schema }) => [name, schema])) };
  const find = (within: JsonSchema | undefined, path: string, what: string): JsonSchema => {
    const found = within && at(document, within, path);
    if (!found)
      throw new Error(`${action}, at x-paginated: there is no ${path}, which is to be ${what}. Correct the path.`);
    return found;
  };
  find(sent, page ?? "page", "the page asked for");
  const size = find(sent, pageSize ?? "pageSize", "the size of a page").default;
  if (typeof size !== "number") {
    throw new Error(
      `${action}, at x-paginated: the size of a page has no default. Write the number of items without it.`,
    );
  }
  if (total !== undefined) find(schema, total, "the number of all items");
  const isList =
    items === undefined ? kind === "list" : [find(schema, items, "the items").type].flat().includes("array");
  if (!isList) {
    throw new Error(
      `${action}, at x-paginated: the answer is not a list. Name the property that is the list in items.`,
    );
  }
  return {
    ...(page !== undefined && { page }),
    ...(pageSize !== undefined && { pageSize }),
    ...(items !== undefined && { items }),
    ...(total !== undefined && { total }),
    defaultPageSize: size,
  };
}

/** The schema at a path such as `totals[0].entriesCount`. */
function at(document: OpenApiDocument, schema: JsonSchema, path: string): JsonSchema | undefined {
  const steps = path.split(/\.|(?=\[)/);
  let found: JsonSchema | undefined = resolve(document, schema);
  for (const step of steps) {
    const next: JsonSchema | undefined = step.startsWith("[") ? found?.items : propertyOf(document, found, step);
    found = next && resolve(document, next);
  }
  return found;
}

function propertyOf(document: OpenApiDocument, schema: JsonSchema | undefined, name: string): JsonSchema | undefined {
  const own = schema?.properties?.[name];
  if (own) return own;
  for (const part of schema?.allOf ?? []) {
    const inherited = propertyOf(document, resolve(document, part), name);
    if (inherited) return inherited;
  }
  return undefined;
}
