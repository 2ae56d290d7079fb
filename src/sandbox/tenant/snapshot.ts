// All of a tenant as JSON can hold it, for snapshots and files, and the check of what comes back from there.

import { isCalendar } from "../../time/calendar.js";
import { isObject } from "../../util/json.js";
import { InputError } from "../checked-input.js";
import { isSeedName, type SeedName } from "../seeds/seed-names.js";
import { isMoment } from "./clock-input.js";
import type { SnapshotData, WorkspaceSeed } from "./workspace-data.js";

export interface Snapshot {
  /** To what `reset()` leads. */
  readonly seed: SeedName;
  /** Milliseconds since 1970. */
  readonly clock: { readonly now: number; readonly frozen: boolean };
  readonly contained: SnapshotData;
}

type Test = (given: unknown) => boolean;

const isText: Test = (given) => typeof given === "string";
const isFlag: Test = (given) => typeof given === "boolean";
/** With fractions of a second down to nanoseconds, as Clockify writes some. */
const isTime: Test = (given) => typeof given === "string" && isCalendar(given, "date-time");
const isDay: Test = (given) => typeof given === "string" && isCalendar(given, "date");
const isNumber: Test = (given) => typeof given === "number";
const isZone: Test = (given) => typeof given === "string" && isTimeZone(given);
const maybe =
  (test: Test): Test =>
  (given) =>
    given == null || test(given);
const listOf =
  (test: Test): Test =>
  (given) =>
    Array.isArray(given) && given.every(test);
const has =
  (fields: Readonly<Record<string, Test>>): Test =>
  (given) =>
    isObject(given) && Object.entries(fields).every(([name, test]) => test(given[name]));
const thing = (fields: Readonly<Record<string, Test>> = {}): Test => has({ id: isText, ...fields });

const texts = listOf(isText);
const memberships = maybe(listOf(has({ userId: maybe(isText), targetId: maybe(isText) })));
const period = has({ start: isTime, end: isTime });

/** What rules rely on in the lists of a workspace. More may be in it. */
const LISTS = {
  users: thing({ settings: maybe(has({ timeZone: maybe(isZone) })) }),
  groups: thing({ name: isText, userIds: maybe(texts), teamManagers: maybe(listOf(thing())) }),
  clients: thing({ name: isText }),
  projects: thing({ name: isText, memberships, duration: maybe(isText), clientId: maybe(isText) }),
  tasks: thing({ name: isText, projectId: isText, assigneeIds: maybe(texts) }),
  tags: thing({ name: isText }),
  customFields: thing({ name: isText }),
  entries: thing({
    userId: maybe(isText),
    projectId: maybe(isText),
    taskId: maybe(isText),
    tagIds: maybe(texts),
    description: maybe(isText),
    billable: maybe(isFlag),
    timeInterval: has({ start: isTime, end: maybe(isTime), duration: maybe(isText) }),
    customFieldValues: maybe(listOf(has({ customFieldId: maybe(isText) }))),
  }),
  approvals: thing({
    request: has({ dateRange: period, owner: isObject, status: isObject }),
    entryIds: texts,
    expenses: listOf(isObject),
  }),
  policies: thing({ name: isText, timeUnit: maybe(isText) }),
  balances: thing({ policyId: isText, userId: isText, balance: isNumber }),
  timeOff: thing({ userId: isText, policyId: isText, timeOffPeriod: has({ period }), status: isObject }),
  holidays: thing({ name: isText, datePeriod: has({ startDate: isDay, endDate: isDay }) }),
  assignments: thing({ userId: isText, projectId: isText, period, hoursPerDay: isNumber }),
  webhooks: thing({ url: isText, webhookEvent: isText, triggerSource: maybe(texts) }),
  milestones: thing({ date: isTime }),
} satisfies Record<Exclude<keyof WorkspaceSeed, "workspace" | "rules" | "invoiced">, Test>;

const CONTENTS = has({
  workspace: thing({ name: isText, memberships }),
  rules: maybe(has({ permissions: isObject })),
  ...Object.fromEntries(Object.entries(LISTS).map(([name, test]) => [name, maybe(listOf(test))])),
  users: listOf(LISTS.users),
  invoiced: maybe(texts),
});

/** @throws {InputError} when something that every rule relies on is not there */
export function checkSnapshot(given: unknown): Snapshot {
  if (isSnapshot(given)) return given;
  throw new InputError("This is no snapshot of a sandbox");
}

function isSnapshot(given: unknown): given is Snapshot {
  if (!isObject(given) || !isSeedName(given.seed)) return false;
  const { clock, contained } = given;
  return isObject(clock) && isMoment(clock.now) && typeof clock.frozen === "boolean" && isSnapshotData(contained);
}

function isSnapshotData(given: unknown): given is SnapshotData {
  if (!isObject(given)) return false;
  const { me, workspaces, made } = given;
  if (!Number.isInteger(made) || !Array.isArray(workspaces) || !workspaces.every(isWorkspaceSeed)) return false;
  return workspaces[0]?.users.some(({ id }) => id === me) ?? false;
}

function isWorkspaceSeed(given: unknown): given is WorkspaceSeed {
  return CONTENTS(given);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
