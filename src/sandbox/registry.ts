// The resources of a workspace. Collections, seeds, snapshots, ids, the ids that are checked and events follow from this registry.

import { type ResourceRow, resourceRows } from "../generated/resources.js";
import { isObject } from "../util/json.js";
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
/** A resource of which the sandbox keeps a list. */
type KeptKind = { [One in Kind]: Rows[One] extends { readonly many: string } ? One : never }[Kind];

/** The names that lists of them have in seeds and snapshots. */
export type ResourceName = Rows[KeptKind]["many"];
type KindOf<Name extends ResourceName> = { [One in KeptKind]: Rows[One]["many"] extends Name ? One : never }[KeptKind];
/** The row of a resource, as the type checker sees it. */
export type RowOf<Name extends ResourceName> = Rows[KindOf<Name>];

/** What the sandbox keeps in another form than the schema of the resource. */
interface KeptAs {
  readonly entries: Entry;
  readonly approvals: Approval;
  readonly holidays: Holiday;
}
type Items = {
  readonly [Name in ResourceName]: Name extends keyof KeptAs
    ? KeptAs[Name]
    : Schemas[RowOf<Name>["schema"] & keyof Schemas] & { readonly id: string };
};
export type ItemOf<Name extends ResourceName> = Items[Name];

interface Settings<Item> {
  /** Fields that rules rely on, checked when a snapshot comes back. Default: the name, where people know one by its name. */
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly order?: Order<Item>;
}

/** What there is to say of a resource beside its row. Most need no line. */
const settings: { readonly [Name in ResourceName]?: Settings<Items[Name]> } = {
  users: { fields: { settings: optional(has({ timeZone: optional(isZone) })) } },
  groups: {
    fields: { name: isText, userIds: optional(texts), teamManagers: optional(listOf(has({ id: isText }))) },
  },
  projects: {
    fields: { name: isText, memberships, duration: optional(isText), clientId: optional(isText) },
  },
  tasks: { fields: { name: isText, projectId: isText, assigneeIds: optional(texts) } },
  entries: {
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
  },
  approvals: {
    fields: {
      request: has({ dateRange: period, owner: isObject, status: isObject }),
      entryIds: texts,
      expenses: listOf(isObject),
    },
  },
  policies: { fields: { name: isText, timeUnit: optional(isText) } },
  balances: { fields: { policyId: isText, userId: isText, balance: isNumber } },
  timeOff: { fields: { userId: isText, policyId: isText, timeOffPeriod: has({ period }), status: isObject } },
  holidays: { fields: { name: isText, datePeriod: has({ startDate: isDay, endDate: isDay }) } },
  assignments: { fields: { userId: isText, projectId: isText, period, hoursPerDay: isNumber } },
  webhooks: { fields: { url: isText, webhookEvent: isText, triggerSource: optional(texts) } },
  milestones: { fields: { date: isInstant } },
};

export type Collections = { readonly [Name in ResourceName]: Collection<Items[Name]> };
export type Lists = { readonly [Name in ResourceName]: readonly Items[Name][] };

const kinds = Object.keys(resourceRows).filter((name): name is Kind => Object.hasOwn(resourceRows, name));
const kindOf: ReadonlyMap<ResourceName, Kind> = new Map(
  kinds.flatMap((one): [ResourceName, Kind][] => {
    const row = resourceRows[one];
    return "many" in row ? [[row.many, one]] : [];
  }),
);
export const resourceNames: readonly ResourceName[] = [...kindOf.keys()];
export const resources: Readonly<Record<ResourceName, { readonly one: Kind }>> = byName((name) => ({
  one: kindOf.get(name),
}));

export function rowOf(name: ResourceName): ResourceRow {
  return resourceRows[resources[name].one];
}

/** Of seeds and snapshots, where lists that are left out are empty. */
export function openCollections(lists: Partial<Lists>): Collections {
  return byName((name) => openCollection(name, lists));
}

function openCollection<Name extends ResourceName>(name: Name, lists: Partial<Lists>): Collection<Items[Name]> {
  const { order }: Settings<Items[Name]> = settings[name] ?? {};
  return new Collection(rowOf(name).label, lists[name], order);
}

/** Copies: later changes of the collections do not show in them. */
export function listsOf(collections: Collections): Lists {
  return byName((name) => collections[name].all);
}

/** Of one item of each resource. More may be in it. */
export const shapes: Readonly<Record<ResourceName, Shape>> = byName((name) =>
  has({ id: isText, ...(settings[name]?.fields ?? (rowOf(name).name === "name" && { name: isText })) }),
);

/** The one place where names and types are tied by hand: TypeScript has no mapped values. */
function byName<Result extends Readonly<Record<ResourceName, unknown>>>(make: (name: ResourceName) => unknown): Result {
  return Object.fromEntries(resourceNames.map((name) => [name, make(name)])) as Result;
}

/** `64f1c0a0e4b0`, the digits of its kind, and a number. */
export function idOf(kind: Kind, number: number): string {
  return `64f1c0a0e4b0${resourceRows[kind].digits}${String(number).padStart(10, "0")}`;
}

const namedBy: ReadonlyMap<string, ResourceName> = new Map(
  resourceNames.flatMap((name) => rowOf(name).ids.map((argument): [string, ResourceName] => [argument, name])),
);

const labelled: ReadonlyMap<string, ResourceName> = new Map(
  resourceNames.map((name) => [rowOf(name).label.toLowerCase().replaceAll(" ", "-"), name]),
);

/** Which resource an argument names. A bare id is one of what its path names last: in `time-entries/{id}`, a time entry. */
export function namedIn(path: string, argument: string): ResourceName | undefined {
  if (argument !== "id") return namedBy.get(argument);
  const words = path.split("/").flatMap((word) => labelled.get(singularOf(word)) ?? []);
  return words.at(-1);
}

function singularOf(word: string): string {
  return word
    .replace(/(?<=s|x|ch|sh)es$/, "")
    .replace(/ies$/, "y")
    .replace(/s$/, "");
}
