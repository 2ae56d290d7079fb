// connector/apiDefinition.swagger.json: the specification as Power Platform takes it, Swagger 2.0 with Microsoft's extensions.

import { argumentName } from "../../src/argument-names.ts";
import { GENERATED, type JsonSchema } from "../contract/document.ts";
import type { Action, Contract, GivenArgument } from "../contract/model.ts";
import { type DynamicValues, dropDownOf, type References } from "./drop-downs.ts";
import { type PublishedName, pascalCase, pathParameterName, publishedNames } from "./names.ts";
import type { SwaggerOperation, SwaggerParameter } from "./swagger-operation.ts";
import { enumValues, merged, plain, type SwaggerSchema, swaggerSchemas, type Visibility } from "./swagger-schema.ts";
import { type MakesWebhooks, triggersOf } from "./triggers.ts";

/** Optional arguments that most makers want. The designer hides every other optional one until it is asked for. */
const IMPORTANT =
  /^(start|end|project|projectId|task|taskId|description|tagIds|billable|note|days|hoursPerDay|period|halfDay.*|status|state|types|users|userGroups|userFilter|userGroupFilter|ids|color|everyoneIncludingNew|seriesUpdateOption)$/;

/** Below all others: paging, order and detail. */
const ADVANCED =
  /^(page|page-size|pageSize|sort-.*|sort[A-Z].*|hydrated|.*-required|strict-.*|.*-status|get-week-before)$/;

/** The drop-down of an argument, by its name or its path in the body. */
type Place = (at: string, references: References) => DynamicValues | undefined;

export function connectorDefinition(contract: Contract): string {
  const { document } = contract;
  const actions = contract.actions.filter(isReachable);
  const names = publishedNames(actions);
  const schemas = swaggerSchemas(document);
  const paths: Record<string, Record<string, SwaggerOperation>> = {};

  for (const action of actions) {
    const name = names.get(action.name);
    if (!name) throw new Error(`${action.name} has no name`);
    const references = referencesOf(action);
    const place: Place = (at, references) => dropDownOf(action, at, references, actions, names);
    const given = [
      ...action.arguments
        .filter(({ in: where }) => where === "path" || where === "query" || where === "part")
        .map((argument) => ({ ...argument, description: withLabels(contract, argument.description, action) }))
        .map((argument) =>
          parameterOf(contract, argument, place(argument.name, references), name.annotation !== undefined),
        ),
      ...(action.body?.kind === "json" ? [bodyParameter(contract, action, name, schemas, place, references)] : []),
    ];
    const swaggerPath = action.path.replace(/\{(\w+)\}/g, (_, variable: string) => `{${pathParameterName(variable)}}`);
    paths[swaggerPath] ??= {};
    paths[swaggerPath][action.method.toLowerCase()] = {
      summary: action.title,
      description: withLabels(contract, action.description, action),
      operationId: name.operationId,
      // The designer shows important actions first, and the others after "More".
      "x-ms-visibility": action.visibility ?? "advanced",
      ...(action.replacedBy && { deprecated: true }),
      ...(name.annotation && { "x-ms-api-annotation": name.annotation }),
      ...(action.body?.kind === "multipart" && { consumes: ["multipart/form-data"] }),
      ...(action.answer.kind === "file" && { produces: action.answer.fileTypes }),
      ...(given.length > 0 && { parameters: given }),
      responses: responsesOf(contract, action, schemas),
    };
  }

  const triggers = triggersOf(contract, schemas, makesWebhooks(contract, actions, names));
  const parameters = shareParameters([
    ...Object.values(paths).flatMap((item) => Object.values(item)),
    ...triggers.map(({ operation }) => operation),
  ]);
  const { title, description, version, contact } = document.info;
  const swagger = {
    swagger: "2.0",
    info: { title, description, version, ...(contact && { contact }) },
    host: "api.clockify.me",
    basePath: "/api",
    schemes: ["https"],
    consumes: ["application/json"],
    produces: ["application/json"],
    paths: {
      ...paths,
      ...Object.fromEntries(
        triggers.map(({ path, content, operation }) => [
          path,
          { "x-ms-notification-content": content, post: operation },
        ]),
      ),
    },
    definitions: schemas.definitions,
    parameters,
    securityDefinitions: { "API Key": { type: "apiKey", in: "header", name: "X-Api-Key" } },
    security: [{ "API Key": [] }],
    "x-ms-connector-metadata": document["x-ms-connector-metadata"],
    "x-generated-from": GENERATED,
  };
  return `${JSON.stringify(swagger, null, 4)}\n`;
}

/**
 * The connector has one host, which the person chooses with the connection.
 *
 * @throws {Error} for an action of another host that is not left out on purpose
 */
function isReachable({ name, host, visibility }: Action): boolean {
  if (host === "api" || visibility === "internal") return host === "api";
  throw new Error(
    `${name}, at servers: the connector cannot call the host ${host}. Leave the action out of it with x-ms-visibility: internal.`,
  );
}

/** What triggers take over from createWebhook, which the script calls for them. */
function makesWebhooks(
  contract: Contract,
  actions: readonly Action[],
  names: ReadonlyMap<string, PublishedName>,
): MakesWebhooks {
  const action = actions.find(({ name }) => name === "createWebhook");
  const workspace = action?.arguments.find(({ name }) => name === "workspaceId");
  if (!action || !workspace) throw new Error("Triggers need createWebhook with a workspaceId");
  const dropDown = (at: string) => dropDownOf(action, at, referencesOf(action), actions, names);
  return {
    workspace: parameterOf(contract, workspace, dropDown(workspace.name), false),
    errors: errorsOf(action),
    dropDown,
  };
}

/** Writes the parameters that several actions share once: returns them, and leaves references in their place. */
function shareParameters(operations: readonly SwaggerOperation[]): Record<string, SwaggerParameter> {
  const uses = new Map<string, number>();
  for (const parameter of operations.flatMap(({ parameters }) => parameters ?? [])) {
    const text = JSON.stringify(parameter);
    uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  const shared: Record<string, SwaggerParameter> = {};
  const names = new Map<string, string>();
  /** Two that are called alike may differ in their text. */
  const nameFor = ({ name }: SwaggerParameter) => {
    const plain = pascalCase(argumentName(name.replaceAll("_", "-")));
    for (let number = 1; ; number++) {
      const free = number === 1 ? plain : `${plain}${number}`;
      if (!Object.hasOwn(shared, free)) return free;
    }
  };
  for (const operation of operations) {
    operation.parameters = operation.parameters?.map((parameter) => {
      const text = JSON.stringify(parameter);
      if ("$ref" in parameter || (uses.get(text) ?? 0) < 2) return parameter;
      const name = names.get(text) ?? nameFor(parameter);
      names.set(text, name);
      shared[name] = parameter;
      return { $ref: `#/parameters/${name}` };
    });
  }
  return shared;
}

/** Replaces wire names by labels, which are what a maker sees. Names that are also English words cannot be recognized, so they stay. */
function withLabels(contract: Contract, text: string, { arguments: all }: Action): string {
  const titles = all
    .filter(({ in: place }) => place !== "content")
    .map(({ wireName, schema }): [string, string | undefined] => [wireName, merged(contract.document, schema).title]);
  let labelled = text;
  for (const [name, title] of titles) {
    if (title && /[a-z][-A-Z]/.test(name))
      labelled = labelled.replaceAll(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, "g"), title);
  }
  return labelled;
}

/** How drop-downs refer to the parameters of an operation. */
function referencesOf({ arguments: all }: Action): References {
  return new Map(
    all.flatMap(({ name, wireName, in: place }): [string, string][] => {
      if (place === "path") return [[name, pathParameterName(wireName)]];
      return place === "query" || place === "part" ? [[name, wireName]] : [];
    }),
  );
}

/**
 * The same below an object in the body, whose own properties come first. `path` is undefined within a list, whose items nothing
 * can refer to.
 */
function referencesBelow(references: References, { properties }: JsonSchema, path: string | undefined): References {
  const below = new Map(references);
  for (const name of Object.keys(properties ?? {})) {
    if (path === undefined) below.delete(name);
    else below.set(name, `${path}/${name}`);
  }
  return below;
}

function visibilityOf(name: string, required: boolean | undefined): { "x-ms-visibility"?: Visibility } {
  if (required || IMPORTANT.test(name)) return { "x-ms-visibility": "important" };
  return ADVANCED.test(name) ? { "x-ms-visibility": "advanced" } : {};
}

function parameterOf(
  contract: Contract,
  { wireName, in: where, required, description, schema }: GivenArgument,
  dropDown: DynamicValues | undefined,
  published: boolean,
): SwaggerParameter {
  const inPath = where === "path";
  const isFile = schema.format === "binary";
  return {
    name: inPath ? pathParameterName(wireName) : wireName,
    in: where === "part" ? "formData" : where,
    required,
    type: isFile ? "file" : String(schema.type),
    ...(schema.format && !isFile && { format: schema.format }),
    // The platform refuses every other way to write a list; the script repeats the name for Clockify.
    ...(schema.type === "array" && { items: itemsOf(contract, schema), collectionFormat: "csv" }),
    ...(schema.enum && { enum: schema.enum, "x-ms-enum-values": enumValues(schema.enum) }),
    "x-ms-summary": published ? schema.title : labelOf(schema.title, dropDown),
    description,
    ...visibilityOf(wireName, required),
    ...(inPath && { "x-ms-url-encoding": "single" }),
    // Also of a list: Microsoft's schema knows no drop-down at the items of a parameter.
    ...dropDown,
  };
}

function itemsOf(contract: Contract, { items = {} }: JsonSchema): object {
  const { enum: values } = contract.resolve(items);
  return { type: "string", ...(values && { enum: values }) };
}

/** Who chooses a name from a list sees no id. Only the published actions keep the labels that flows show already. */
function labelOf(title: string | undefined, dropDown: object | undefined): string | undefined {
  return dropDown ? title?.replace(/ Ids$/, "s").replace(/ Id$/, "") : title;
}

const singular = (label: string): string => label.replace(/(?<=us)es$|s$/, "");

const FILTER_PART = /^(ids|contains|status|statuses)$/;

function filterLabel(parent: string | undefined, own: string | undefined, name: string): string | undefined {
  const filter = parent?.replace(/ Filter$/, "s");
  return name === "ids" ? filter : [filter, own].filter(Boolean).join(" ");
}

/** The place of a property in the body. */
interface Spot {
  /** The names on the way to it. The items of a list have those of the list. */
  readonly at: readonly string[];
  /** How it is referred to. */
  readonly path: string | undefined;
  /** Title of the object that it is a property of. */
  readonly parent: string | undefined;
  readonly references: References;
}

/** The JSON body. Its properties are arguments as a maker sees them, so each has its drop-down and its visibility. */
function bodyParameter(
  contract: Contract,
  { body, name: action }: Action,
  { operationId }: PublishedName,
  schemas: ReturnType<typeof swaggerSchemas>,
  place: Place,
  references: References,
): SwaggerParameter {
  if (!body) throw new Error(`${action} has no body`);
  function property(unresolved: JsonSchema, spot: Spot, required: boolean): SwaggerSchema {
    const { at, path, parent } = spot;
    // The designer writes every default into a new action, and with it objects that are not complete.
    const { default: _, ...schema } = merged(contract.document, unresolved);
    const references = referencesBelow(spot.references, schema, path);
    const swagger = plain(schema, (child, step) => {
      if (step === "[]") return property(child, { ...spot, path: undefined }, false);
      const below = { at: [...at, step], path: path && `${path}/${step}`, parent: schema.title, references };
      return property(child, below, schema.required?.includes(step) ?? false);
    });
    const name = at.at(-1);
    if (!name) return swagger;
    // A list takes its drop-down at its items.
    const dropDown = swagger.type === "string" ? place(at.join("/"), references) : undefined;
    const own = labelOf(schema.title, dropDown ?? swagger.items?.["x-ms-dynamic-list"]);
    // Parts of a filter are called alike for people and for groups.
    const label = at.length > 1 && FILTER_PART.test(name) ? filterLabel(parent, own, name) : own;
    return {
      ...swagger,
      ...(label && { "x-ms-summary": label }),
      // Each item of a list of names is labelled with one of them: a tag of tags.
      ...(label &&
        swagger.items?.type === "string" && { items: { ...swagger.items, "x-ms-summary": singular(label) } }),
      ...visibilityOf(name, required),
      ...dropDown,
    };
  }
  const schema = schemas.define(`${operationId}Body`, () =>
    property(body.schema, { at: [], path: "body", parent: undefined, references }, true),
  );
  return { name: "body", in: "body", required: true, description: body.description, schema };
}

/**
 * One answer with a schema, under 200 whatever success Clockify answers with: the platform takes any 2xx for it, and the tools
 * that make typed services of the file read 200 only.
 */
function responsesOf(
  contract: Contract,
  action: Action,
  schemas: ReturnType<typeof swaggerSchemas>,
): Record<string, object> {
  const { answer } = action;
  const responses = errorsOf(action);
  const { description } = answer;
  if (answer.kind === "nothing") responses[answer.status] = { description };
  // The platform gives a flow the bytes, whatever their type is.
  else if (!answer.schema) responses["200"] = { description, schema: { type: "string", format: "binary" } };
  else responses["200"] = { description, schema: answerOf(contract, action, schemas) };
  return responses;
}

/** Errors have a description and no schema. */
const errorsOf = ({ failures }: Action): Record<string, object> =>
  Object.fromEntries(failures.map(({ status, description }) => [status, { description }]));

/** A named definition, since an unnamed one has no type in the tools that read the file. */
function answerOf(contract: Contract, action: Action, schemas: ReturnType<typeof swaggerSchemas>): SwaggerSchema {
  const schema = withPublished(contract, action);
  if (schema.$ref) return schemas.convert(schema);
  const name = pascalCase(action.name);
  return schemas.define(`${name}Answer`, () =>
    plain(schema, (items) =>
      items.$ref ? schemas.convert(items) : schemas.define(`${name}Item`, () => plain(items, schemas.convert)),
    ),
  );
}

/** The published actions return what their page lists, also where the wire has stopped to send it. */
function withPublished({ document, actions }: Contract, { name, answer }: Action): JsonSchema {
  const { schema = {} } = answer;
  const old = actions.find(({ replacedBy }) => replacedBy === name)?.answer.schema;
  const [current, published] = [merged(document, schema), old && merged(document, old)];
  if (!published?.items || !current.items) return schema;
  const items = merged(document, { allOf: [published.items, current.items] });
  return { ...current, items: { ...items, ...textsOf(merged(document, current.items)) } };
}

function textsOf({ title, description }: JsonSchema): JsonSchema {
  return { ...(title && { title }), ...(description && { description }) };
}
