// The comparison of two JSON schemas of the same value, for users who send such values or receive them.

import { type JsonSchema, resolve } from "../contract/document.ts";

/** A schema, and the document in which its `$ref`s are found. */
export interface Located {
  readonly document: object;
  readonly schema: JsonSchema;
}

/** A request breaks when fewer values fit than before, an answer when more do: no program is prepared for those. */
export type Direction = "request" | "answer";

export interface Difference {
  /** The property, with dots between levels; empty for the whole. Items of a list have the name of the list. */
  readonly property: string;
  readonly what: string;
  readonly breaking: boolean;
}

type Effect = "narrower" | "wider" | "other";

/** A schema with its `$ref`, `allOf` and `anyOf` worked in. */
interface Shape {
  /** Every type that fits; an integer is a number, too. */
  readonly types: ReadonlySet<string>;
  /** The only values that fit. Left out where any of the type does. */
  readonly values?: ReadonlySet<string>;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: ReadonlySet<string>;
  readonly items?: JsonSchema;
  readonly schema: JsonSchema;
}

const EVERY_TYPE = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** Words for the limits of a request. */
const LOWER = { minimum: "at least", minLength: "the length at least", minItems: "at least as many items as" } as const;
const UPPER = { maximum: "at most", maxLength: "the length at most", maxItems: "at most as many items as" } as const;

/** Formats that only say how wide a number is. */
const WIDTHS = ["int32", "int64", "float", "double"];

/** All differences that matter to callers, of the whole and of every property below it. Texts and examples do not. */
export function compareSchemas(before: Located, after: Located, direction: Direction): Difference[] {
  const differences: Difference[] = [];
  const entered = new Set<string>();

  function compare(property: string, old: JsonSchema, now: JsonSchema): void {
    // A schema that contains itself is compared once.
    const pair = old.$ref && now.$ref && `${old.$ref} ${now.$ref}`;
    if (pair && entered.has(pair)) return;
    if (pair) entered.add(pair);
    const was = shapeOf(before.document, old);
    const is = shapeOf(after.document, now);
    const found = [...compareTypes(was, is), ...(direction === "request" ? compareLimits(was.schema, is.schema) : [])];
    for (const { what, effect } of found) differences.push({ property, what, breaking: breaks(effect, direction) });
    compareProperties(property, was, is);
    if (was.items && is.items) compare(property, was.items, is.items);
    if (pair) entered.delete(pair);
  }

  function compareProperties(parent: string, was: Shape, is: Shape): void {
    for (const [name, old] of Object.entries(was.properties)) {
      const property = parent ? `${parent}.${name}` : name;
      const now = is.properties[name];
      if (!now) {
        // Where nothing can have properties any more, the changed type says so already.
        if (is.types.has("object")) differences.push({ property, what: "is gone", breaking: true });
        continue;
      }
      const presence = presenceOf(was.required.has(name), is.required.has(name), direction);
      if (presence) differences.push({ property, ...presence });
      compare(property, old, now);
    }
    for (const name of Object.keys(is.properties)) {
      if (name in was.properties || !was.types.has("object")) continue;
      const isRequired = direction === "request" && is.required.has(name);
      const what = isRequired ? "is new and required" : "is new";
      differences.push({ property: parent ? `${parent}.${name}` : name, what, breaking: isRequired });
    }
  }

  compare("", before.schema, after.schema);
  return differences;
}

const breaks = (effect: Effect, direction: Direction): boolean =>
  effect === "other" || effect === (direction === "request" ? "narrower" : "wider");

function presenceOf(was: boolean, is: boolean, direction: Direction): Omit<Difference, "property"> | undefined {
  if (was === is) return undefined;
  if (direction === "request") return { what: is ? "became required" : "became optional", breaking: is };
  return { what: is ? "is always there now" : "can be missing now", breaking: !is };
}

function shapeOf(document: object, unresolved: JsonSchema): Shape {
  const schema = resolve(document, unresolved);
  const all = (schema.allOf ?? []).map((part) => shapeOf(document, part));
  const any = (schema.anyOf ?? []).map((part) => shapeOf(document, part));
  const values = schema.enum ? new Set(schema.enum.map(String)) : (valuesOfAny(any) ?? all.find(has("values"))?.values);
  const items = schema.items ?? [...all, ...any].find(has("items"))?.items;
  return {
    types: typesOf(schema, all, any),
    ...(values && { values }),
    properties: Object.assign({}, ...[...any, ...all].map(({ properties }) => properties), schema.properties),
    required: new Set([...all.flatMap(({ required }) => [...required]), ...(schema.required ?? [])]),
    ...(items && { items }),
    schema,
  };
}

const has = (key: "values" | "items") => (shape: Shape) => shape[key] !== undefined;

/** Of alternatives, all values together, if each is a list of values: one that takes any text opens the list. */
function valuesOfAny(any: readonly Shape[]): Set<string> | undefined {
  if (any.length === 0 || !any.every(has("values"))) return undefined;
  return new Set(any.flatMap(({ values }) => [...(values ?? [])]));
}

function typesOf(schema: JsonSchema, all: readonly Shape[], any: readonly Shape[]): Set<string> {
  const types = new Set<string>([schema.type ?? []].flat());
  if (types.size === 0) {
    if (any.length > 0) for (const shape of any) for (const type of shape.types) types.add(type);
    else if (all[0]) for (const type of all[0].types) types.add(type);
    else if (schema.enum) for (const value of schema.enum) types.add(value === null ? "null" : typeof value);
    else if (schema.properties) types.add("object");
    else for (const type of EVERY_TYPE) types.add(type);
  }
  if (types.has("number")) types.add("integer");
  return types;
}

interface Found {
  readonly what: string;
  readonly effect: Effect;
}

function compareTypes(was: Shape, is: Shape): Found[] {
  const found: Found[] = [];
  if (was.types.has("null") !== is.types.has("null")) {
    found.push(
      is.types.has("null")
        ? { what: "can be null now", effect: "wider" }
        : { what: "cannot be null any more", effect: "narrower" },
    );
  }
  const [old, now] = [namesOf(was.types), namesOf(is.types)];
  const lost = old.some((type) => !is.types.has(type));
  const gained = now.some((type) => !was.types.has(type));
  if (!lost && !gained) return [...found, ...compareValues(was.values, is.values)];
  const effect = lost && gained ? "other" : lost ? "narrower" : "wider";
  const worded = (types: readonly string[]) =>
    types.length === EVERY_TYPE.length - 1 ? "anything" : types.join(" or ");
  return [...found, { what: `changed its type from ${worded(old)} to ${worded(now)}`, effect }];
}

/** The types without null, whose changes are reported by themselves. */
const namesOf = (types: ReadonlySet<string>): string[] => [...types].filter((type) => type !== "null");

function compareValues(was: Shape["values"], is: Shape["values"]): Found[] {
  const list = (values: Iterable<string>) => [...values].join(", ");
  if (!was && !is) return [];
  if (!was) return [{ what: `is limited to a list of values now: ${list(is ?? [])}`, effect: "narrower" }];
  if (!is) return [{ what: "is not limited to a list of values any more", effect: "wider" }];
  const lost = [...was].filter((value) => !is.has(value));
  const gained = [...is].filter((value) => !was.has(value));
  return [
    ...(lost.length > 0 ? [{ what: `lost the value ${list(lost)}`, effect: "narrower" as const }] : []),
    ...(gained.length > 0 ? [{ what: `has the new value ${list(gained)}`, effect: "wider" as const }] : []),
  ];
}

function compareLimits(was: JsonSchema, is: JsonSchema): Found[] {
  const found: Found[] = [];
  const bound = (
    words: Readonly<Record<string, string>>,
    key: keyof typeof LOWER | keyof typeof UPPER,
    sign: 1 | -1,
  ) => {
    const [old, now] = [was[key], is[key]];
    if (old === now) return;
    const narrower = now !== undefined && (old === undefined || (now - old) * sign > 0);
    found.push({
      what: now === undefined ? `has no ${key} any more` : `has to be ${words[key]} ${now} now`,
      effect: narrower ? "narrower" : "wider",
    });
  };
  for (const key of ["minimum", "minLength", "minItems"] as const) bound(LOWER, key, 1);
  for (const key of ["maximum", "maxLength", "maxItems"] as const) bound(UPPER, key, -1);
  for (const key of ["pattern", "format"] as const) {
    const [old, now] = [rule(was[key]), rule(is[key])];
    if (old === now) continue;
    // Whether one pattern takes everything that another took cannot be decided, so a changed one counts as narrower.
    if (now === undefined) found.push({ what: `has no ${key} any more`, effect: "wider" });
    else found.push({ what: `has to keep the ${key} ${now} now`, effect: "narrower" });
  }
  if (Boolean(was.uniqueItems) !== Boolean(is.uniqueItems)) {
    found.push(
      is.uniqueItems
        ? { what: "must not repeat an item now", effect: "narrower" }
        : { what: "can repeat items now", effect: "wider" },
    );
  }
  return found;
}

const rule = (value: string | undefined): string | undefined => (value && WIDTHS.includes(value) ? undefined : value);
