// The readable form of Clockify's data: local times, days, money in units of its currency, names beside ids, and nothing that
// carries no information.

import type { Connection } from "../connections/connection.js";
import type { ActionName } from "../operation.js";
import { isTimeZone, zonedText } from "../time/time-zone.js";
import { isObject } from "../util/json.js";
import { compact } from "./compact.js";
import { inUnits } from "./money.js";
import { type NameLookup, nameLookupOf } from "./name-lookup.js";

/** Makes one answer readable, or each item of a list. */
export type Reader = (data: unknown) => Promise<unknown>;

type Data = Readonly<Record<string, unknown>>;

/** What it still has to ask for, an answer waits for only so long: after a change above all, it must not be lost. */
const PATIENCE_MS = 5_000;

export function readerOf(connection: Connection, action: ActionName, args: Data, signal: AbortSignal): Reader {
  const compacted = compact(args.workspaceId);
  return async (data) => {
    const lookup = {
      names: nameLookupOf(connection),
      workspaceId: String(args.workspaceId),
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    };
    const named = action === "listInProgressTimeEntries" ? await withNames(data, lookup) : await withZone(data, lookup);
    const account = await accountFor(named, lookup);
    const read = (item: unknown, inList: boolean) => readable(compacted(item), { account, inList, name: "" });
    return Array.isArray(named) ? named.map((item) => read(item, true)) : read(named, false);
  };
}

interface LookupContext {
  readonly names: NameLookup;
  readonly workspaceId: string;
  readonly signal: AbortSignal;
}

/** Undefined where the data needs it not, or Clockify does not say it. */
interface Account {
  readonly timeZone: string | undefined;
  /** Of amounts that name none. */
  readonly currency: string | undefined;
}

async function accountFor(data: unknown, { names, workspaceId, signal }: LookupContext): Promise<Account> {
  const [me, currency] = await Promise.all([
    hasMoments(data) ? orUndefined(names.me(signal)) : undefined,
    lacksCurrency(data) ? orUndefined(names.currency(workspaceId, signal)) : undefined,
  ]);
  return { timeZone: me?.timeZone, currency };
}

/** An answer without it is better than none. */
function orUndefined<Value>(value: Promise<Value>): Promise<Value | undefined> {
  return value.catch(() => undefined);
}

interface Place {
  readonly account: Account;
  readonly inList: boolean;
  /** Of the property that holds the value. */
  readonly name: string;
  /** Of the amounts here, where it is not the account's. */
  readonly currency?: string | undefined;
  /** The zone of the person whose days these are, where it is not the account's. */
  readonly timeZone?: string | undefined;
}

function readable(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((item) => readable(item, { ...place, inList: true }));
  if (!isObject(value)) return value;
  const owner = isObject(value.owner) ? value.owner.timeZone : undefined;
  const timeZone = [value.userTimeZone, owner].find((zone) => typeof zone === "string") ?? place.timeZone;
  const currency = currencyOf(value) ?? place.currency;
  const properties = Object.entries(value)
    .filter(([name, inner]) => !isUninformative(name, inner, value, place))
    .map(([name, inner]) => readableProperty(name, inner, { ...place, timeZone, currency }));
  return { ...Object.fromEntries(properties), ...onTheClock(value, { ...place, timeZone }) };
}

/** @param within the object that has the property */
function readableProperty(name: string, value: unknown, within: Place): [string, unknown] {
  const { account, currency } = within;
  if (isAmount(name, value, within.name)) return [SHOWN_AS[name] ?? name, money(value, currency ?? account.currency)];
  if (isRate(name, value)) return [name, money(value.amount, currencyOf(value) ?? currency ?? account.currency)];
  if (typeof value === "string" && INSTANT.test(value)) {
    if (DAY_NAMES.test(name) && MIDNIGHT.test(value)) return [name, value.slice(0, 10)];
    if (/At$/.test(name)) return [name, localOf(value, account.timeZone) ?? value];
  }
  return [name, readable(value, { ...within, name })];
}

// Times

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const MIDNIGHT = /T00:00:00(\.0+)?Z$/;
const LAST_SECOND = /T23:59:59(\.9*)?Z$/;
/** Days that are written as midnight in UTC. */
const DAY_NAMES = /^date$|Date$/;
/** Periods that may consist of whole days. */
const PERIODS = ["period", "dateRange"];

/** The start and end of a period as the account's clock shows them, or as days. Programs go on with the UTC beside it. */
function onTheClock({ start, end }: Data, { name, account, timeZone }: Place): object {
  if (!isInstant(start) || !(isInstant(end) || end === undefined)) return {};
  const days = isInstant(end) && PERIODS.includes(name) ? daysOf(start, end, timeZone, account) : undefined;
  if (days) return { days };
  const local = [
    ["start", localOf(start, account.timeZone)],
    ["end", end && localOf(end, account.timeZone)],
  ].filter(([, moment]) => moment !== undefined);
  return local.length > 0 ? { local: Object.fromEntries(local) } : {};
}

/** Undefined where a period does not begin and end with a day. Plans and timesheets have their days in UTC. */
function daysOf(start: string, end: string, personal: string | undefined, account: Account): string | undefined {
  const zone = personal ?? account.timeZone;
  const [from, to] = [localOf(start, zone), localOf(end, zone)];
  if (from?.includes("T00:00:00") && to?.includes("T23:59:59")) return inDays(from, to);
  return MIDNIGHT.test(start) && LAST_SECOND.test(end) ? inDays(start, end) : undefined;
}

/** The days of time off are those of the person, whose zone the list says and the answer to a change does not. */
async function withZone(data: unknown, { names, workspaceId, signal }: LookupContext): Promise<unknown> {
  if (!isObject(data) || !("timeOffPeriod" in data) || typeof data.userTimeZone === "string") return data;
  if (typeof data.userId !== "string") return data;
  const person = await orUndefined(names.about("listUsers", data.userId, { workspaceId }, undefined, signal));
  return { ...data, userTimeZone: person?.timeZone };
}

function inDays(from: string, to: string): string {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  return first === last ? first : `${first} to ${last}`;
}

function localOf(utc: string, timeZone: string | undefined): string | undefined {
  return timeZone !== undefined && isTimeZone(timeZone) ? zonedText(Date.parse(utc), timeZone) : undefined;
}

function hasMoments(data: unknown): boolean {
  if (Array.isArray(data)) return data.some(hasMoments);
  if (!isObject(data)) return false;
  return Object.entries(data).some(
    ([name, value]) => (isInstant(value) && (name === "start" || /At$/.test(name))) || hasMoments(value),
  );
}

function isInstant(value: unknown): value is string {
  return typeof value === "string" && INSTANT.test(value);
}

// Money

/** Amounts that are a number alone. Their currency is elsewhere, if anywhere. */
const AMOUNTS = ["billableAmount", "costAmount", "totalBillable", "expenseTotal", "priceInCents", "budgetEstimate"];
/** What is an amount only there: elsewhere a total is one of days, and an estimate one of time. */
const AMOUNTS_WITHIN: Readonly<Record<string, string>> = { total: "expenses", estimate: "budgetEstimate" };
const SHOWN_AS: Readonly<Record<string, string>> = { priceInCents: "price" };

function isAmount(name: string, value: unknown, within: string): value is number {
  return typeof value === "number" && (AMOUNTS.includes(name) || AMOUNTS_WITHIN[name] === within);
}

function isRate(name: string, value: unknown): value is Data & { readonly amount: number } {
  return isObject(value) && typeof value.amount === "number" && (name.endsWith("Rate") || "currency" in value);
}

/** That of the amounts in an object: an entry says it with its rate. */
function currencyOf({ currency, hourlyRate }: Data): string | undefined {
  const codes = [currency, isObject(hourlyRate) ? hourlyRate.currency : undefined];
  return codes.flatMap((code) => (typeof code === "string" && code !== "" ? [code] : []))[0];
}

function money(amount: number, currency: string | undefined): string {
  return currency === undefined ? `${amount} in the smallest unit of the currency` : inUnits(amount, currency);
}

/** @param within the property that holds the data */
function lacksCurrency(data: unknown, within = ""): boolean {
  if (Array.isArray(data)) return data.some((item) => lacksCurrency(item, within));
  if (!isObject(data)) return false;
  const known = currencyOf(data) !== undefined;
  return Object.entries(data).some(([name, value]) => {
    if (isAmount(name, value, within)) return !known;
    if (isRate(name, value)) return !known && currencyOf(value) === undefined;
    return lacksCurrency(value, name);
  });
}

// What carries no information

/** What nearly everything is, by the name of the property. */
const USUAL: Data = {
  isLocked: false,
  locked: false,
  archived: false,
  projectArchived: false,
  policyArchived: false,
  halfDay: false,
  halfDayPeriod: "NOT_DEFINED",
  status: "ACTIVE",
  userStatus: "ACTIVE",
};
const PICTURES = ["userImage", "profilePicture", "projectColor"];
/** Said by the local time. */
const ZONED = ["timeZone", "offsetStart", "offsetEnd", "zonedStart", "zonedEnd"];

function isUninformative(name: string, value: unknown, whole: Data, { inList, name: within }: Place): boolean {
  if (value === "" || USUAL[name] === value || PICTURES.includes(name)) return true;
  if (inList && isRate(name, value)) return true;
  if ("timeInterval" in whole && name === "type" && value === "REGULAR") return true;
  if (within === "timeInterval") return ZONED.includes(name);
  if (name === "timeEntryId") return "customFieldId" in whole;
  if (name === "approvalRequestId") return within === "entries" || within === "expenses";
  return name.endsWith("Id")
    ? isShown(whole[name.slice(0, -2)], value)
    : name === "tagIds" && Array.isArray(whole.tags);
}

function isShown(thing: unknown, id: unknown): boolean {
  return isObject(thing) && thing.id === id && typeof thing.name === "string";
}

// Names

/** How many projects' tasks are read for the names of running timers. */
const MAX_PROJECTS = 10;

/** Running timers come with ids alone, and ids do not show a person who is working. */
async function withNames(data: unknown, { names, workspaceId, signal }: LookupContext): Promise<unknown> {
  if (!Array.isArray(data)) return data;
  const timers = data.filter(isObject);
  const withTasks = timers.filter(({ projectId, taskId }) => typeof projectId === "string" && taskId !== null);
  const projects = [...new Set(withTasks.map(({ projectId }) => projectId))].slice(0, MAX_PROJECTS);
  const named = (...[lookup, id, scope]: Parameters<NameLookup["named"]>) =>
    orUndefined(names.named(lookup, id, scope, signal));
  return Promise.all(
    timers.map(async (timer) => {
      const { userId, projectId, taskId } = timer;
      const [user, project, task] = await Promise.all([
        named("listUsers", userId, { workspaceId }),
        named("listProjects", projectId, { workspaceId }),
        typeof projectId === "string" && projects.includes(projectId)
          ? named("listTasks", taskId, { workspaceId, projectId })
          : undefined,
      ]);
      return { ...timer, user, project, task };
    }),
  );
}
