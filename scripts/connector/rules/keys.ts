// Which keys each object of a definition may have and what kind of value each takes: Swagger 2.0 as the platform knows it, with
// Microsoft's extensions. Rule 15 compares with it. Keywords that rule 44 refuses by name are not repeated here.

import { entries, isObject, type Kind, kindOf, list, object } from "./json.ts";
import { type Definition, METHODS, type Node } from "./swagger.ts";

/** Kinds separated by `|`. `any` is any value. */
type Keys = Readonly<Record<string, Kind | "any" | `${Kind}|${Kind}`>>;

const limits: Keys = {
  ...{ maximum: "number", exclusiveMaximum: "boolean", minimum: "number", exclusiveMinimum: "boolean" },
  ...{ maxLength: "number", minLength: "number", pattern: "string", multipleOf: "number" },
  ...{ maxItems: "number", minItems: "number", enum: "array", default: "any" },
};
const dynamic: Keys = { "x-ms-dynamic-values": "object", "x-ms-dynamic-list": "object", "x-ms-dynamic-tree": "object" };
const shown: Keys = { "x-ms-summary": "string", "x-ms-visibility": "string", "x-ms-test-value": "any" };
const choice: Keys = { "x-ms-enum-values": "array", "x-ms-localizeDefaultValue": "boolean" };
const call: Keys = { operationId: "string", parameters: "object" };
const docs: Keys = { description: "string", url: "string" };
const plain: Keys = { type: "string", format: "string", items: "object", collectionFormat: "string", ...limits };

const KEYS = {
  root: {
    ...{ swagger: "string", info: "object", host: "string", basePath: "string", schemes: "array", consumes: "array" },
    ...{ produces: "array", paths: "object", definitions: "object", parameters: "object", responses: "object" },
    ...{ security: "array", securityDefinitions: "object", tags: "array", externalDocs: "object" },
    ...{ "x-ms-capabilities": "object", "x-ms-connector-metadata": "array", "x-ms-docs": "array" },
  },
  info: {
    ...{ title: "string", version: "string", description: "string", termsOfService: "string", contact: "object" },
    ...{ license: "object", "x-ms-deployment-version": "string", "x-ms-api-annotation": "object" },
  },
  contact: { name: "string", url: "string", email: "string" },
  license: { name: "string", url: "string" },
  docs,
  tag: { name: "string", description: "string", externalDocs: "object" },
  metadata: { propertyName: "string", propertyValue: "string" },
  pathItem: {
    ...Object.fromEntries(METHODS.map((method) => [method, "object" as const])),
    ...{ $ref: "string", parameters: "array", "x-ms-notification-content": "object" },
  },
  operation: {
    ...{ tags: "array", summary: "string", description: "string", externalDocs: "object", operationId: "string" },
    ...{ produces: "array", consumes: "array", parameters: "array", responses: "object", schemes: "array" },
    ...{ deprecated: "boolean", security: "array", "x-ms-api-annotation": "object", "x-ms-capabilities": "object" },
    ...{ "x-ms-no-generic-test": "boolean", "x-ms-operation-context": "object", "x-ms-pageable": "object" },
    ...{ "x-ms-safe-operation": "boolean", "x-ms-summary": "string", "x-ms-trigger": "string" },
    ...{ "x-ms-trigger-hint": "string", "x-ms-trigger-metadata": "object", "x-ms-notification": "object" },
    "x-ms-visibility": "string",
  },
  annotation: { family: "string", revision: "number", status: "string", replacement: "object" },
  replacement: { api: "string", operationId: "string" },
  pageable: { nextLinkName: "string" },
  triggerMetadata: { kind: "string", mode: "string" },
  operationContext: { simulate: "object" },
  call,
  capabilities: { testConnection: "object", "file-picker": "object" },
  notification: { description: "string", schema: "object" },
  parameter: {
    ...{ name: "string", in: "string", required: "boolean", description: "string", allowEmptyValue: "boolean" },
    ...{ ...plain, ...dynamic, ...shown, ...choice, "x-ms-url-encoding": "string", "x-ms-trigger-value": "object" },
  },
  bodyParameter: {
    ...{ name: "string", in: "string", required: "boolean", description: "string", schema: "object", ...shown },
    // Rule 50 says where these belong.
    ...{ ...dynamic, "x-ms-dynamic-schema": "object", "x-ms-dynamic-properties": "object" },
  },
  items: plain,
  response: {
    description: "string",
    schema: "object",
    headers: "object",
    examples: "object",
    "x-ms-summary": "string",
  },
  header: { ...plain, description: "string", "x-ms-summary": "string", "x-ms-visibility": "string" },
  schema: {
    ...{ $ref: "string", type: "string", format: "string", title: "string", description: "string", ...limits },
    ...{ maxProperties: "number", minProperties: "number", required: "array", properties: "object" },
    ...{ items: "object", additionalProperties: "boolean|object", discriminator: "string", readOnly: "boolean" },
    ...{ xml: "object", externalDocs: "object", example: "any", ...dynamic, ...shown, ...choice },
    ...{ "x-ms-dynamic-schema": "object", "x-ms-dynamic-properties": "object", "x-ms-media-kind": "string" },
    "x-ms-notification-url": "boolean",
  },
  dynamicValues: {
    ...{ ...call, builtInOperation: "string", capability: "string" },
    ...{ "value-collection": "string", "value-title": "string", "value-path": "string" },
  },
  dynamicList: { ...call, itemsPath: "string", itemTitlePath: "string", itemValuePath: "string" },
  dynamicSchema: { ...call, "value-path": "string" },
  dynamicProperties: { ...call, itemValuePath: "string" },
  enumValue: { value: "any", displayName: "string" },
  securityScheme: {
    ...{ type: "string", description: "string", name: "string", in: "string", flow: "string" },
    ...{ authorizationUrl: "string", tokenUrl: "string", scopes: "object" },
  },
} satisfies Record<string, Keys>;

export interface KeyProblem extends Node {
  readonly key: string;
  /** What a known key should hold. Unknown keys have no kind. */
  readonly expected?: string;
}

/** Keys that nothing reads, and keys whose value is of the wrong kind. */
export function* keyProblems(definition: Definition, known: ReadonlySet<string>): Generator<KeyProblem> {
  for (const [type, node] of objectsOf(definition)) {
    const keys: Keys = KEYS[type];
    for (const [key, value] of entries(node.json)) {
      if (known.has(key) || (key.startsWith("x-") && !key.startsWith("x-ms-"))) continue;
      const expected = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (!expected) yield { ...node, key };
      else if (expected !== "any" && !expected.split("|").includes(kindOf(value))) yield { ...node, key, expected };
    }
  }
}

function* objectsOf({ root, ...definition }: Definition): Generator<[keyof typeof KEYS, Node]> {
  function* at({ place, json }: Node, key: string, type: keyof typeof KEYS): Generator<[keyof typeof KEYS, Node]> {
    if (isObject(json[key])) yield [type, { place: `${place} ${key}`, json: json[key] }];
  }
  function* each({ place, json }: Node, key: string, type: keyof typeof KEYS): Generator<[keyof typeof KEYS, Node]> {
    for (const [index, item] of list(json[key]).entries())
      yield [type, { place: `${place} ${key}/${index}`, json: object(item) }];
  }
  const whole = { place: "the root", json: root };
  const info = { place: "info", json: object(root.info) };
  const capabilities = { place: "x-ms-capabilities", json: object(root["x-ms-capabilities"]) };

  yield ["root", whole];
  yield ["info", info];
  yield* at(info, "contact", "contact");
  yield* at(info, "license", "license");
  yield* at(info, "x-ms-api-annotation", "annotation");
  yield* at(whole, "externalDocs", "docs");
  yield* at(whole, "x-ms-capabilities", "capabilities");
  yield* at(capabilities, "testConnection", "call");
  yield* each(whole, "tags", "tag");
  yield* each(whole, "x-ms-docs", "docs");
  yield* each(whole, "x-ms-connector-metadata", "metadata");
  for (const [name, json] of entries(root.securityDefinitions)) {
    yield ["securityScheme", { place: `securityDefinitions/${name}`, json: object(json) }];
  }
  for (const [place, value] of entries(root.paths)) {
    const item = { place, json: object(value) };
    yield ["pathItem", item];
    yield* at(item, "x-ms-notification-content", "notification");
  }
  for (const operation of definition.operations) {
    const annotation = {
      place: `${operation.place} x-ms-api-annotation`,
      json: object(operation.json["x-ms-api-annotation"]),
    };
    const context = {
      place: `${operation.place} x-ms-operation-context`,
      json: object(operation.json["x-ms-operation-context"]),
    };
    yield ["operation", operation];
    yield ["annotation", annotation];
    yield* at(annotation, "replacement", "replacement");
    yield* at(operation, "x-ms-pageable", "pageable");
    yield* at(operation, "x-ms-trigger-metadata", "triggerMetadata");
    yield ["operationContext", context];
    yield* at(context, "simulate", "call");
  }
  for (const response of definition.responses) yield ["response", response];
  for (const header of definition.headers) yield ["header", header];
  for (const items of definition.items) yield ["items", items];
  for (const schema of definition.schemas) yield ["schema", schema];
  for (const parameter of definition.parameters) {
    yield [parameter.in === "body" ? "bodyParameter" : "parameter", parameter];
  }
  for (const node of definition.typed) {
    yield* at(node, "x-ms-dynamic-values", "dynamicValues");
    yield* at(node, "x-ms-dynamic-list", "dynamicList");
    yield* at(node, "x-ms-dynamic-schema", "dynamicSchema");
    yield* at(node, "x-ms-dynamic-properties", "dynamicProperties");
    yield* each(node, "x-ms-enum-values", "enumValue");
  }
}
