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
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: boolean;
  readonly "x-ms-api-annotation"?: object;
  readonly parameters?: readonly (SwaggerParameter | { readonly $ref: string })[];
  readonly responses: Readonly<Record<string, { readonly schema?: SwaggerSchema }>>;
}

interface Definition {
  readonly host: string;
  readonly basePath: string;
  readonly schemes: readonly string[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, SwaggerOperation>>>>;
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
}

export const platformActions: readonly PlatformAction[] = Object.entries(definition.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    operation,
    parameters: (operation.parameters ?? []).map((parameter) =>
      "$ref" in parameter && parameter.$ref ? sharedParameter(parameter.$ref) : (parameter as SwaggerParameter),
    ),
  })),
);

function sharedParameter(reference: string): SwaggerParameter {
  const found = definition.parameters[reference.replace("#/parameters/", "")];
  if (!found) throw new Error(`${reference} does not exist`);
  return found;
}

export function platformAction(operationId: string): PlatformAction {
  const found = platformActions.find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`the definition has no operation ${operationId}`);
  return found;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** What the mock objected to in the request. */
  readonly objection: string | undefined;
}

/** A drop-down as the designer meets it: where it stands, and how its list is called. */
export interface DropDown {
  readonly at: string;
  readonly operationId: string;
  readonly itemsPath: string | undefined;
  readonly valuePath: string;
  readonly titlePath: string;
  readonly parameters: Readonly<Record<string, { readonly value?: unknown; readonly parameterReference?: string }>>;
}

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
        headers,
        ...(body !== undefined && { body }),
      });
      return { status: answer.status, body: parse(answer.body), objection: answer.headers["sl-violations"] };
    }
    const response = await fetch(url, { method: action.method, headers, ...(body !== undefined && { body }) });
    return {
      status: response.status,
      body: parse(await response.text()),
      objection: response.headers.get("sl-violations") ?? undefined,
    };
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

  return { call, entriesOf };
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
    // What is internal is not asked for, so its default is sent.
    const value = args[name] ?? (own["x-ms-visibility"] === "internal" ? own.default : undefined);
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
    const target = schema.$ref ? definition.definitions[schema.$ref.replace("#/definitions/", "")] : undefined;
    if (target) visit(target, path);
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
