// The parts of OpenAPI 3.1 that the generators read, and how they follow a $ref in a bundled document.

import { isObject } from "../../src/util/json.ts";

/** What the first line of everything generated says. */
export const GENERATED = "Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.";

export interface JsonSchema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  "x-most-hours"?: number;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  /** Of a map in an answer: what is behind each key. */
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
}
export interface Parameter {
  $ref?: string;
  name: string;
  in: "path" | "query";
  required?: boolean;
  description: string;
  schema: JsonSchema;
  example?: unknown;
}
/** By content type. Files have no examples. */
export type Content = Record<string, Media>;
export interface Media {
  schema: JsonSchema;
  examples?: Record<string, { $ref?: string; summary?: string; value?: unknown }>;
}
export interface Answer {
  $ref?: string;
  description: string;
  headers?: Record<string, object>;
  content?: Content;
}
export interface OpenApiOperation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: { $ref?: string; description: string; required?: boolean; content: Content };
  responses: Record<string, Answer>;
  servers?: Server[];
  "x-paginated"?: { page?: string; pageSize?: string; items?: string; total?: string };
  "x-mcp-tool"?: string;
  "x-may-be-empty"?: boolean;
  "x-replaced-by"?: string;
  "x-shown-by"?: string | null;
  "x-ms-visibility"?: "important" | "advanced" | "internal";
  /** Of a webhook: Power Automate offers it as a trigger of its own. */
  "x-ms-trigger"?: "single";
  /** Of such a trigger: what a maker does in Clockify to see it work. */
  "x-ms-trigger-hint"?: string;
  /**
   * Of a webhook: it happens once to one thing, or has the moment at which it happened. Only of these an equal body is the same
   * delivery again. All others can happen twice and look the same: a changed assignment comes as its ids, a balance without its policy.
   */
  "x-tells-once"?: true;
  /** Of a webhook: what it can be limited to, besides the whole workspace. */
  "x-trigger-sources"?: TriggerSource[];
}
export type TriggerSource = "PROJECT_ID" | "USER_ID";
export type Method = "get" | "post" | "put" | "patch" | "delete";
export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { enum?: string[]; default: string }>;
}
export interface OpenApiDocument {
  info: { title: string; version: string; description: string; contact?: object };
  servers: Server[];
  /** The hosts beside the API, each with its servers. */
  "x-hosts"?: Record<string, Server[]>;
  tags: { name: string; description: string }[];
  paths: Record<string, { parameters?: Parameter[]; servers?: Server[] } & Partial<Record<Method, OpenApiOperation>>>;
  /** Documents from before the events have none. */
  webhooks?: Record<string, { post: OpenApiOperation }>;
  components?: { schemas?: Record<string, JsonSchema> };
  [extension: `x-${string}`]: unknown;
}

/** The node that a `$ref` points to, with the keys beside the `$ref` laid over it. Not a reference: the node itself. */
export function resolve<T extends { $ref?: string }>(document: object, node: T): T {
  if (!node.$ref) return node;
  const { $ref: _, ...beside } = node;
  return { ...resolve(document, followed(document, node.$ref) as T), ...beside } as T;
}

/** What a reference such as `#/components/schemas/Tag` points to. */
export function followed(document: object, reference: string): unknown {
  let target: unknown = document;
  for (const part of reference.slice(2).split("/")) {
    target = isObject(target) ? target[part.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  return target;
}

export interface LocatedOperation {
  path: string;
  method: Method;
  operation: OpenApiOperation;
  parameters: Parameter[];
  /** Of the operation, or else of its path. */
  servers?: Server[];
  /** Schema of the JSON body, resolved one level. */
  body?: JsonSchema;
}

export const METHODS: readonly Method[] = ["get", "post", "put", "patch", "delete"];

/** All operations in the order of the specification, deprecated ones last because their paths come last. */
export function eachOperation(document: OpenApiDocument): LocatedOperation[] {
  const located: LocatedOperation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => {
        const resolved = resolve(document, parameter);
        return { ...resolved, schema: resolve(document, resolved.schema) };
      });
      const requestBody = operation.requestBody && resolve(document, operation.requestBody);
      const schema = requestBody?.content["application/json"]?.schema;
      const servers = operation.servers ?? item.servers;
      located.push({
        path,
        method,
        operation,
        parameters,
        ...(servers && { servers }),
        ...(schema && { body: resolve(document, schema) }),
      });
    }
  }
  return located;
}

/** The JSON schema of the answer of success (unresolved), where it has one. */
export function answerSchema(document: OpenApiDocument, operation: OpenApiOperation): JsonSchema | undefined {
  const status = Object.keys(operation.responses).find((code) => code.startsWith("2"));
  const answer = status && operation.responses[status];
  if (!answer) throw new Error(`${operation.operationId} has no answer of success`);
  return resolve(document, answer).content?.["application/json"]?.schema;
}

export interface Webhook {
  /** Clockify's name of the event: `NEW_TIME_ENTRY`. */
  event: string;
  operation: OpenApiOperation;
  /** Schema of what is delivered, unresolved. */
  schema: JsonSchema;
  example: unknown;
}

/** What Clockify sends to webhooks, by event. */
export function eachWebhook(document: OpenApiDocument): Webhook[] {
  return Object.entries(document.webhooks ?? {}).map(([event, { post }]) => {
    const body = post.requestBody && resolve(document, post.requestBody);
    const { schema, examples } = body?.content["application/json"] ?? {};
    if (!schema || !examples?.default) throw new Error(`${event} needs a schema, and an example named default`);
    return { event, operation: post, schema, example: resolve(document, examples.default).value };
  });
}
