// The definition as rules and comparisons read it: operations with their references followed, and every schema where it is written.

import { entries, get, isObject, type Json, type JsonObject, list, object, text, texts } from "./untyped-json.ts";

const METHODS = ["get", "put", "post", "delete", "patch"];

/** An object of the definition, and where it is written. */
export interface Node {
  readonly place: string;
  readonly json: JsonObject;
}

export interface Parameter extends Node {
  readonly name: string;
  readonly in: string;
}

export interface SchemaNode extends Node {
  /** Name of the property, if it is the schema of one. */
  readonly property?: string;
  /** Whether it is the whole of a body, an answer or a definition. */
  readonly top: boolean;
}

export interface Response extends Node {
  readonly status: string;
}

export interface Operation extends Node {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly item: JsonObject;
  readonly parameters: readonly Parameter[];
  readonly responses: readonly Response[];
}

/** A value that a call sends: a parameter, or a part of the body. */
export interface Input extends Node {
  /** How other inputs refer to it: `project_id`, or `body/project/id`. Lists add nothing to it. */
  readonly path: string;
  /** With the reference followed. */
  readonly schema: JsonObject;
  readonly required: boolean;
  /** Hidden, or inside something hidden. */
  readonly hidden: boolean;
}

export interface Definition {
  readonly root: JsonObject;
  readonly operations: readonly Operation[];
  /** Of operations, and those that they share. */
  readonly parameters: readonly Parameter[];
  /** Every schema and everything below it, references not followed. */
  readonly schemas: readonly SchemaNode[];
  /** Everything that has a type: schemas, and parameters outside the body. */
  readonly typed: readonly Node[];
  readonly operation: (id: string) => Operation | undefined;
  /** Follows references. What cannot be followed is empty. */
  readonly resolve: (schema: Json | undefined) => JsonObject;
  /** The schema at a path such as `owner/userName`, which goes through properties. */
  readonly at: (schema: Json | undefined, path: string) => JsonObject | undefined;
  readonly inputs: (operation: Operation) => readonly Input[];
  /** The schema of the result. */
  readonly answer: (operation: Operation) => JsonObject | undefined;
}

/** The properties and items of a schema. */
export function below({ place, json }: Node): SchemaNode[] {
  const properties = entries(json.properties).map(([name, property]) => ({
    ...{ place: `${place}/${name}`, json: object(property), property: name, top: false },
  }));
  return isObject(json.items) ? [...properties, { place: `${place}/[]`, json: json.items, top: false }] : properties;
}

export function readDefinition(root: JsonObject): Definition {
  const parameters: Parameter[] = [];
  const operations: Operation[] = [];
  const schemas: SchemaNode[] = [];

  function follow(json: Json | undefined, target: string): JsonObject {
    const passed = new Set<string>();
    let node = object(json);
    while (typeof node.$ref === "string") {
      if (passed.has(node.$ref) || !node.$ref.startsWith(`#/${target}/`)) return {};
      passed.add(node.$ref);
      node = object(get(object(root[target]), node.$ref.slice(target.length + 3)));
    }
    return node;
  }
  const resolve = (schema: Json | undefined) => follow(schema, "definitions");

  function parameterAt(place: string, written: Json): Parameter {
    const json = follow(written, "parameters");
    return { place: `${place} parameter ${text(json.name)}`, json, name: text(json.name), in: text(json.in) };
  }
  function walk(node: SchemaNode): void {
    schemas.push(node);
    for (const child of below(node)) walk(child);
  }
  const begin = (place: string, json: Json | undefined) => {
    if (isObject(json)) walk({ place, json, top: true });
  };

  for (const [name, json] of entries(root.parameters)) {
    parameters.push({ ...parameterAt("", json), place: `shared parameter ${name}` });
  }
  for (const [path, value] of entries(root.paths)) {
    const item = object(value);
    begin(`${path} notification`, object(item["x-ms-notification-content"]).schema);
    for (const method of METHODS) {
      if (!isObject(item[method])) continue;
      const json = item[method];
      const id = text(json.operationId);
      const place = id || `${method} ${path}`;
      const own = list(json.parameters).map((written) => parameterAt(place, written));
      parameters.push(...own.filter((_, index) => object(list(json.parameters)[index]).$ref === undefined));
      const responses = entries(json.responses).map(([status, response]) => ({
        ...{ place: `${place} response ${status}`, json: follow(response, "responses"), status },
      }));
      for (const { place: at, json: response } of responses) begin(at, response.schema);
      operations.push({ place, json, id, path, method, item, parameters: own, responses });
    }
  }
  for (const [name, json] of entries(root.definitions)) begin(`definition ${name}`, json);
  for (const { place, json } of parameters) begin(place, json.schema);

  function* partsOf(parent: Input, open: ReadonlySet<JsonObject>): Generator<Input> {
    for (const child of below({ place: parent.place, json: parent.schema })) {
      const schema = resolve(child.json);
      if (open.has(schema)) continue;
      const input = {
        place: child.place,
        json: child.json,
        path: child.property === undefined ? parent.path : `${parent.path}/${child.property}`,
        schema,
        required: child.property === undefined || texts(parent.schema.required).includes(child.property),
        hidden: parent.hidden || isHidden(child.json) || isHidden(schema),
      };
      yield input;
      yield* partsOf(input, new Set([...open, schema]));
    }
  }
  const inputs = new Map<Operation, readonly Input[]>();
  function inputsOf(operation: Operation): readonly Input[] {
    const known = inputs.get(operation);
    if (known) return known;
    const found = operation.parameters.flatMap(({ place, json, name, in: where }) => {
      const schema = where === "body" ? resolve(json.schema) : json;
      const input = { place, json, path: name, schema, required: json.required === true, hidden: isHidden(json) };
      return [input, ...partsOf(input, new Set([schema]))];
    });
    inputs.set(operation, found);
    return found;
  }

  function at(schema: Json | undefined, path: string): JsonObject | undefined {
    let node = resolve(schema);
    for (const step of path.split("/").filter((part) => part !== "")) {
      const next = get(object(node.properties), step);
      if (next === undefined) return undefined;
      node = resolve(next);
    }
    return node;
  }

  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return {
    ...{ root, operations, parameters, schemas, resolve, at },
    typed: [...schemas, ...parameters.filter((one) => one.in !== "body")],
    operation: (id) => byId.get(id),
    inputs: inputsOf,
    answer: ({ responses: answers }) =>
      ["200", "201"]
        .map((status) => answers.find((answer) => answer.status === status)?.json.schema)
        .filter(isObject)
        .map(resolve)[0],
  };
}

const isHidden = (json: JsonObject): boolean => json["x-ms-visibility"] === "internal";
