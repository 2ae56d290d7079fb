// Tests of the events that a sandbox sends: which follow from which actions, in what form, and which webhooks get them.

import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { eachWebhook } from "../../../scripts/contract/document.ts";
import { dynamicAction } from "../../../src/action-by-name.ts";
import { deliveries as story } from "../../../src/generated/sandbox.ts";
import { webhookEvents } from "../../../src/generated/webhooks.ts";
import { createClockify } from "../../../src/index.ts";
import { idOf } from "../../../src/sandbox/registry.ts";
import type { Deliveries, SandboxTenant } from "../../../src/sandbox/sandbox.ts";
import { Account } from "../../../src/sandbox/tenant/account.ts";
import type { Schemas } from "../../../src/sandbox/types.ts";
import { specification } from "../../support/specification.ts";
import { refused } from "../call.ts";
import { day } from "../day.ts";
import { newKey, opened } from "../http.ts";
import { receiver } from "../receiver.ts";

type Event = keyof Deliveries;
type Webhook = Schemas["Webhook"];

const workspaceId = idOf("workspace", 1);
const userId = idOf("user", 2);
const chloe = idOf("user", 3);
const relaunch = idOf("project", 1);
const start = "2026-03-05T18:00:00Z";
const HOUR = { start, end: "2026-03-05T19:00:00Z" };
const THIS_WEEK = { periodStart: "2026-03-02T00:00:00Z", period: "WEEKLY" } as const;
const vacation = idOf("policy", 1);
const personalHours = idOf("policy", 2);
/** Nobody is called there. */
const ELSEWHERE = "https://ledger.example.com/clockify";

/** What a time entry has in every delivery that was recorded of late. */
const RECORDED = [
  "approvalStatus",
  "billable",
  "costRate",
  "currentlyRunning",
  "customFieldValues",
  "description",
  "hourlyRate",
  "id",
  "isLocked",
  "kioskId",
  "project",
  "projectCurrency",
  "projectId",
  "tags",
  "task",
  "timeInterval",
  "type",
  "user",
  "userId",
  "workspaceId",
];

const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, meta: false });
ajv.addSchema(JSON.parse(JSON.stringify(specification)), "specification");
const validators = new Map(
  eachWebhook(specification).map(({ event, schema }) => {
    const here = JSON.stringify(schema).replaceAll('"#/', '"specification#/');
    return [event, ajv.compile(JSON.parse(here))];
  }),
);

function expectSpecified({ webhooks }: SandboxTenant): void {
  for (const { event, body } of webhooks.deliveries) {
    const validate = validators.get(event);
    expect(validate?.(body) || validate?.errors, event).toBe(true);
  }
}

/** A tenant with a webhook for each event, and its client. More than a person may have, so they are put in and not created. */
async function listening(url = ELSEWHERE, change: (webhook: Webhook) => Webhook[] = (webhook) => [webhook]) {
  const sandbox = await opened();
  const apiKey = newKey();
  const tenant = sandbox.tenant(apiKey);
  tenant.clock.freeze("2026-03-06T15:00:00Z");
  const clockify = createClockify({ apiKey, baseUrl: sandbox.url, retry: false, rateLimit: false });
  const webhooks = webhookEvents.flatMap((webhookEvent, index) =>
    change({
      id: idOf("webhook", index + 10),
      name: null,
      url,
      webhookEvent,
      triggerSourceType: "WORKSPACE_ID",
      triggerSource: [workspaceId],
      authToken: `token-of-${webhookEvent}`,
      enabled: true,
    }),
  );
  const { contained, ...snapshot } = tenant.snapshot();
  const [first] = contained.workspaces;
  if (!first) throw new Error("The story has no workspace");
  const another = { workspace: { ...first.workspace, id: idOf("workspace", 2) }, users: first.users };
  const listened = { ...first, webhooks: [...(first.webhooks ?? []), ...webhooks] };
  tenant.restore({ ...snapshot, contained: { ...contained, workspaces: [listened, another] } });
  /** The events that follow from a step. */
  const eventsOf = async (step: () => Promise<unknown>): Promise<Event[]> => {
    tenant.webhooks.clear();
    await step();
    return tenant.webhooks.deliveries.map(({ event }) => event);
  };
  const bodies = (event: Event): unknown[] =>
    tenant.webhooks.deliveries.filter((one) => one.event === event).map(({ body }) => body);
  return { sandbox, apiKey, tenant, clockify, eventsOf, bodies };
}

describe("what happens", () => {
  it("to time entries", async () => {
    const { tenant, clockify, eventsOf } = await listening();
    const made: string[] = [];
    const create = async (period: { start: string; end?: string }) => {
      made.push((await clockify.createTimeEntry({ workspaceId, ...period })).id);
    };
    const end = "2026-03-06T14:00:00Z";
    expect(await eventsOf(() => clockify.stopRunningTimeEntry({ workspaceId, userId, end }))).toEqual([
      "TIMER_STOPPED",
    ]);
    expect(await eventsOf(() => create({ start }))).toEqual(["NEW_TIMER_STARTED"]);
    const [id = ""] = made;
    expect(await eventsOf(() => clockify.updateTimeEntry({ workspaceId, id, start }))).toEqual(["TIME_ENTRY_UPDATED"]);
    expect(await eventsOf(() => clockify.updateTimeEntry({ workspaceId, id, ...HOUR }))).toEqual(["TIMER_STOPPED"]);
    expect(await eventsOf(() => create(HOUR))).toEqual(["NEW_TIME_ENTRY"]);
    expect(
      await eventsOf(() =>
        clockify.bulkUpdateTimeEntries({ workspaceId, userId, body: made.map((one) => ({ id: one, ...HOUR })) }),
      ),
    ).toEqual(["TIME_ENTRY_UPDATED", "TIME_ENTRY_UPDATED"]);
    expect(await eventsOf(() => clockify.duplicateTimeEntry({ workspaceId, userId, id }))).toEqual(["NEW_TIME_ENTRY"]);
    expect(await eventsOf(() => clockify.createTimeEntryForUser({ workspaceId, userId: chloe, ...HOUR }))).toEqual([
      "NEW_TIME_ENTRY",
    ]);
    expect(await eventsOf(() => clockify.deleteTimeEntry({ workspaceId, id }))).toEqual(["TIME_ENTRY_DELETED"]);
    expect(
      await eventsOf(() => clockify.deleteManyTimeEntries({ workspaceId, userId, timeEntryIds: made.slice(1) })),
    ).toEqual(["TIME_ENTRY_DELETED"]);
    expectSpecified(tenant);
  });

  it("to approvals, though not to the entries that they lock", async () => {
    const { clockify, eventsOf, bodies } = await listening();
    let approvalRequestId = "";
    const decide = (state: "APPROVED" | "REJECTED") =>
      eventsOf(() => clockify.updateApprovalStatus({ workspaceId, approvalRequestId, state, note: "As agreed" }));
    expect(
      await eventsOf(async () => {
        approvalRequestId = (await clockify.createApprovalRequest({ workspaceId, ...THIS_WEEK })).id;
      }),
    ).toEqual(["NEW_APPROVAL_REQUEST"]);
    expect(await decide("REJECTED")).toEqual(["APPROVAL_REQUEST_STATUS_UPDATED"]);
    expect(await eventsOf(() => clockify.resubmitApprovalRequest({ workspaceId, ...THIS_WEEK }))).toEqual([
      "NEW_APPROVAL_REQUEST",
    ]);
    expect(await decide("APPROVED")).toEqual(["APPROVAL_REQUEST_STATUS_UPDATED"]);
    expect(bodies("APPROVAL_REQUEST_STATUS_UPDATED")).toEqual([
      {
        id: approvalRequestId,
        workspaceId,
        dateRange: { start: "2026-03-02T00:00:00Z", end: "2026-03-08T23:59:59Z" },
        owner: { userId, userName: "Ben Carter", timezone: "Europe/London", startOfWeek: "MONDAY" },
        status: {
          state: "APPROVED",
          note: "As agreed",
          updatedAt: "2026-03-06T15:00:00Z",
          updatedBy: userId,
          updatedByUserName: "Ben Carter",
        },
      },
    ]);
  });

  it("to time off, also where no approval is needed", async () => {
    const { tenant, clockify, eventsOf, bodies } = await listening();
    const timeOffPeriod = { period: { start: "2026-05-04", days: 2 } };
    const ask = async () =>
      (await clockify.createTimeOffRequest({ workspaceId, policyId: vacation, timeOffPeriod })).id;
    const [withdrawn, approved] = [await ask(), await ask()];
    expect(await eventsOf(ask)).toEqual(["TIME_OFF_REQUESTED"]);
    expect(
      await eventsOf(() => clockify.deleteTimeOffRequest({ workspaceId, policyId: vacation, requestId: withdrawn })),
    ).toEqual(["TIME_OFF_REQUEST_WITHDRAWN"]);
    expect(bodies("TIME_OFF_REQUEST_WITHDRAWN")).toMatchObject([
      { id: withdrawn, status: { statusType: "WITHDRAWN", changedByUserId: userId } },
    ]);
    const decide = (status: "APPROVED" | "REJECTED", requestId: string) =>
      eventsOf(() => clockify.updateTimeOffRequestStatus({ workspaceId, policyId: vacation, requestId, status }));
    const { balances } = await clockify.listUserBalances({ workspaceId, userId });
    const balance = balances.find(({ policyId }) => policyId === vacation)?.balance;
    expect(await decide("APPROVED", approved)).toEqual(["TIME_OFF_REQUEST_APPROVED"]);
    expect(bodies("TIME_OFF_REQUEST_APPROVED")).toMatchObject([
      {
        userId,
        requesterUserId: userId,
        timeZone: "Europe/London",
        halfDay: false,
        balanceDiff: 2,
        balanceValueAtRequest: balance,
        negativeBalanceUsed: 0,
      },
    ]);
    expect(await decide("REJECTED", await ask())).toEqual(["TIME_OFF_REQUEST_REJECTED"]);
    tenant.restore(
      JSON.parse(JSON.stringify(tenant.snapshot()).replaceAll('"requiresApproval":true', '"requiresApproval":false')),
    );
    const afternoon = { period: { start: "2026-05-11T12:00:00Z", end: "2026-05-11T14:00:00Z" } };
    expect(
      await eventsOf(() =>
        clockify.createTimeOffRequest({ workspaceId, policyId: personalHours, timeOffPeriod: afternoon }),
      ),
    ).toEqual(["TIME_OFF_REQUESTED", "TIME_OFF_REQUEST_APPROVED"]);
  });

  it("to balances: by how much they change, as text", async () => {
    const { clockify, eventsOf, bodies } = await listening();
    const set = (value: number) =>
      eventsOf(() =>
        clockify.updatePolicyBalance({
          workspaceId,
          policyId: vacation,
          userIds: [userId],
          value,
          note: "New year",
        }),
      );
    await set(20);
    expect(await set(22)).toEqual(["BALANCE_UPDATED"]);
    const change = { workspaceId, userId, note: "New year", updatedBy: userId };
    expect(bodies("BALANCE_UPDATED")).toEqual([{ ...change, value: "2.0" }]);
    await set(19.75);
    expect(bodies("BALANCE_UPDATED")).toEqual([{ ...change, value: "-2.25" }]);
  });

  it("to assignments: each of a series by itself", async () => {
    const { clockify, eventsOf, bodies } = await listening();
    const period = { start: "2026-05-04T00:00:00Z", end: "2026-05-08T23:59:59Z" };
    const plan = { userId, projectId: relaunch, hoursPerDay: 4, ...period };
    const ids: string[] = [];
    const create = async () => {
      const recurringAssignment = { repeat: true, weeks: 2 };
      const series = await clockify.createRecurringAssignment({ workspaceId, ...plan, recurringAssignment });
      ids.push(...series.map(({ id }) => id));
    };
    expect(await eventsOf(create)).toEqual(["ASSIGNMENT_CREATED", "ASSIGNMENT_CREATED"]);
    const [assignmentId = "", second] = ids;
    expect(bodies("ASSIGNMENT_CREATED")).toEqual(
      [assignmentId, second].map((id) => ({ assignmentId: id, workspaceId, userId, projectId: relaunch })),
    );
    const weeks = (count: number) =>
      eventsOf(() => clockify.updateRecurringPeriod({ workspaceId, assignmentId, repeat: true, weeks: count }));
    expect(await weeks(3)).toEqual(["ASSIGNMENT_UPDATED", "ASSIGNMENT_UPDATED", "ASSIGNMENT_CREATED"]);
    expect(await weeks(2)).toEqual(["ASSIGNMENT_DELETED", "ASSIGNMENT_UPDATED", "ASSIGNMENT_UPDATED"]);
    const update = { workspaceId, assignmentId, ...period, hoursPerDay: 5 };
    expect(await eventsOf(() => clockify.updateRecurringAssignment(update))).toEqual(["ASSIGNMENT_UPDATED"]);
    const publish = () =>
      clockify.publishAssignments({ workspaceId, start: period.start, end: "2026-05-31T00:00:00Z" });
    expect(await eventsOf(publish)).toEqual(["ASSIGNMENT_PUBLISHED", "ASSIGNMENT_PUBLISHED"]);
    expect(await eventsOf(publish)).toEqual([]);
    const copy = { workspaceId, assignmentId, userId: chloe, seriesUpdateOption: "ALL" } as const;
    expect(await eventsOf(() => clockify.copyAssignment(copy))).toEqual(["ASSIGNMENT_CREATED", "ASSIGNMENT_CREATED"]);
    expect(
      await eventsOf(() => clockify.updateRecurringPeriod({ workspaceId, assignmentId, repeat: false, weeks: 1 })),
    ).toEqual(["ASSIGNMENT_UPDATED", "ASSIGNMENT_DELETED"]);
    expect(
      await eventsOf(() =>
        clockify.deleteRecurringAssignment({ workspaceId, assignmentId, seriesUpdateOption: "ALL" }),
      ),
    ).toEqual(["ASSIGNMENT_DELETED"]);
  });

  it("but nothing that was refused, or did not get through", async () => {
    const { tenant, clockify, eventsOf } = await listening();
    const create = () => clockify.createTimeEntry({ workspaceId, ...HOUR }).catch(() => undefined);
    const body = [
      { id: idOf("entry", 1), ...HOUR },
      { id: idOf("entry", 2), start: HOUR.end, end: start },
    ];
    expect(
      await eventsOf(() => clockify.bulkUpdateTimeEntries({ workspaceId, userId, body }).catch(() => undefined)),
    ).toEqual([]);
    tenant.fault({ calls: 1, fault: { kind: "reset" } });
    tenant.fault({ calls: 2, fault: { kind: "reset", commits: true } });
    expect(await eventsOf(create)).toEqual([]);
    expect(await eventsOf(create)).toEqual(["NEW_TIME_ENTRY"]);
  });
});

describe("what is sent", () => {
  it("is of the specification's form, all day", async () => {
    const { tenant, clockify } = await listening();
    for (const { action, args } of day) await dynamicAction(clockify, action)(args);
    expect(new Set(tenant.webhooks.deliveries.map(({ event }) => event)).size).toBeGreaterThan(13);
    expectSpecified(tenant);
  });

  it.each(["2026-03-05T18:00:00Z", "2026-07-01T08:00:00Z"])(
    "of an entry has the clock of its person at %s, and what belongs to it as objects",
    async (begin) => {
      const { clockify, bodies } = await listening();
      const end = new Date(Date.parse(begin) + 3_600_000);
      const entry = { projectId: relaunch, billable: true };
      const parts = { taskId: idOf("task", 2), tagIds: [idOf("tag", 1)] };
      const made = await clockify.createTimeEntryForUser({
        workspaceId,
        userId: chloe,
        start: begin,
        end,
        ...entry,
        ...parts,
      });
      const ahead = begin.startsWith("2026-07") ? 2 : 1;
      const [hour, day] = [Number(begin.slice(11, 13)), begin.slice(0, 10)];
      const wall = (hours: number) => `${day}T${String(hours).padStart(2, "0")}:00:00`;
      expect(bodies("NEW_TIME_ENTRY")).toMatchObject([
        {
          id: made.id,
          ...entry,
          currentlyRunning: false,
          hourlyRate: null,
          timeInterval: {
            ...made.timeInterval,
            timeZone: "Europe/Paris",
            offsetStart: ahead * 3600,
            offsetEnd: ahead * 3600,
            zonedStart: wall(hour + ahead),
            zonedEnd: wall(hour + ahead + 1),
          },
          project: { id: relaunch, name: "Website Relaunch", clientName: "Acme Ltd" },
          task: { id: parts.taskId, name: "Development", projectId: relaunch },
          tags: [{ id: parts.tagIds[0], name: "remote" }],
          user: { id: chloe, name: "Chloé Martin" },
        },
      ]);
    },
  );

  it("of an entry has the fields that Clockify's deliveries have, and no others", async () => {
    const { tenant, clockify, bodies } = await listening();
    const customFields = [{ customFieldId: idOf("customField", 1), value: "CC-200" }];
    const { id } = await clockify.createTimeEntry({
      workspaceId,
      ...HOUR,
      projectId: relaunch,
      taskId: idOf("task", 2),
      tagIds: [idOf("tag", 1)],
      description: "Invented",
      customFields,
    });
    const [body] = bodies("NEW_TIME_ENTRY");
    const entry = Object(body);
    expect(Object.keys(entry).sort()).toEqual(RECORDED);
    expect(Object.keys(entry.timeInterval).sort()).toEqual(
      ["duration", "end", "offsetEnd", "offsetStart", "start", "timeZone", "zonedEnd", "zonedStart"].sort(),
    );
    expect(entry).toMatchObject({ hourlyRate: null, costRate: null, approvalStatus: null, projectCurrency: null });
    // Amounts as the project and the person have them. No currency comes along.
    expect(entry.project.hourlyRate).toEqual({ amount: 9000 });
    expect(entry.project).not.toHaveProperty("costRate");
    expect(entry.user).toEqual({ id: userId, name: "Ben Carter", status: "ACTIVE", costRate: { amount: 4500 } });
    expect(entry.task).toMatchObject({ id: idOf("task", 2), progress: null, hourlyRate: { amount: 9000 } });
    // The type of the field is left out.
    expect(entry.customFieldValues).toEqual([
      { customFieldId: idOf("customField", 1), timeEntryId: id, name: "Cost center", value: "CC-200" },
    ]);
    expectSpecified(tenant);
  });

  it("of an entry without project, task and tags says so", async () => {
    const { tenant, clockify, bodies } = await listening();
    await clockify.createTimeEntry({ workspaceId, ...HOUR });
    const [body] = bodies("NEW_TIME_ENTRY");
    expect(Object.keys(Object(body)).sort()).toEqual(RECORDED);
    expect(body).toMatchObject({ projectId: null, project: null, task: null, tags: [], customFieldValues: [] });
    expectSpecified(tenant);
  });

  it("of a timer that is deleted while it runs shows that it ran", async () => {
    const { tenant, clockify, bodies } = await listening();
    const running = (await clockify.listInProgressTimeEntries({ workspaceId })).find((one) => one.userId === userId);
    await clockify.deleteTimeEntry({ workspaceId, id: running?.id ?? "" });
    expect(bodies("TIME_ENTRY_DELETED")).toMatchObject([
      {
        id: running?.id,
        currentlyRunning: true,
        timeInterval: { end: null, duration: null, offsetEnd: null, zonedEnd: null, offsetStart: 0 },
      },
    ]);
    expectSpecified(tenant);
  });

  it("is the story's example of each event, unless there is something else to send", async () => {
    const target = await receiver();
    const { tenant } = await listening(target.url);
    for (const event of webhookEvents) {
      tenant.webhooks.send(event);
      await target.arrived(target.received.length + 1);
      expect(target.received.at(-1)).toMatchObject({
        body: story[event],
        headers: {
          "content-type": "application/json",
          "clockify-signature": `token-of-${event}`,
          "clockify-webhook-event-type": event,
          "idempotency-key": expect.any(String),
        },
      });
    }
    tenant.webhooks.send("NEW_INVOICE", { id: "5", total: 12 });
    await target.arrived(webhookEvents.length + 1);
    expect(target.received.at(-1)?.body).toEqual({ id: "5", total: 12 });
    expect(webhookEvents).toHaveLength(51);
    expectSpecified(tenant);
  });
});

describe("who gets an event", () => {
  it("is every webhook that was created for it, until it is deleted", async () => {
    const sandbox = await opened();
    const apiKey = newKey();
    const clockify = createClockify({ apiKey, baseUrl: sandbox.url });
    const target = await receiver();
    const { webhooks } = sandbox.tenant(apiKey);
    const { id, authToken } = await clockify.createWebhook({
      workspaceId,
      name: "Mine",
      url: target.url,
      webhookEvent: "NEW_TIME_ENTRY",
      triggerSourceType: "WORKSPACE_ID",
      triggerSource: [workspaceId],
    });
    const { id: entryId } = await clockify.createTimeEntry({ workspaceId, ...HOUR });
    await webhooks.settled();
    expect(target.received).toMatchObject([{ body: { id: entryId }, headers: { "clockify-signature": authToken } }]);
    expect(webhooks.deliveries).toMatchObject([
      { id: 1, webhookId: id, webhookName: "Mine", event: "NEW_TIME_ENTRY", url: target.url, attempts: 1, status: 200 },
    ]);
    // Those of the story wait for this, too, and are switched off.
    webhooks.send("TIMER_STOPPED");
    await clockify.deleteWebhook({ workspaceId, webhookId: id });
    await clockify.createTimeEntry({ workspaceId, ...HOUR });
    expect(webhooks.deliveries).toHaveLength(1);
  });

  it.each<[Webhook["triggerSourceType"], string, Event, object, delivered: boolean]>([
    ["PROJECT_ID", relaunch, "NEW_TIME_ENTRY", { projectId: relaunch }, true],
    ["PROJECT_ID", relaunch, "NEW_TIME_ENTRY", { id: relaunch, projectId: null }, false],
    ["PROJECT_ID", relaunch, "PROJECT_UPDATED", { id: relaunch }, true],
    ["PROJECT_ID", relaunch, "NEW_PROJECT", { id: "another" }, false],
    ["USER_ID", userId, "BALANCE_UPDATED", { userId }, true],
    ["USER_ID", userId, "NEW_APPROVAL_REQUEST", { owner: { userId } }, true],
    ["USER_ID", userId, "NEW_APPROVAL_REQUEST", { owner: { userId: chloe } }, false],
    ["USER_ID", userId, "USER_UPDATED", { id: userId }, true],
    ["USER_ID", userId, "USER_GROUP_UPDATED", { id: userId }, false],
    ["TAG_ID", "a-tag", "TIMER_STOPPED", { tags: [{ id: "another" }, { id: "a-tag" }] }, true],
    ["TAG_ID", "a-tag", "TIMER_STOPPED", { tags: null }, false],
    ["TAG_ID", "a-tag", "TAG_UPDATED", { id: "a-tag" }, true],
    ["TASK_ID", "a-task", "TIMER_STOPPED", { task: { id: "a-task" } }, true],
    ["TASK_ID", "a-task", "TIMER_STOPPED", { task: null }, false],
    ["TASK_ID", "a-task", "TIMER_STOPPED", { id: "a-task", task: { id: "another" } }, false],
    ["TASK_ID", "a-task", "TASK_UPDATED", { id: "a-task" }, true],
    ["TASK_ID", "a-task", "EXPENSE_CREATED", { taskId: "a-task" }, true],
    ["ASSIGNMENT_ID", "planned", "ASSIGNMENT_DELETED", { assignmentId: "planned" }, true],
    ["WORKSPACE_ID", workspaceId, "NEW_TAG", {}, true],
    ["WORKSPACE_ID", workspaceId, "NEW_TAG", { workspaceId: idOf("workspace", 2) }, false],
  ])("is a webhook of %s %s, when %s brings %j: %s", async (triggerSourceType, source, event, data, delivered) => {
    const { tenant } = await listening(ELSEWHERE, (webhook) => [
      { ...webhook, triggerSourceType, triggerSource: [source] },
      { ...webhook, id: "switched-off", enabled: false },
    ]);
    tenant.webhooks.send(event, data);
    expect(tenant.webhooks.deliveries.map((one) => one.event)).toEqual(delivered ? [event] : []);
  });
});

it("a webhook needs a name of 2 to 30 characters", () => {
  const tenant = new Account();
  const fields = {
    url: ELSEWHERE,
    webhookEvent: "NEW_TIME_ENTRY" as const,
    triggerSourceType: "WORKSPACE_ID" as const,
    triggerSource: [workspaceId],
  };
  expect(refused(tenant, "createWebhook", fields)).toEqual({
    status: 400,
    code: 501,
    message: "Webhook already exists",
  });
  for (const name of ["", "x", "x".repeat(31)]) {
    expect(refused(tenant, "createWebhook", { ...fields, name }).message).toMatch("length must be between 2 and 30");
  }
});
