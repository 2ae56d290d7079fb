// Generic rules: list, get, create, change and delete. Hooks carry what is special; a rule that needs more is written by hand.

import type { Deliveries } from "../generated/webhooks.js";
import { ApiError } from "./api-error.js";
import { type Collections, type ItemOf, type ResourceName, type RowOf, resources, rowOf } from "./registry.js";
import { sorted } from "./resources/shared/text-search.js";
import type { RuleContext } from "./rule.js";
import type { Collection } from "./tenant/collection.js";

type Change = "created" | "updated" | "deleted";

/** Whether an item fits what was asked for. Undefined or null asks for nothing. */
export type Filter<Item, Args> = (item: Item, args: Args, context: RuleContext) => boolean;

type SortKey<Item> = (item: Item, context: RuleContext) => string | number | null | undefined;

interface Sorting {
  readonly sortColumn?: string | null | undefined;
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | null | undefined;
}

interface ListHooks<Item, Args, Shown> {
  /** An item has to pass all of them. */
  readonly where?: readonly Filter<Item, Args>[];
  /** The key of each `sortColumn`. Default: ID and NAME. */
  readonly keys?: Readonly<Record<string, SortKey<Item>>>;
  /** Sorts where no column is asked for. Default: NAME. Null leaves items as they were made. */
  readonly sortedBy?: string | null;
  /** An item as the list shows it. Default: as it is. */
  readonly show?: (item: Item, args: Args, context: RuleContext) => Shown;
}

/** Lists all items that pass the filters. Pages are cut out of the answer later. */
export function list<Name extends ResourceName, Args extends object, Shown = ItemOf<Name>>(
  resource: Name,
  hooks: ListHooks<ItemOf<Name>, NoInfer<Args>, Shown> = {},
): (args: Args, context: RuleContext) => Shown[] {
  const { where = [], keys = {}, sortedBy = "NAME", show } = hooks;
  const byId: SortKey<ItemOf<Name>> = ({ id }) => id;
  return (args, context) => {
    const items: readonly ItemOf<Name>[] = collectionOf(resource, context).all;
    const found = items.filter((item) => where.every((filter) => filter(item, args, context)));
    const { sortColumn, sortOrder }: Sorting = args;
    const column = sortColumn ?? sortedBy;
    const key = column === null ? undefined : (keys[column] ?? (column === "ID" ? byId : nameOf));
    const inOrder = key ? sorted(found, (item) => key(item, context), sortOrder ?? "ASCENDING") : found;
    return inOrder.map((item) => (show ? show(item, args, context) : asAnswer<Shown>(item)));
  };
}

/** Answers one item, by the id that the arguments name. */
export function get<Name extends ResourceName, Args>(
  resource: Name,
  id: (args: NoInfer<Args>) => string,
): (args: Args, context: RuleContext) => ItemOf<Name> {
  return (args, context) => collectionOf(resource, context).get(id(args));
}

interface Hooks<Item, Draft, Args, Answer> {
  /** Refuses what cannot be, before anything changes. Throws an ApiError. */
  readonly check?: (draft: Draft, args: Args, context: RuleContext) => void;
  /** Changes other things, before the item itself. */
  readonly before?: (draft: Draft, args: Args, context: RuleContext) => void;
  /** Changes other things, after the item itself. */
  readonly after?: (item: Item, args: Args, context: RuleContext) => void;
  /** The answer. Default: the item. */
  readonly answer?: (item: Item, context: RuleContext) => Answer;
}

interface CreateHooks<Item, Args, Answer> extends Hooks<Item, Omit<Item, "id">, Args, Answer> {
  readonly make: (args: Args, context: RuleContext) => Omit<Item, "id">;
  /** Refuses the name of another one. */
  readonly uniqueName?: true;
}

interface ChangeHooks<Item, Args, Answer> extends Hooks<Item, Item, Args, Answer> {
  readonly id: (args: Args) => string;
  readonly make: (args: Args, context: RuleContext, present: Item) => Omit<Item, "id">;
  readonly uniqueName?: true;
}

interface RemoveHooks<Item, Args, Answer> extends Hooks<Item, Item, Args, Answer> {
  readonly id: (args: Args) => string;
}

/** The event that the row of a resource names. */
type EventOf<Name extends ResourceName, Which extends Change> =
  RowOf<Name> extends { readonly events: infer Events } ? (Which extends keyof Events ? Events[Which] : never) : never;

/** Webhooks are sent the item, or what `deliver` makes of it where the event carries something else. */
type Delivering<Name extends ResourceName, Which extends Change> = [EventOf<Name, Which>] extends [never]
  ? { readonly deliver?: never }
  : EventOf<Name, Which> extends infer Event extends keyof Deliveries
    ? ItemOf<Name> extends Deliveries[Event]
      ? { readonly deliver?: (item: ItemOf<Name>, context: RuleContext) => Deliveries[Event] }
      : { readonly deliver: (item: ItemOf<Name>, context: RuleContext) => Deliveries[Event] }
    : never;

/** Adds an item, and raises the event `created` of its row. */
export function create<Name extends ResourceName, Args, Answer = ItemOf<Name>>(
  resource: Name,
  hooks: CreateHooks<ItemOf<Name>, NoInfer<Args>, Answer> & Delivering<Name, "created">,
): (args: Args, context: RuleContext) => Answer {
  return (args, context) => {
    const draft = hooks.make(args, context);
    if (hooks.uniqueName) checkName(resource, draft, undefined, context);
    hooks.check?.(draft, args, context);
    hooks.before?.(draft, args, context);
    const item: ItemOf<Name> = withId(draft, context.newId(resources[resource].one));
    collectionOf(resource, context).put(item);
    return finish("created", resource, hooks, item, args, context);
  };
}

/** Puts another item in the place of one, and raises the event `updated` of its row. */
export function change<Name extends ResourceName, Args, Answer = ItemOf<Name>>(
  resource: Name,
  hooks: ChangeHooks<ItemOf<Name>, NoInfer<Args>, Answer> & Delivering<Name, "updated">,
): (args: Args, context: RuleContext) => Answer {
  return (args, context) => {
    const collection = collectionOf(resource, context);
    const present = collection.get(hooks.id(args));
    const item: ItemOf<Name> = withId(hooks.make(args, context, present), present.id);
    if (hooks.uniqueName) checkName(resource, item, present.id, context);
    hooks.check?.(item, args, context);
    hooks.before?.(item, args, context);
    collection.put(item);
    return finish("updated", resource, hooks, item, args, context);
  };
}

/** Deletes an item, and raises the event `deleted` of its row. */
export function remove<Name extends ResourceName, Args, Answer = ItemOf<Name>>(
  resource: Name,
  hooks: RemoveHooks<ItemOf<Name>, NoInfer<Args>, Answer> & Delivering<Name, "deleted">,
): (args: Args, context: RuleContext) => Answer {
  return (args, context) => {
    const collection = collectionOf(resource, context);
    const item = collection.get(hooks.id(args));
    hooks.check?.(item, args, context);
    hooks.before?.(item, args, context);
    collection.delete(item.id);
    return finish("deleted", resource, hooks, item, args, context);
  };
}

interface FinishHooks<Item, Args, Answer> {
  readonly after?: (item: Item, args: Args, context: RuleContext) => void;
  readonly answer?: (item: Item, context: RuleContext) => Answer;
  readonly deliver?: (item: Item, context: RuleContext) => Deliveries[keyof Deliveries];
}

function finish<Name extends ResourceName, Args, Answer>(
  which: Change,
  resource: Name,
  { after, answer, deliver }: FinishHooks<ItemOf<Name>, Args, Answer>,
  item: ItemOf<Name>,
  args: Args,
  context: RuleContext,
): Answer {
  after?.(item, args, context);
  const event = eventOf(resource, which);
  if (event) context.emit(event, () => (deliver ? deliver(item, context) : asPayload(item)));
  return answer ? answer(item, context) : asAnswer(item);
}

export function eventOf(resource: ResourceName, which: Change): keyof Deliveries | undefined {
  return rowOf(resource).events?.[which];
}

function collectionOf<Name extends ResourceName>(resource: Name, { data }: RuleContext): Collection<ItemOf<Name>> {
  const collections: Collections = data;
  return collections[resource];
}

/** @throws {ApiError} */
function checkName(resource: ResourceName, item: object, id: string | undefined, { data }: RuleContext): void {
  const name = nameOf(item);
  const others: readonly { readonly id: string }[] = data[resource].all;
  if (others.some((other) => other.id !== id && nameOf(other) === name)) {
    throw new ApiError(`${rowOf(resource).label} with name '${name}' already exists`);
  }
}

function nameOf(item: object): string {
  return "name" in item && typeof item.name === "string" ? item.name : "";
}

// A hook that is left out means the item itself. Types of the hooks make sure that it fits, which their defaults cannot show.
const asAnswer = <Answer>(item: unknown): Answer => item as Answer;
const asPayload = (item: unknown): Deliveries[keyof Deliveries] => item as Deliveries[keyof Deliveries];
const withId = <Item>(draft: Omit<Item, "id">, id: string): Item => ({ ...draft, id }) as Item;
