// A stand-in for the platform: does with the package what Power Automate does with it. It knows nothing but the files.

import { readFileSync } from "node:fs";
import type { SwaggerSchema } from "../../scripts/connector/swagger-schema.ts";
import type { ScriptHost } from "./script-host/script-host.ts";
import { acceptsSwagger } from "./swagger-validator.ts";

type Json = Record<string, unknown>;

interface SwaggerParameter extends Omit<SwaggerSchema, "required"> {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "body";
  readonly required?: boolean;
  readonly collectionFormat?: string;
  readonly schema?: SwaggerSchema;
  readonly "x-ms-url-encoding"?: string;
}

interface SwaggerOperation {
  readonly "x-ms-trigger"?: string;
  readonly "x-ms-trigger-hint"?: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: boolean;
  readonly "x-ms-api-annotation"?: object;
  readonly parameters?: readonly (SwaggerParameter | { readonly $ref: string })[];
  readonly responses: Readonly<Record<string, { readonly schema?: SwaggerSchema }>>;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

interface PathItem extends Readonly<Partial<Record<(typeof METHODS)[number], SwaggerOperation>>> {
  readonly "x-ms-notification-content"?: { readonly schema: SwaggerSchema };
}

interface Definition {
  readonly host: string;
  readonly basePath: string;
  readonly schemes: readonly string[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly definitions: Record<string, SwaggerSchema>;
  readonly parameters: Readonly<Record<string, SwaggerParameter>>;
  readonly securityDefinitions: Readonly<Record<string, { readonly in: string; readonly name: string }>>;
}

interface Properties {
  readonly connectionParameters: Readonly<Record<string, { readonly type: string; readonly defaultValue?: string }>>;
  readonly policyTemplateInstances: readonly {
    readonly templateId: string;
    readonly parameters: Readonly<Record<string, string>>;
  }[];
  readonly scriptOperations: readonly string[];
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));
export const definition: Definition = read("connector/apiDefinition.swagger.json");
export const properties: Properties = read("apiProperties.json").properties;

export interface PlatformAction {
  readonly path: string;
  readonly method: string;
  readonly operation: SwaggerOperation;
  readonly parameters: readonly SwaggerParameter[];
  /** What a flow is called with. */
  readonly content: SwaggerSchema | undefined;
}

/** Actions and triggers. */
export const platformOperations: readonly PlatformAction[] = Object.entries(definition.paths).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method];
    if (!operation) return [];
    const parameters = (operation.parameters ?? []).map((parameter) =>
      "$ref" in parameter && parameter.$ref ? sharedParameter(parameter.$ref) : (parameter as SwaggerParameter),
    );
    const content = item["x-ms-notification-content"]?.schema;
    return { path, method: method.toUpperCase(), operation, parameters, content };
  }),
);
export const platformActions = platformOperations.filter(({ operation }) => !operation["x-ms-trigger"]);
export const platformTriggers = platformOperations.filter(({ operation }) => operation["x-ms-trigger"]);

function sharedParameter(reference: string): SwaggerParameter {
  const found = definition.parameters[reference.replace("#/parameters/", "")];
  if (!found) throw new Error(`${reference} does not exist`);
  return found;
}

export function platformAction(operationId: string): PlatformAction {
  const found = platformOperations.find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`the definition has no operation ${operationId}`);
  return found;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** What the mock objected to in the request. */
  readonly objection: string | undefined;
  /** Where a trigger can be ended. */
  readonly location: string | undefined;
}

/** A drop-down as the designer meets it: its place, and how its list is called. */
export interface DropDown {
  readonly at: string;
  readonly operationId: string;
  readonly itemsPath: string | undefined;
  readonly valuePath: string;
  readonly titlePath: string;
  readonly parameters: Readonly<Record<string, { readonly value?: unknown; readonly parameterReference?: string }>>;
}

/** Where flows call the connector, which adds the key and calls Clockify. */
const CONNECTOR = "https://tenant.azure-apim.example/apim/clockify/connection";

/** A connection as a maker creates it, and what it can do. */
export function connect(values: Readonly<Record<string, string>>, script: ScriptHost | undefined) {
  const parameterOf = (name: string, otherwise?: string) => {
    const declared = properties.connectionParameters[name];
    if (!declared) throw new Error(`a policy asks for the connection parameter ${name}, which does not exist`);
    const value = values[name] ?? declared.defaultValue ?? otherwise;
    if (value === undefined) throw new Error(`the connection has no ${name}`);
    return value;
  };
  /** `@connectionParameters('name')` or `@connectionParameters('name','default')`. */
  const evaluate = (expression: string) =>
    expression.replace(/@connectionParameters\('(\w+)'(?:,'([^']*)')?\)/g, (_, name: string, otherwise?: string) =>
      parameterOf(name, otherwise),
    );

  async function call(operationId: string, args: Json, prefer?: string): Promise<Answer> {
    const action = platformAction(operationId);
    const headers: Record<string, string> = prefer ? { prefer } : {};
    for (const { in: place, name } of Object.values(definition.securityDefinitions)) {
      if (place === "header") headers[name.toLowerCase()] = parameterOf("api_key");
    }
    let address = `${definition.schemes[0]}://${definition.host}${definition.basePath}`;
    for (const { templateId, parameters } of properties.policyTemplateInstances) {
      const of = (name: string) => evaluate(parameters[`x-ms-apimTemplateParameter.${name}`] ?? "");
      // The template replaces scheme, host and base path.
      if (templateId === "dynamichosturl") address = of("urlTemplate");
      else if (templateId === "setheader") headers[of("name").toLowerCase()] = of("value");
      else throw new Error(`the gateway knows no policy ${templateId}`);
    }
    const { url, body } = requestOf(action, args, address);
    if (body !== undefined) headers["content-type"] = "application/json";
    if (script && properties.scriptOperations.includes(operationId)) {
      const answer = await script.run({
        operationId,
        method: action.method,
        url,
        originalUrl: requestOf(action, args, CONNECTOR).url,
        headers,
        ...(body !== undefined && { body }),
      });
      return {
        status: answer.status,
        body: parse(answer.body),
        objection: answer.headers["sl-violations"],
        location: answer.headers.location,
      };
    }
    const response = await fetch(url, { method: action.method, headers, ...(body !== undefined && { body }) });
    return {
      status: response.status,
      body: parse(await response.text()),
      objection: response.headers.get("sl-violations") ?? undefined,
      location: response.headers.get("location") ?? undefined,
    };
  }

  /** What saving a flow does: its trigger is called with the address of the flow. */
  function subscribe(operationId: string, { body, ...args }: Json, callback: string): Promise<Answer> {
    const { schema } = platformAction(operationId).parameters.find(({ name }) => name === "body") ?? {};
    const fields = Object.entries(resolved(schema).properties ?? {});
    const address = fields.find(([, field]) => field["x-ms-notification-url"])?.[0];
    if (!address) throw new Error(`${operationId} has no field for the address of the flow`);
    return call(operationId, { ...args, body: { ...Object(body), [address]: callback } });
  }

  /** What turning a flow off does: a DELETE to the Location that its trigger was answered with. */
  function unsubscribe(location: string): Promise<Answer> {
    if (!location.startsWith(`${CONNECTOR}/`))
      throw new Error(`${location} is not at the connector, which has the key`);
    for (const { operation, path, method } of platformOperations) {
      const pattern = new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
      const found = method === "DELETE" && pattern.exec(location.slice(CONNECTOR.length));
      if (found) return call(operation.operationId, { ...found.groups });
    }
    throw new Error(`the definition has no DELETE for ${location}`);
  }

  /** The entries of a drop-down, for these values of the other arguments. */
  async function entriesOf(dropDown: DropDown, args: Json): Promise<{ value: unknown; title: unknown }[]> {
    const list = Object.fromEntries(
      Object.entries(dropDown.parameters).map(([name, { value, parameterReference }]) => [
        name,
        parameterReference === undefined ? value : at(args, parameterReference),
      ]),
    );
    const { status, body } = await call(dropDown.operationId, list);
    if (status !== 200) throw new Error(`${dropDown.operationId} answered ${status} for the drop-down ${dropDown.at}`);
    const items = dropDown.itemsPath ? at(body, dropDown.itemsPath) : body;
    if (!Array.isArray(items))
      throw new Error(`${dropDown.operationId} answers no list for the drop-down ${dropDown.at}`);
    return items.map((item) => ({ value: at(item, dropDown.valuePath), title: at(item, dropDown.titlePath) }));
  }

  return { call, entriesOf, subscribe, unsubscribe };
}

/** @throws {Error} for arguments that the designer would refuse */
function requestOf(action: PlatformAction, args: Json, address: string): { url: string; body: string | undefined } {
  const { operation, parameters } = action;
  const known = new Set(parameters.map(({ name }) => name));
  for (const name of Object.keys(args))
    if (!known.has(name)) throw new Error(`${operation.operationId} has no argument ${name}`);
  let path = action.path;
  const query: string[] = [];
  let body: string | undefined;
  for (const { name, in: place, required, schema, ...own } of parameters) {
    const value = place === "body" ? withHidden(schema, args[name]) : (args[name] ?? hiddenDefault(own));
    if (value === undefined) {
      if (required) throw new Error(`${operation.operationId} needs ${name}`);
      continue;
    }
    const errors = acceptsSwagger(definition, schema ?? own, value);
    if (errors.length > 0) throw new Error(`${operation.operationId} ${name}: ${JSON.stringify(errors)}`);
    const text = Array.isArray(value) ? value.join(",") : String(value);
    if (place === "path") {
      if (own["x-ms-url-encoding"] !== "single") throw new Error(`${name} is not encoded`);
      path = path.replace(`{${name}}`, encodeURIComponent(text));
    } else if (place === "query") query.push(`${name}=${encodeURIComponent(text)}`);
    else body = JSON.stringify(value);
  }
  return { url: `${address}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`, body };
}

/** What is internal is not asked for, so its default is sent. */
const hiddenDefault = (field: SwaggerSchema): unknown =>
  field["x-ms-visibility"] === "internal" ? field.default : undefined;

/** The same within a body, where it is sent only if it is required. */
function withHidden(schema: SwaggerSchema | undefined, body: unknown): unknown {
  const { properties = {}, required = [] } = resolved(schema);
  const hidden = Object.entries(properties)
    .map(([name, field]) => [name, hiddenDefault(field)] as const)
    .filter(([name, value]) => value !== undefined && required.includes(name));
  return hidden.length === 0 ? body : { ...Object.fromEntries(hidden), ...Object(body) };
}

function resolved(schema: SwaggerSchema | undefined): SwaggerSchema {
  return definition.definitions[schema?.$ref?.replace("#/definitions/", "") ?? ""] ?? schema ?? {};
}

/** What is wrong with an answer by the one schema that the definition has for it. */
export function violationsOf({ operation }: PlatformAction, { status, body }: Answer): unknown[] {
  const declared = Object.entries(operation.responses).find(([code]) => code.startsWith("2"))?.[1].schema;
  if (status < 200 || status > 299) return [`status ${status}: ${JSON.stringify(body)}`];
  return declared ? acceptsSwagger(definition, declared, body) : [];
}

/** Every drop-down of an action, in its parameters and anywhere in its body, as the newer of the two extensions describes it. */
export function dropDownsOf({ operation, parameters }: PlatformAction): DropDown[] {
  const found: DropDown[] = [];
  const visit = (schema: SwaggerSchema, path: string): void => {
    const list = schema["x-ms-dynamic-list"] as
      | (Omit<DropDown, "at" | "valuePath" | "titlePath" | "parameters"> & {
          itemValuePath: string;
          itemTitlePath: string;
          parameters?: DropDown["parameters"];
        })
      | undefined;
    if (list) {
      const { operationId, itemsPath, itemValuePath, itemTitlePath, parameters: given = {} } = list;
      found.push({
        at: path,
        operationId,
        itemsPath,
        valuePath: itemValuePath,
        titlePath: itemTitlePath,
        parameters: given,
      });
    }
    if (schema.$ref) visit(resolved(schema), path);
    if (schema.items) visit(schema.items, path);
    for (const [name, property] of Object.entries(schema.properties ?? {})) visit(property, `${path}/${name}`);
  };
  for (const { schema, name, in: _in, required: _required, ...own } of parameters)
    visit(schema ?? own, `${operation.operationId} ${name}`);
  return found;
}

/** A value by its path: names with slashes between them. */
function at(value: unknown, path: string): unknown {
  return path
    .split("/")
    .reduce<unknown>(
      (below, name) =>
        typeof below === "object" && below !== null
          ? Object.entries(below).find(([key]) => key === name)?.[1]
          : undefined,
      value,
    );
}

function parse(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
