// The arguments of a call as a tree whose leaves may still have to be looked up: names in place of ids, words in place of times.

import type { ParsedDateTime } from "../time/date-time-forms.js";
import { isObject } from "../util/json.js";
import { Unresolved } from "../wrappers/unresolved.js";
import type { Lookup } from "./tool-definition.js";

/** By the action's names. Some leaves are `Unresolved`. */
export type ArgumentTree = Readonly<Record<string, unknown>>;

interface WrittenText {
  /** Where it was written: `tagIds[0]`. */
  readonly argument: string;
  readonly text: string;
}

/** A name in place of an id. */
export class UnresolvedName extends Unresolved implements WrittenText {
  readonly argument: string;
  readonly text: string;
  readonly lookup: Lookup;

  constructor({ argument, text, lookup }: WrittenText & { readonly lookup: Lookup }) {
    super();
    this.argument = argument;
    this.text = text;
    this.lookup = lookup;
  }
}

type Edge = "start" | "end";

/** Words in place of an instant or a day. */
export class UnresolvedTime extends Unresolved implements WrittenText {
  readonly argument: string;
  readonly text: string;
  /** Undefined where a day is wanted. */
  readonly instant: ParsedDateTime | undefined;
  /** Which second is meant where only a day is written. */
  readonly edge: Edge;

  constructor({
    argument,
    text,
    instant,
    edge,
  }: WrittenText & { readonly instant: ParsedDateTime | undefined; readonly edge: Edge }) {
    super();
    this.argument = argument;
    this.text = text;
    this.instant = instant;
    this.edge = edge;
  }
}

/** A value that the caller leaves out and the call gets all the same. */
export class LeftOut extends Unresolved {}

export interface Leaf<Kind extends Unresolved> {
  readonly leaf: Kind;
  /** Its name in the object around it. */
  readonly key: string;
  /** That object. */
  readonly siblings: ArgumentTree;
}

/** All unresolved leaves of a kind, in the order of the arguments. */
export function leavesOf<Kind extends Unresolved>(
  tree: ArgumentTree,
  kind: abstract new (...args: never[]) => Kind,
): Leaf<Kind>[] {
  const leaves: Leaf<Kind>[] = [];
  const visit = (value: unknown, key: string, siblings: ArgumentTree) => {
    if (value instanceof kind) leaves.push({ leaf: value, key, siblings });
    if (value instanceof Unresolved) return;
    if (Array.isArray(value)) for (const item of value) visit(item, "", {});
    else if (isObject(value)) for (const [name, inner] of Object.entries(value)) visit(inner, name, value);
  };
  visit(tree, "", {});
  return leaves;
}

/** A new tree with the values that were found in place of the leaves. */
export function withValues(tree: ArgumentTree, found: ReadonlyMap<Unresolved, string>): Record<string, unknown> {
  const replaced = (value: unknown): unknown => {
    if (value instanceof Unresolved) return found.get(value);
    if (Array.isArray(value)) return value.map(replaced);
    return isObject(value) ? inObject(value) : value;
  };
  const inObject = (object: ArgumentTree) =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name, replaced(value)]));
  return inObject(tree);
}
