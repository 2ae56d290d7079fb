// The resources of a workspace. Collections, seeds, snapshots, ids, the ids that are checked and events follow from this registry.

import { isObject } from "../util/json.js";
import { resourceRows } from "./resource-rows.js";
import {
  has,
  isDay,
  isFlag,
  isInstant,
  isNumber,
  isText,
  isZone,
  listOf,
  memberships,
  optional,
  period,
  type Shape,
  texts,
} from "./shape.js";
import { Collection, type Order } from "./tenant/collection.js";
import type { Schemas } from "./types.js";

export type Entry = Schemas["TimeEntryWithRates"];

/** A holiday as lists show it, and its color, which only some answers have. */
export type Holiday = Schemas["Holiday"] & { readonly color?: string | null };

/** A request and what was submitted with it. Totals are computed when it is listed. */
export interface Approval {
  readonly id: string;
  readonly request: Schemas["ApprovalRequest"];
  /** Ids of the time entries in it. */
  readonly entryIds: readonly string[];
  readonly expenses: NonNullable<Schemas["ApprovalDetails"]["expenses"]>;
}

type Rows = typeof resourceRows;
/** What one of a resource is called in code. */
export type Kind = keyof Rows;
type SchemaOf<One extends Kind> = Schemas[Rows[One]["schema"] & keyof Schemas];

interface Settings<Item> {
  /** Fields that rules rely on, checked when a snapshot comes back. */
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly order?: Order<Item>;
}

export interface Resource<Item extends { readonly id: string }, One extends Kind = Kind> extends Settings<Item> {
  readonly one: One;
}

/** A resource that the sandbox keeps as its schema has it. */
function resource<One extends Kind>(
  one: One,
  fields?: Settings<SchemaOf<One>>["fields"],
): Resource<SchemaOf<One> & { readonly id: string }, One> {
  return { one, ...(fields && { fields }) };
}

/** A resource that the sandbox keeps in another form, or in groups. */
const keptAs =
  <Item extends { readonly id: string }>() =>
  <One extends Kind>(one: One, settings: Settings<Item>): Resource<Item, One> => ({ one, ...settings });

/** By the names that lists of them have in seeds and snapshots. */
const rows = {
  users: resource("user", { settings: optional(has({ timeZone: optional(isZone) })) }),
  groups: resource("group", {
    name: isText,
    userIds: optional(texts),
    teamManagers: optional(listOf(has({ id: isText }))),
  }),
  clients: resource("client", { name: isText }),
  projects: resource("project", {
    name: isText,
    memberships,
    duration: optional(isText),
    clientId: optional(isText),
  }),
  tasks: resource("task", { name: isText, projectId: isText, assigneeIds: optional(texts) }),
  tags: resource("tag", { name: isText }),
  customFields: resource("customField", { name: isText }),
  entries: keptAs<Entry>()("entry", {
    fields: {
      userId: optional(isText),
      projectId: optional(isText),
      taskId: optional(isText),
      tagIds: optional(texts),
      description: optional(isText),
      billable: optional(isFlag),
      timeInterval: has({ start: isInstant, end: optional(isInstant), duration: optional(isText) }),
      customFieldValues: optional(listOf(has({ customFieldId: optional(isText) }))),
    },
    order: {
      group: ({ userId }) => userId ?? "",
      // Newest first, as lists show them. Times in one form sort like their texts, and a locale's alphabet takes many times longer.
      compare: ({ timeInterval: { start: one } }, { timeInterval: { start: other } }) =>
        one === other ? 0 : one < other ? 1 : -1,
    },
  }),
  approvals: keptAs<Approval>()("approval", {
    fields: {
      request: has({ dateRange: period, owner: isObject, status: isObject }),
      entryIds: texts,
      expenses: listOf(isObject),
    },
  }),
  policies: resource("policy", { name: isText, timeUnit: optional(isText) }),
  balances: resource("balance", { policyId: isText, userId: isText, balance: isNumber }),
  timeOff: resource("timeOff", { userId: isText, policyId: isText, timeOffPeriod: has({ period }), status: isObject }),
  holidays: keptAs<Holiday>()("holiday", {
    fields: { name: isText, datePeriod: has({ startDate: isDay, endDate: isDay }) },
  }),
  assignments: resource("assignment", { userId: isText, projectId: isText, period, hoursPerDay: isNumber }),
  webhooks: resource("webhook", { url: isText, webhookEvent: isText, triggerSource: optional(texts) }),
  /** Only seeds make them: no action does. */
  milestones: resource("milestone", { date: isInstant }),
};

export type ResourceName = keyof typeof rows;
type Items = {
  readonly [Name in ResourceName]: (typeof rows)[Name] extends Resource<infer Item> ? Item : never;
};
export type ItemOf<Name extends ResourceName> = Items[Name];
/** The row of a resource, as the type checker sees it. */
export type RowOf<Name extends ResourceName> = Rows[(typeof rows)[Name]["one"]];

export type Collections = { readonly [Name in ResourceName]: Collection<Items[Name]> };
export type Lists = { readonly [Name in ResourceName]: readonly Items[Name][] };

export const resources: { readonly [Name in ResourceName]: Resource<Items[Name]> } = rows;
export const resourceNames: readonly ResourceName[] = Object.keys(rows).filter((name) => isResourceName(name));

function isResourceName(name: string): name is ResourceName {
  return Object.hasOwn(rows, name);
}

export function labelOf(name: ResourceName): string {
  return resourceRows[resources[name].one].label;
}

/** Of seeds and snapshots, where lists that are left out are empty. */
export function openCollections(lists: Partial<Lists>): Collections {
  return byName((name) => openCollection(name, lists));
}

function openCollection<Name extends ResourceName>(name: Name, lists: Partial<Lists>): Collection<Items[Name]> {
  const { order }: Resource<Items[Name]> = resources[name];
  return new Collection(labelOf(name), lists[name], order);
}

/** Copies: later changes of the collections do not show in them. */
export function listsOf(collections: Collections): Lists {
  return byName((name) => collections[name].all);
}

/** Of one item of each resource. More may be in it. */
export const shapes: Readonly<Record<ResourceName, Shape>> = byName((name) =>
  has({ id: isText, ...resources[name].fields }),
);

/** The one place where names and types are tied by hand: TypeScript has no mapped values. */
function byName<Result extends Readonly<Record<ResourceName, unknown>>>(make: (name: ResourceName) => unknown): Result {
  return Object.fromEntries(resourceNames.map((name) => [name, make(name)])) as Result;
}

/** `64f1c0a0e4b0`, the digits of its kind, and a number. */
export function idOf(kind: Kind, number: number): string {
  return `64f1c0a0e4b0${resourceRows[kind].digits}${String(number).padStart(10, "0")}`;
}

/** Which resource an argument names. */
export const namedBy: ReadonlyMap<string, ResourceName> = new Map(
  resourceNames.flatMap((name) =>
    resourceRows[resources[name].one].ids.map((argument): [string, ResourceName] => [argument, name]),
  ),
);
