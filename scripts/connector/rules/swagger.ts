// The definition as the rules look at it: operations with their parameters resolved, and everything that is written once, once.

import { entries, get, isObject, type Json, type JsonObject, list, object, text, texts } from "./json.ts";

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/** An object of the definition and where it is written. */
export interface Node {
  readonly place: string;
  readonly json: JsonObject;
}

export interface Parameter extends Node {
  readonly name: string;
  readonly in: string;
}

export interface SchemaNode extends Node {
  /** Name of the property that it is the schema of. */
  readonly property?: string;
  /** What the schema stands in: another schema, or where it begins. */
  readonly within: "schema" | "definition" | "body" | "response" | "notification";
}

export interface Response extends Node {
  readonly status: string;
}

export interface Operation extends Node {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly item: JsonObject;
  /** With those of the path, references followed. */
  readonly parameters: readonly Parameter[];
  readonly responses: readonly Response[];
}

/** A value that a call sends: a parameter, or a part of the body. */
export interface Input extends Node {
  /** How others refer to it: `project_id`, or `body/project/id`. Lists leave no trace in it. */
  readonly path: string;
  /** With the reference followed. */
  readonly schema: JsonObject;
  readonly required: boolean;
  /** Required, and so is all that it stands in. */
  readonly alwaysSent: boolean;
  /** Hidden, or inside something hidden. */
  readonly hidden: boolean;
}

/** A `$ref`, or something that stands where one may. */
export interface Reference extends Node {
  readonly target: "parameters" | "definitions" | "responses";
}

export interface Definition {
  readonly root: JsonObject;
  readonly operations: readonly Operation[];
  /** Each where it is written: shared, of an operation. */
  readonly responses: readonly Response[];
  /** Each where it is written: shared, of a path, of an operation. */
  readonly parameters: readonly Parameter[];
  /** Of answers. */
  readonly headers: readonly Node[];
  /** Of parameters outside the body and of headers. */
  readonly items: readonly Node[];
  /** Every schema and all that is below it, references not followed. */
  readonly schemas: readonly SchemaNode[];
  /** Every part that has a type: schemas, parameters outside the body, headers and the items of both. */
  readonly typed: readonly Node[];
  readonly references: readonly Reference[];
  readonly operation: (id: string) => Operation | undefined;
  /** Follows references. What cannot be followed is empty. */
  readonly resolve: (schema: Json | undefined) => JsonObject;
  /** The schema at a path such as `owner/userName`, which goes through properties. */
  readonly at: (schema: Json | undefined, path: string) => JsonObject | undefined;
  readonly inputs: (operation: Operation) => readonly Input[];
  /** The schema of success. */
  readonly answer: (operation: Operation) => JsonObject | undefined;
}

/** What is directly below a schema. */
export function below({ place, json }: Node): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  const add = (step: string, child: Json | undefined, property?: string) => {
    if (isObject(child)) nodes.push({ place: `${place}/${step}`, json: child, property, within: "schema" });
  };
  for (const [name, property] of entries(json.properties)) add(name, property, name);
  for (const items of [json.items].flat()) add("[]", items);
  add("{}", json.additionalProperties);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const [index, branch] of list(json[keyword]).entries()) add(`${keyword}/${index}`, branch);
  }
  add("not", json.not);
  return nodes;
}

export function readDefinition(root: JsonObject): Definition {
  const references: Reference[] = [];
  const parameters: Parameter[] = [];
  const responses: Response[] = [];
  const operations: Operation[] = [];
  const schemas: SchemaNode[] = [];

  function follow(json: Json | undefined, target: Reference["target"]): JsonObject {
    const passed = new Set<string>();
    let node = object(json);
    while (typeof node.$ref === "string") {
      if (passed.has(node.$ref)) return {};
      passed.add(node.$ref);
      const [hash, where, name, ...rest] = node.$ref.split("/");
      if (hash !== "#" || where !== target || rest.length > 0) return {};
      node = object(get(object(root[target]), pointerPart(name ?? "")));
    }
    return node;
  }
  const resolve = (schema: Json | undefined) => follow(schema, "definitions");

  function parametersAt(place: string, written: Json | undefined): Parameter[] {
    return list(written).map((item, index) => {
      const resolved = follow(item, "parameters");
      const name = text(resolved.name);
      const parameter = {
        place: `${place} parameter ${name || index}`,
        json: resolved,
        name,
        in: text(resolved.in),
      };
      if (text(object(item).$ref)) references.push({ ...parameter, json: object(item), target: "parameters" });
      else parameters.push({ ...parameter, json: object(item) });
      return parameter;
    });
  }

  for (const [name, json] of entries(root.parameters)) {
    const shared = { place: `shared parameter ${name}`, json: object(json) };
    parameters.push({ ...shared, name: text(shared.json.name), in: text(shared.json.in) });
    references.push({ ...shared, target: "parameters" });
  }
  for (const [name, json] of entries(root.responses)) {
    responses.push({ place: `shared response ${name}`, json: object(json), status: "" });
  }
  for (const [path, value] of entries(root.paths)) {
    const item = object(value);
    const common = parametersAt(path, item.parameters);
    for (const method of METHODS) {
      if (!isObject(item[method])) continue;
      const json = item[method];
      const id = text(json.operationId);
      const place = id || `${method} ${path}`;
      const own = parametersAt(place, json.parameters);
      const overridden = (one: Parameter) => own.some((other) => other.name === one.name && other.in === one.in);
      const answers = entries(json.responses)
        .filter(([status]) => !status.startsWith("x-"))
        .map(([status, response]) => {
          const answer = { place: `${place} response ${status}`, json: object(response), status };
          if (answer.json.$ref) references.push({ ...answer, target: "responses" });
          else responses.push(answer);
          return { ...answer, json: follow(response, "responses") };
        });
      operations.push({
        ...{ place, json, id, path, method, item },
        parameters: [...common.filter((one) => !overridden(one)), ...own],
        responses: answers,
      });
    }
  }

  function walk(node: SchemaNode): void {
    schemas.push(node);
    references.push({ ...node, target: "definitions" });
    for (const child of below(node)) walk(child);
  }
  const begin = (within: SchemaNode["within"], place: string, json: Json | undefined) => {
    if (isObject(json)) walk({ place, json, within });
  };
  for (const [name, json] of entries(root.definitions)) begin("definition", `definition ${name}`, json);
  for (const { place, json } of parameters) begin("body", place, json.schema);
  for (const { place, json } of responses) begin("response", place, json.schema);
  for (const [path, item] of entries(root.paths)) {
    begin("notification", `${path} notification`, object(object(item)["x-ms-notification-content"]).schema);
  }

  const headers = responses.flatMap(({ place, json }) =>
    entries(json.headers).map(([name, header]) => ({ place: `${place} header ${name}`, json: object(header) })),
  );
  const plainParameters = parameters.filter((one) => one.in !== "body");
  const itemsOf = ({ place, json }: Node): Node[] => {
    if (!isObject(json.items)) return [];
    const items = { place: `${place}/[]`, json: json.items };
    return [items, ...itemsOf(items)];
  };
  const items = [...plainParameters, ...headers].flatMap(itemsOf);
  const typed = [...schemas, ...plainParameters, ...headers, ...items];

  function* partsOf(parent: Input, open: ReadonlySet<JsonObject>): Generator<Input> {
    for (const child of below({ place: parent.place, json: parent.schema })) {
      const schema = resolve(child.json);
      if (open.has(schema)) continue;
      // A list or a map is sent whole, so what it holds is as sure to be sent as itself.
      const required = child.property === undefined || texts(parent.schema.required).includes(child.property);
      const input = {
        place: child.place,
        json: child.json,
        path: child.property === undefined ? parent.path : `${parent.path}/${child.property}`,
        schema,
        required,
        alwaysSent: parent.alwaysSent && required,
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
      const required = json.required === true;
      const schema = where === "body" ? resolve(json.schema) : json;
      const input = { place, json, path: name, schema, required, alwaysSent: required, hidden: isHidden(json) };
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
    ...{ root, operations, responses, parameters, headers, items, schemas, typed, references, resolve, at },
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

function pointerPart(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
