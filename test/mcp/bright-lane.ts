// Bright Lane Studio, the workspace of the specification's examples: what is in it, and what each call reads and changes
// there. Types, data and answers come from the specification, so nothing of it is written twice.

import { Temporal } from "temporal-polyfill";
import type { Actions } from "../../src/generated/actions.js";
import type { components } from "../../src/generated/schema.js";
import type { ActionName } from "../../src/operation.js";
import { specified } from "../support/specification.ts";

type Schemas = components["schemas"];
/** What arrives over the wire: no Date, and nothing that is null. */
type Wire<T> = T extends Date | null
  ? never
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { [Name in keyof T]: Wire<T[Name]> }
      : T;
type ArgumentsOf<Name extends ActionName> = Wire<NonNullable<Parameters<Actions[Name]>[0]>>;
type ResultOf<Name extends ActionName> = Awaited<ReturnType<Actions[Name]>>;
type Answers = { [Name in ActionName]?: (args: ArgumentsOf<Name>) => ResultOf<Name> };
type Entry = Schemas["TimeEntryWithRates"];
type EntryFields = Omit<ArgumentsOf<"createTimeEntry">, "workspaceId" | "start"> & { start?: string | undefined };

export type State = ReturnType<typeof brightLane>;

/** What Clockify answers to what it cannot do. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status = 400,
    readonly code = 501,
  ) {
    super(message);
  }
}

/** A copy of what the specification says that a good answer looks like. */
export function example<Name extends ActionName>(action: Name, name = "default"): ResultOf<Name> {
  const good = specified(action).answers.find(({ status }) => status < 300);
  const found = good?.examples.find((one) => one.name === name)?.value;
  return JSON.parse(JSON.stringify(found ?? null)) ?? undefined;
}

/** The workspace on Friday, 6 March 2026. The key belongs to Ben. */
export function brightLane() {
  const tasks = example("listTasks");
  const [design] = tasks;
  const holidays: (Schemas["Holiday"] & { color?: string | undefined })[] = example("listHolidays");
  const series = example("deleteRecurringAssignment", "wholeSeries");
  const once = { repeat: false, seriesId: null, weeks: 0 };
  const drafts = example("listAssignments")
    .filter(({ id }) => !series.some((known) => known.id === id))
    .map((assignment) => ({ ...assignment, includeNonWorkingDays: false, published: false, recurring: once }));
  const assignments: Schemas["Assignment"][] = [...series, ...drafts];
  const ofBen = example("listUserBalances").balances;
  const others = example("listPolicyBalances").balances.filter(({ id }) => !ofBen.some((one) => one.id === id));
  return {
    me: example("getCurrentUser"),
    workspaces: example("listWorkspaces"),
    users: example("listUsers"),
    groups: example("listUserGroups"),
    projects: example("listProjects"),
    // Entries of the examples belong to two more tasks.
    tasks: [
      ...tasks,
      { ...design, id: "64f1c0a0e4b0050000000003", name: "Testing", projectId: "64f1c0a0e4b0040000000002" },
      { ...design, id: "64f1c0a0e4b0050000000004", name: "Meetings", projectId: "64f1c0a0e4b0040000000003" },
    ],
    tags: example("listTags"),
    customFields: example("listCustomFields"),
    entries: example("listUserTimeEntries"),
    invoiced: new Set<string>(),
    approvals: example("listApprovalRequests"),
    policies: example("listTimeOffPolicies"),
    timeOff: example("listTimeOffRequests").requests,
    balances: [...ofBen, ...others],
    holidays,
    assignments,
    /** Ids of new things count up from here. */
    made: 100,
  };
}

/** Which argument names what. An id that is not there was deleted, or belongs to another workspace. */
const KINDS: Record<string, [string, (state: State) => { id: string }[]]> = {
  workspaceId: ["Workspace", ({ workspaces }) => workspaces],
  userId: ["User", ({ users }) => users],
  userIds: ["User", ({ users }) => users],
  assignedTo: ["User", ({ users }) => users],
  projectId: ["Project", ({ projects }) => projects],
  taskId: ["Task", ({ tasks }) => tasks],
  tagIds: ["Tag", ({ tags }) => tags],
  id: ["Time entry", ({ entries }) => entries],
  timeEntryIds: ["Time entry", ({ entries }) => entries],
  approvalRequestId: ["Approval request", ({ approvals }) => approvals.map(({ approvalRequest }) => approvalRequest)],
  policyId: ["Policy", ({ policies }) => policies],
  requestId: ["Time off request", ({ timeOff }) => timeOff],
  holidayId: ["Holiday", ({ holidays }) => holidays],
  assignmentId: ["Assignment", ({ assignments }) => assignments],
};

/** @throws {Refusal} when an id belongs to nothing here, also one within a list of entries to replace */
export function refuseForeign(state: State, args: object): void {
  for (const [name, value] of Object.entries(args)) {
    const [kind, known] = KINDS[name] ?? [];
    for (const one of Array.isArray(value) ? value : [value]) {
      if (name === "body") refuseForeign(state, one);
      else if (known && one != null && !known(state).some(({ id }) => id === one)) {
        throw new Refusal(`${kind} doesn't belong to Workspace`);
      }
    }
  }
}

export function answersOf(state: State): Answers {
  return {
    ...lookups(state),
    ...entries(state),
    ...approvals(state),
    ...timeOff(state),
    ...holidays(state),
    ...plans(state),
  };
}

function lookups(state: State): Answers {
  const named = <T extends { name?: string | null }>(all: T[], part: string | undefined) =>
    all.filter(({ name }) => contains(name, part));
  const unarchived = <T extends { archived?: boolean | null }>(all: T[], archived: boolean | undefined) =>
    archived === undefined ? all : all.filter((one) => one.archived === archived);
  return {
    listWorkspaces: () => state.workspaces,
    getCurrentUser: () => state.me,
    listUsers: ({ name, email }) => named(state.users, name).filter((user) => contains(user.email, email)),
    listUserGroups: ({ name }) => named(state.groups, name),
    listProjects: ({ name, archived }) => unarchived(named(state.projects, name), archived),
    listTasks: ({ projectId, name }) => named(state.tasks, name).filter((task) => task.projectId === projectId),
    listTags: ({ name, archived }) => unarchived(named(state.tags, name), archived),
    listCustomFields: ({ name }) => named(state.customFields, name),
    listTimeOffPolicies: ({ name }) => named(state.policies, name),
  };
}

function entries(state: State): Answers {
  /** Periods are written with a Z and read as wall-clock time of the account. */
  const fromWallClock = (moment: string) =>
    Temporal.PlainDateTime.from(moment.replace("Z", "")).toZonedDateTime(zoneOf(state.me)).epochMilliseconds;

  function entryOf(id: string, userId: string, fields: EntryFields): Entry {
    return {
      id,
      workspaceId: state.workspaces[0]?.id ?? "",
      userId,
      projectId: fields.projectId ?? null,
      taskId: fields.taskId ?? null,
      tagIds: fields.tagIds ?? null,
      description: fields.description ?? "",
      billable: fields.billable ?? false,
      timeInterval: intervalOf(fields.start ?? now(), fields.end),
      type: fields.type ?? "REGULAR",
      isLocked: false,
      kioskId: null,
      customFieldValues: (fields.customFields ?? []).map(({ customFieldId, value }) => {
        const { name, type } = state.customFields.find((field) => field.id === customFieldId) ?? {};
        return { customFieldId, timeEntryId: id, name, type, value };
      }),
    };
  }

  const add = (entry: Entry) => {
    // A timer that starts stops the one before.
    const running = state.entries.find(({ userId, timeInterval }) => userId === entry.userId && !timeInterval.end);
    if (running && !entry.timeInterval.end) stop(running, entry.timeInterval.start);
    state.entries.push(entry);
    return entry;
  };
  const replace = (id: string, fields: EntryFields) =>
    change(state.entries, id, ({ userId }) => entryOf(id, userId, fields));
  const stop = (entry: Entry, end: string) =>
    change(state.entries, entry.id, () => ({ ...entry, timeInterval: intervalOf(entry.timeInterval.start, end) }));

  return {
    createTimeEntry: (fields) => add(entryOf(newId(state, "07"), state.me.id, fields)),
    createTimeEntryForUser: ({ fromEntry, userId, ...fields }) => {
      const source = state.entries.find(({ id }) => id === fromEntry);
      return add(entryOf(newId(state, "07"), userId, { ...(source && fieldsOf(source)), ...fields }));
    },
    duplicateTimeEntry: ({ id, userId }) =>
      add(entryOf(newId(state, "07"), userId, fieldsOf(found(state.entries, id)))),
    getTimeEntry: ({ id }) => found(state.entries, id),
    listInProgressTimeEntries: () => state.entries.filter(({ timeInterval }) => !timeInterval.end),
    listUserTimeEntries: (filter) => {
      const from = fromWallClock(filter.start ?? "1970-01-01T00:00:00Z");
      const to = fromWallClock(filter.end ?? "9999-12-31T00:00:00Z");
      return state.entries
        .filter((entry) => {
          const start = Date.parse(entry.timeInterval.start);
          return (
            entry.userId === filter.userId &&
            from <= start &&
            start < to &&
            contains(entry.description, filter.description) &&
            (!filter.project || entry.projectId === filter.project) &&
            (!filter.task || entry.taskId === filter.task) &&
            (!filter.tags || filter.tags.some((tag) => entry.tagIds?.includes(tag))) &&
            (!filter.inProgress || !entry.timeInterval.end)
          );
        })
        .sort((one, other) => other.timeInterval.start.localeCompare(one.timeInterval.start));
    },
    updateTimeEntry: ({ id, ...fields }) => replace(id, fields),
    bulkUpdateTimeEntries: ({ body }) => body.map(({ id, ...fields }) => replace(id, fields)),
    stopRunningTimeEntry: ({ userId, end, workspaceId }) => {
      const running = state.entries.find((entry) => entry.userId === userId && !entry.timeInterval.end);
      const message = `Currently running time entry doesn't exist on workspace ${workspaceId} for user ${userId}.`;
      if (!running) throw new Refusal(message, 404, 404);
      return stop(running, end);
    },
    deleteTimeEntry: ({ id }) => void remove(state.entries, [id]),
    deleteManyTimeEntries: ({ timeEntryIds }) => remove(state.entries, timeEntryIds),
    updateInvoicedStatus: ({ timeEntryIds, invoiced }) => {
      for (const id of timeEntryIds) invoiced ? state.invoiced.add(id) : state.invoiced.delete(id);
    },
  };
}

/** Of each state, those that may follow it. */
const STEPS: Record<string, string[]> = {
  PENDING: ["APPROVED", "REJECTED", "WITHDRAWN_SUBMISSION"],
  APPROVED: ["WITHDRAWN_APPROVAL"],
};

function approvals(state: State): Answers {
  type Period = Pick<ArgumentsOf<"createApprovalRequest">, "periodStart">;
  const statusOf = (next: Schemas["ApprovalState"], note = ""): Schemas["ApprovalStatus"] => ({
    state: next,
    note,
    updatedAt: now(),
    updatedBy: state.me.id,
    updatedByUserName: state.me.name,
  });

  function weekOf(userId: string, { periodStart }: Period) {
    const monday = Temporal.PlainDate.from(periodStart.slice(0, 10));
    if (monday.dayOfWeek !== 1) throw new Refusal("The workspace approves by weeks, which begin on Monday");
    return daysFrom(monday, 7, found(state.users, userId));
  }
  const submitted = (userId: string, start: string) =>
    state.approvals.find(
      ({ approvalRequest: { owner, dateRange } }) => owner?.userId === userId && dateRange?.start === start,
    );

  function submit(userId: string, period: Period) {
    const dateRange = weekOf(userId, period);
    if (submitted(userId, dateRange.start)) throw new Refusal("Period is already submitted for approval");
    const { name, settings } = found(state.users, userId);
    const approvalRequest: Schemas["ApprovalRequest"] = {
      id: newId(state, "08"),
      workspaceId: state.workspaces[0]?.id ?? "",
      type: "TIMESHEET",
      dateRange,
      owner: { userId, userName: name, timeZone: settings?.timeZone, startOfWeek: settings?.weekStart },
      creator: { userId: state.me.id, userName: state.me.name, userEmail: state.me.email },
      status: statusOf("PENDING"),
    };
    state.approvals.push({ approvalRequest, entries: [], expenses: [] });
    return approvalRequest;
  }

  function resubmit(userId: string, period: Period) {
    const request = submitted(userId, weekOf(userId, period).start)?.approvalRequest;
    const states = ["REJECTED", "WITHDRAWN_SUBMISSION", "WITHDRAWN_APPROVAL"];
    if (!request?.status?.state || !states.includes(request.status.state)) {
      throw new Refusal(`Cannot resubmit entries for user ${userId}, period ${period.periodStart}`);
    }
    request.status = statusOf("PENDING");
    return request;
  }

  return {
    listApprovalRequests: ({ status }) =>
      state.approvals.filter(({ approvalRequest }) => !status || approvalRequest.status?.state === status),
    createApprovalRequest: (period) => submit(state.me.id, period),
    createApprovalRequestForUser: ({ userId, ...period }) => submit(userId, period),
    resubmitApprovalRequest: (period) => resubmit(state.me.id, period),
    resubmitApprovalRequestForUser: ({ userId, ...period }) => resubmit(userId, period),
    updateApprovalStatus: ({ approvalRequestId, state: next, note }) => {
      const request = found(
        state.approvals.map(({ approvalRequest }) => approvalRequest),
        approvalRequestId,
      );
      const present = request.status?.state ?? "";
      if (!STEPS[present]?.includes(next)) throw new Refusal(`Can't update status from ${present} to ${next}`);
      request.status = statusOf(next, note);
      return request;
    },
  };
}

function timeOff(state: State): Answers {
  type Asked = Pick<ArgumentsOf<"createTimeOffRequest">, "policyId" | "timeOffPeriod" | "note">;

  function ask(userId: string, { policyId, timeOffPeriod, note }: Asked) {
    const policy = found(state.policies, policyId);
    const user = found(state.users, userId);
    const { start, end, days } = timeOffPeriod.period;
    if ((policy.timeUnit === "DAYS") !== (days !== undefined && end === undefined)) {
      throw new Refusal("Value for number of days is not allowed");
    }
    const period = days
      ? daysFrom(dayOf(start, user), days, user)
      : { start: second(start), end: second(end ?? start) };
    const request: Schemas["TimeOffWithBalance"] = {
      id: newId(state, "11"),
      workspaceId: state.workspaces[0]?.id ?? "",
      policyId,
      policyName: policy.name,
      timeUnit: policy.timeUnit,
      userId,
      userName: user.name,
      userEmail: user.email,
      userTimeZone: zoneOf(user),
      requesterUserId: state.me.id,
      requesterUserName: state.me.name,
      timeOffPeriod: { period, halfDay: false, halfDayPeriod: "NOT_DEFINED", halfDayHours: null },
      status: statusOf(user.name, "PENDING"),
      note: note ?? null,
      balanceDiff: days ?? (Date.parse(period.end) - Date.parse(period.start)) / HOUR,
      createdAt: now(),
      balance: balanceOf(userId, policyId)?.balance ?? 0,
    };
    state.timeOff.push(request);
    return request;
  }
  const statusOf = (
    userName: string | null | undefined,
    statusType: "PENDING" | "APPROVED" | "REJECTED",
    note?: string,
  ) => ({
    statusType,
    changedAt: statusType === "PENDING" ? null : now(),
    changedByUserId: statusType === "PENDING" ? null : state.me.id,
    changedByUserName: state.me.name,
    changedForUserName: userName,
    note: note ?? null,
  });
  const balanceOf = (userId: string, policyId: string) =>
    state.balances.find((one) => one.userId === userId && one.policyId === policyId);
  const page = (balances: Schemas["TimeOffBalance"][]) => ({ count: balances.length, balances });

  return {
    listTimeOffRequests: ({ start, end, statuses = ["ALL"], users, userGroups }) => {
      const members = state.groups.filter(({ id }) => userGroups?.includes(id)).flatMap(({ userIds }) => userIds ?? []);
      const requests = state.timeOff.filter(
        ({ userId, status, createdAt }) =>
          (statuses.includes("ALL") || statuses.some((one) => one === status.statusType)) &&
          (!users || users.includes(userId)) &&
          (!userGroups || members.includes(userId)) &&
          (!start || (createdAt ?? "") >= start) &&
          (!end || (createdAt ?? "") <= end),
      );
      return { count: requests.length, requests };
    },
    createTimeOffRequest: (asked) => ask(state.me.id, asked),
    createTimeOffRequestForUser: ({ userId, ...asked }) => ask(userId, asked),
    updateTimeOffRequestStatus: ({ requestId, status, note }) => {
      const request = found(state.timeOff, requestId);
      const balance = balanceOf(request.userId, request.policyId);
      if (balance && status === "APPROVED") {
        balance.used = (balance.used ?? 0) + (request.balanceDiff ?? 0);
        balance.balance = (balance.balance ?? 0) - (request.balanceDiff ?? 0);
      }
      request.status = statusOf(request.userName, status ?? "PENDING", note);
      return nameless(request);
    },
    deleteTimeOffRequest: ({ requestId }) => {
      const request = found(state.timeOff, requestId);
      if (request.status.statusType !== "PENDING") throw new Refusal("Time off request is not pending");
      remove(state.timeOff, [requestId]);
      return nameless(request);
    },
    listPolicyBalances: ({ policyId }) => page(state.balances.filter((one) => one.policyId === policyId)),
    listUserBalances: ({ userId }) => page(state.balances.filter((one) => one.userId === userId)),
    updatePolicyBalance: ({ policyId, userIds, value }) => {
      for (const balance of state.balances) {
        if (balance.policyId === policyId && userIds.includes(balance.userId)) balance.balance = value;
      }
    },
  };
}

function holidays(state: State): Answers {
  function holidayOf(id: string, fields: Omit<ArgumentsOf<"createHoliday" | "updateHoliday">, "workspaceId">) {
    const { automaticTimeEntryCreation: automatic, users, userGroups, everyoneIncludingNew = false } = fields;
    const [userIds, userGroupIds] = [users?.ids ?? [], userGroups?.ids ?? []];
    if (!userIds.length && !userGroupIds.length && !everyoneIncludingNew) {
      throw new Refusal("At least one user or user group must be assigned");
    }
    return {
      id,
      name: fields.name,
      workspaceId: state.workspaces[0]?.id,
      datePeriod: fields.datePeriod,
      occursAnnually: fields.occursAnnually ?? false,
      everyoneIncludingNew,
      userIds,
      userGroupIds,
      automaticTimeEntryCreation: automatic?.enabled ?? false,
      projectId: automatic?.defaultEntities.projectId ?? null,
      taskId: automatic?.defaultEntities.taskId ?? null,
      color: fields.color,
    };
  }
  const assignedTo = (userId: string) => {
    const groups = state.groups.filter(({ userIds }) => userIds?.includes(userId)).map(({ id }) => id);
    return state.holidays.filter(
      (one) => one.userIds?.includes(userId) || one.userGroupIds?.some((id) => groups.includes(id)),
    );
  };
  const people = <T extends { id: string }>(all: T[], ids: string[] | null | undefined) =>
    all.filter(({ id }) => ids?.includes(id));

  return {
    listHolidays: ({ assignedTo: userId }) => (userId ? assignedTo(userId) : state.holidays),
    listHolidaysInPeriod: ({ assignedTo: userId, start, end }) =>
      assignedTo(userId).filter(({ datePeriod, occursAnnually }) => {
        const [first, last] = [datePeriod?.startDate ?? "", datePeriod?.endDate ?? ""];
        const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
        const years = occursAnnually ? [from.slice(0, 4), to.slice(0, 4)] : [first.slice(0, 4)];
        return years.some((year) => year + first.slice(4) <= to && year + last.slice(4) >= from);
      }),
    createHoliday: (fields) => {
      const holiday = holidayOf(newId(state, "09"), fields);
      state.holidays.push(holiday);
      return holiday;
    },
    updateHoliday: ({ holidayId, ...fields }) => change(state.holidays, holidayId, () => holidayOf(holidayId, fields)),
    deleteHoliday: ({ holidayId }) => {
      const holiday = found(remove(state.holidays, [holidayId]), holidayId);
      const { projectId, taskId, automaticTimeEntryCreation, color = null } = holiday;
      return {
        ...holiday,
        color,
        users: people(state.users, holiday.userIds),
        userGroups: people(state.groups, holiday.userGroupIds),
        automaticTimeEntryCreation: {
          enabled: automaticTimeEntryCreation ?? false,
          defaultEntities: { projectId, taskId },
        },
      };
    },
  };
}

function plans(state: State): Answers {
  type Plan = Schemas["Assignment"];
  type Option = "THIS_ONE" | "THIS_AND_FOLLOWING" | "ALL" | undefined;
  const startOf = ({ period }: Plan) => period?.start ?? "";
  const within = ({ period }: Plan, start: string, end: string) =>
    (period?.start ?? "") <= second(end) && (period?.end ?? "") >= second(start);
  /** The named week of a series, or that and others. */
  const weeksOf = (id: string, option: Option = "THIS_ONE"): Plan[] => {
    const named = found(state.assignments, id);
    const series = named.recurring?.seriesId;
    if (option === "THIS_ONE" || !series) return [named];
    return state.assignments.filter(
      (one) => one.recurring?.seriesId === series && (option === "ALL" || startOf(one) >= startOf(named)),
    );
  };
  const later = (plan: Plan, weeks: number): Plan => ({
    ...plan,
    id: newId(state, "12"),
    published: false,
    period: { start: shifted(plan.period?.start, weeks), end: shifted(plan.period?.end, weeks) },
  });
  const add = (plans: Plan[]) => {
    state.assignments.push(...plans);
    return plans;
  };

  return {
    listAssignments: ({ name, start, end }) =>
      state.assignments
        .filter((one) => within(one, start, end))
        .map(({ published: _, recurring, includeNonWorkingDays, excludeDays, ...one }) => {
          const project = state.projects.find(({ id }) => id === one.projectId);
          return {
            ...one,
            userName: found(state.users, one.userId ?? "").name,
            projectName: project?.name,
            clientName: project?.clientName,
            taskName: state.tasks.find(({ id }) => id === one.taskId)?.name,
          };
        })
        .filter(({ userName, projectName }) => contains(userName, name) || contains(projectName, name)),
    createRecurringAssignment: ({ recurringAssignment, start, end, ...fields }) => {
      const { weeks = 0, repeat = weeks > 0 } = recurringAssignment ?? {};
      const recurring = { repeat, seriesId: repeat ? newId(state, "15") : null, weeks };
      const first = { ...fields, id: "", period: { start: second(start), end: second(end) }, recurring };
      return add(Array.from({ length: Math.max(weeks, 1) }, (_, week) => later(first, week)));
    },
    updateRecurringAssignment: ({ assignmentId, seriesUpdateOption, start, end, workspaceId: _, ...fields }) => {
      const named = found(state.assignments, assignmentId);
      return weeksOf(assignmentId, seriesUpdateOption).map((one) => {
        const weeks = Math.round((Date.parse(startOf(one)) - Date.parse(startOf(named))) / WEEK);
        const period = { start: shifted(start, weeks), end: shifted(end, weeks) };
        return change(state.assignments, one.id, () => ({ ...one, ...fields, period }));
      });
    },
    deleteRecurringAssignment: ({ assignmentId, seriesUpdateOption }) =>
      remove(
        state.assignments,
        weeksOf(assignmentId, seriesUpdateOption).map(({ id }) => id),
      ),
    copyAssignment: ({ assignmentId, userId, seriesUpdateOption }) =>
      add(
        weeksOf(assignmentId, seriesUpdateOption).map((one) => ({
          ...later(one, 0),
          userId,
          recurring: { repeat: false, seriesId: null, weeks: 0 },
        })),
      ),
    publishAssignments: ({ start, end, userFilter }) => {
      for (const one of state.assignments) {
        if (within(one, start, end) && (!userFilter?.ids || userFilter.ids.includes(one.userId ?? ""))) {
          one.published = true;
        }
      }
    },
  };
}

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

const now = () => second(new Date().toISOString());
/** Clockify keeps whole seconds, in UTC. */
const second = (moment: string) => `${new Date(moment).toISOString().slice(0, 19)}Z`;
const zoneOf = ({ settings }: Schemas["User"]) => settings?.timeZone ?? "UTC";
/** The day itself, or the one that it is for that person at that moment. */
const dayOf = (moment: string, user: Schemas["User"]) =>
  moment.length === 10
    ? Temporal.PlainDate.from(moment)
    : Temporal.Instant.from(moment).toZonedDateTimeISO(zoneOf(user)).toPlainDate();
const shifted = (moment: string | null | undefined, weeks: number) =>
  second(new Date(Date.parse(moment ?? "") + weeks * WEEK).toISOString());

/** Whole days as that person has them, to their last second. */
function daysFrom(first: Temporal.PlainDate, days: number, user: Schemas["User"]) {
  const start = first.toZonedDateTime(zoneOf(user));
  const end = first.add({ days }).toZonedDateTime(zoneOf(user)).subtract({ seconds: 1 });
  return { start: second(start.toInstant().toString()), end: second(end.toInstant().toString()) };
}

function intervalOf(start: string, end: string | undefined): Schemas["TimeInterval"] {
  if (end === undefined) return { start: second(start), end: null, duration: null };
  const duration = Temporal.Instant.from(start).until(end, { largestUnit: "hours" }).toString();
  return { start: second(start), end: second(end), duration };
}

/** Only lists and creations show names and the balance. */
function nameless(request: Schemas["TimeOffWithBalance"]): Schemas["TimeOff"] {
  const { policyName, timeUnit, userName, userEmail, userTimeZone, ...rest } = request;
  const { requesterUserId, requesterUserName, balance, ...bare } = rest;
  return bare;
}

/** What a copy of the entry would be created with. */
function fieldsOf({ timeInterval, projectId, taskId, tagIds, description, billable, type, customFieldValues }: Entry) {
  return {
    start: timeInterval.start,
    end: timeInterval.end ?? undefined,
    projectId: projectId ?? undefined,
    taskId: taskId ?? undefined,
    tagIds: tagIds ?? undefined,
    description: description ?? undefined,
    billable,
    type: type === "BREAK" ? ("BREAK" as const) : ("REGULAR" as const),
    customFields: customFieldValues?.map(({ customFieldId = "", value }) => ({ customFieldId, value })),
  };
}

function contains(text: string | null | undefined, part: string | undefined): boolean {
  return part === undefined || (text ?? "").toLowerCase().includes(part.toLowerCase());
}

function newId(state: State, kind: string): string {
  state.made++;
  return `64f1c0a0e4b0${kind}${String(state.made).padStart(10, "0")}`;
}

function found<T extends { id: string }>(all: T[], id: string): T {
  const one = all.find((candidate) => candidate.id === id);
  if (!one) throw new Refusal(`${id} doesn't belong to Workspace`);
  return one;
}

function change<T extends { id: string }>(all: T[], id: string, next: (present: T) => T): T {
  const changed = next(found(all, id));
  all[all.findIndex((one) => one.id === id)] = changed;
  return changed;
}

/** Takes them out of the list, and returns them. */
function remove<T extends { id: string }>(all: T[], ids: readonly string[]): T[] {
  const gone = all.filter(({ id }) => ids.includes(id));
  for (const one of gone) all.splice(all.indexOf(one), 1);
  return gone;
}
