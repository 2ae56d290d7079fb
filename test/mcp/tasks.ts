// Thirty things that a person asks of an agent, the tool calls an agent makes for each, with arguments as agents write them,
// and what must be true afterwards. It is Friday, 6 March 2026, 14:30 in London, and the key is Ben's: the story of the sandbox.

import { expect } from "vitest";
import { intervalOf } from "../../src/sandbox/resources/shared/time-entry-input.ts";
import type { FaultProgramme, SandboxTenant } from "../../src/sandbox/sandbox.ts";
import type { seedOf } from "../../src/sandbox/tenant/workspace-data.ts";

/** What the first workspace holds. */
export type State = ReturnType<typeof seedOf>;

/** What a tool answers, as far as later calls and checks look into it. */
export interface Answer {
  readonly id?: string;
  readonly name?: string;
  readonly items?: readonly Answer[];
  readonly timeInterval?: { readonly end: string | null };
  readonly next?: object;
  readonly error?: { readonly confirm_token?: string; readonly preview?: { readonly items: readonly object[] } };
  readonly timeOffPeriod?: { readonly period: { readonly start: string; readonly end: string } };
  readonly userTimeZone?: string;
}

export interface Task {
  readonly asked: string;
  /** When it is asked, if not at the present of the story. */
  readonly now?: string;
  /** What is different from the story before anything is asked. */
  readonly given?: (state: State) => Partial<State>;
  /** What goes wrong with a call to Clockify. */
  readonly fault?: FaultProgramme;
  /** How the server was started. Its second account, where it has one, is called "agency". */
  readonly server?: { readonly readOnly?: true; readonly accounts?: 2 };
  /** What the person says when the client asks. Without it the client cannot ask. */
  readonly person?: "accept" | "decline";
  /** Later calls may be made of what the earlier ones answered. */
  readonly calls: readonly (readonly [tool: string, args: object | ((answers: readonly Answer[]) => object)])[];
  readonly check: (seen: Seen) => void;
}

export interface Seen {
  readonly answers: readonly Answer[];
  /** What Clockify sees of Ben's key, and what it holds afterwards. */
  readonly studio: SandboxTenant;
  readonly state: State;
  /** What the account "agency" holds afterwards. */
  readonly agency: State;
}

const ana = "64f1c0a0e4b0020000000001";
const ben = "64f1c0a0e4b0020000000002";
const chloe = "64f1c0a0e4b0020000000003";
const website = "64f1c0a0e4b0040000000001";
const mobileApp = "64f1c0a0e4b0040000000002";
const internal = "64f1c0a0e4b0040000000003";
const development = "64f1c0a0e4b0050000000002";
const remote = "64f1c0a0e4b0060000000001";
const clientCall = "64f1c0a0e4b0060000000002";
const vacation = "64f1c0a0e4b0100000000001";

/** The number of a thing of the story as its id: entry(3) is Ben's Tuesday. */
const story = (kind: string) => (number: number) => `64f1c0a0e4b0${kind}${String(number).padStart(10, "0")}`;
const entry = story("07");
const approval = story("08");
const timeOff = story("11");
const assignment = story("12");

const entryOf = (state: State, id: string) => state.entries.find((one) => one.id === id);
const newest = (state: State) => state.entries.at(-1);
const itemsOf = (answer: Answer | undefined) => answer?.items ?? [];
const idsOf = (answer: Answer | undefined) => itemsOf(answer).map(({ id }) => String(id));
const finishedIn = (answer: Answer | undefined) =>
  JSON.stringify(itemsOf(answer).flatMap(({ id, timeInterval }) => (timeInterval?.end ? id : [])));
const sentOf = ({ journal }: SandboxTenant) =>
  journal.requests.filter(({ method }) => method !== "GET").map(({ action }) => action);
const confirmTokenOf = (answer: Answer | undefined) => {
  expect(answer).toMatchObject({ error: { code: "confirmation_required", outcome: "not-applied" } });
  return answer?.error?.confirm_token;
};

/** Further entries of Ben's like the one of Monday, under other ids. */
function entriesLikeMonday(...times: readonly (readonly [number: number, start: string, end: string])[]) {
  return ({ entries }: State): Partial<State> => {
    const monday = entries.find(({ id }) => id === entry(1)) ?? expect.fail("there is no entry of Monday");
    const more = times.map(([number, start, end]) => ({
      ...monday,
      id: entry(number),
      timeInterval: intervalOf(start, end),
    }));
    return { entries: [...entries, ...more] };
  };
}

const planning = { projectId: "internal", taskId: "meetings", start: "now", description: "Weekly planning" };

export const tasks: readonly Task[] = [
  // Entries
  {
    asked: "Log two hours of development on Website Relaunch, yesterday afternoon from two.",
    calls: [
      [
        "create_time_entry",
        {
          projectId: "Website Relaunch",
          taskId: "Development",
          start: "yesterday 14:00",
          end: "yesterday 16:00",
          description: "Checkout",
          tagIds: '["remote"]',
        },
      ],
    ],
    check({ answers: [created], state }) {
      expect(newest(state)).toMatchObject({
        userId: ben,
        projectId: website,
        taskId: development,
        tagIds: [remote],
        timeInterval: { start: "2026-03-05T14:00:00Z", end: "2026-03-05T16:00:00Z" },
      });
      expect(created).toMatchObject({
        id: newest(state)?.id,
        names: {
          projectId: { id: website, name: expect.stringContaining("Website Relaunch") },
          taskId: { id: development, name: "Development" },
        },
        times: {
          start: { utc: "2026-03-05T14:00:00Z", local: "2026-03-05T14:00:00+00:00" },
          end: { utc: "2026-03-05T16:00:00Z", local: "2026-03-05T16:00:00+00:00" },
        },
      });
    },
  },
  {
    asked: "I am in the weekly planning now.",
    calls: [
      // Clockify stops the timer that runs.
      ["create_time_entry", planning],
      ["get_in_progress_time_entries", {}],
    ],
    check({ answers: [started, running], state }) {
      expect(idsOf(running)).toEqual([started?.id]);
      expect(newest(state)).toMatchObject({
        projectId: internal,
        timeInterval: { start: "2026-03-06T14:30:00Z", end: null },
      });
      expect(entryOf(state, entry(8))?.timeInterval.end).toBe("2026-03-06T14:30:00Z");
    },
  },
  {
    asked: "I forgot my timer. I stopped working at quarter past two.",
    calls: [["stop_running_time_entry", { userId: "me", end: "14:15" }]],
    check({ state }) {
      expect(entryOf(state, entry(8))?.timeInterval).toMatchObject({
        end: "2026-03-06T14:15:00Z",
        duration: "PT1H15M",
      });
    },
  },
  {
    asked: "What did I do on Monday?",
    calls: [["get_entries", { userId: "me", start: "2026-03-02", end: "2026-03-02", page: "1", "page-size": "20" }]],
    check({ answers: [monday] }) {
      expect(idsOf(monday)).toEqual([entry(2), entry(1)]);
      expect(monday).toMatchObject({ page: 1, pageSize: 20, hasMore: false });
    },
  },
  {
    asked: "How many entries do I have in February?",
    given: entriesLikeMonday(
      ...Array.from({ length: 56 }, (_, index) => {
        const day = `2026-02-${String((index % 28) + 1).padStart(2, "0")}`;
        return [100 + index, `${day}T${index < 28 ? "09" : "10"}:00:00Z`, `${day}T11:00:00Z`] as const;
      }),
    ),
    calls: [
      ["get_entries", { userId: "me", start: "2026-02-01", end: "2026-02-28" }],
      ["get_entries", ([first]) => ({ userId: "me", start: "2026-02-01", end: "2026-02-28", ...first?.next })],
      ["get_entries", { userId: "me", start: "2026-02-01", end: "2026-02-28", all_pages: true }],
    ],
    check({ answers: [first, second, all] }) {
      expect(first).toMatchObject({ hasMore: true });
      expect(second).toMatchObject({ hasMore: false });
      // Two were there, submitted already.
      expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(58);
      expect(idsOf(all)).toEqual([...idsOf(first), ...idsOf(second)]);
    },
  },
  {
    asked: "The entry of Monday morning was the login form with tests, and it belongs to no task.",
    calls: [
      ["get_entries", { userId: "me", start: "2026-03-02", end: "2026-03-02 12:00" }],
      [
        "update_time_entry",
        ([found]) => ({
          id: idsOf(found)[0],
          start: "2026-03-02 09:00",
          description: "Login form with tests",
          clear: ["task"],
        }),
      ],
    ],
    check({ state }) {
      expect(entryOf(state, entry(1))).toMatchObject({
        description: "Login form with tests",
        taskId: null,
        projectId: website,
        billable: true,
        tagIds: [remote],
        timeInterval: { start: "2026-03-02T09:00:00Z", end: "2026-03-02T12:30:00Z" },
        customFieldValues: [{ value: "CC-100" }],
      });
    },
  },
  {
    asked: "I logged Monday morning twice. Delete the duplicate.",
    given: entriesLikeMonday([90, "2026-03-02T09:00:00Z", "2026-03-02T12:30:00Z"]),
    calls: [
      ["get_entries", { userId: "me", start: "2026-03-02", end: "2026-03-02 12:00" }],
      ["delete_entry", { id: entry(90) }],
      // A yes for one entry is none for another.
      ["delete_entry", ([, preview]) => ({ id: entry(1), confirm_token: confirmTokenOf(preview) })],
      ["delete_entry", { id: entry(90) }],
      ["delete_entry", ([, , , preview]) => ({ id: entry(90), confirm_token: confirmTokenOf(preview) })],
    ],
    check({ answers: [found, preview, another], state }) {
      expect(idsOf(found).sort()).toEqual([entry(1), entry(90)]);
      expect(preview?.error?.preview?.items).toMatchObject([{ id: entry(90), description: "Login form" }]);
      expect(another).toMatchObject({ error: { code: "confirmation_invalid", outcome: "not-applied" } });
      expect(entryOf(state, entry(90))).toBeUndefined();
      expect(entryOf(state, entry(1))).toBeDefined();
    },
  },
  {
    asked: "Delete everything I logged on Tuesday.",
    person: "accept",
    calls: [
      ["get_entries", { userId: "me", start: "2026-03-03", end: "2026-03-03" }],
      ["delete_many", ([tuesday]) => ({ userId: "me", "time-entry-ids": JSON.stringify(idsOf(tuesday)) })],
    ],
    check({ answers: [, deleted], state }) {
      expect(deleted).not.toHaveProperty("error");
      expect(state.entries.map(({ id }) => id)).toEqual([8, 7, 6, 5, 2, 1, 11, 12, 13].map(entry));
    },
  },
  {
    asked: "Mark everything I did on Website Relaunch as invoiced. (A timer still runs there, which cannot be.)",
    calls: [
      ["get_entries", { userId: "me", project: "Website Relaunch" }],
      ["update_invoiced_status", ([found]) => ({ timeEntryIds: finishedIn(found), invoiced: "true" })],
      [
        "update_invoiced_status",
        ([found, preview]) => ({
          timeEntryIds: finishedIn(found),
          invoiced: "true",
          confirm_token: confirmTokenOf(preview),
        }),
      ],
    ],
    check({ state }) {
      expect([...state.invoiced].sort()).toEqual([1, 3, 6, 7, 11].map(entry));
    },
  },
  {
    asked: "Tag Monday morning and the kick-off call as client calls.",
    person: "accept",
    calls: [
      [
        "replace_many",
        {
          userId: "me",
          body: JSON.stringify([
            { id: entry(1), tagIds: ["remote", "client-call"] },
            { id: entry(6), tagIds: ["client-call"] },
          ]),
        },
      ],
    ],
    check({ state }) {
      expect(entryOf(state, entry(1))).toMatchObject({
        tagIds: [remote, clientCall],
        description: "Login form",
        projectId: website,
        taskId: development,
        timeInterval: { end: "2026-03-02T12:30:00Z" },
        customFieldValues: [{ value: "CC-100" }],
      });
      expect(entryOf(state, entry(6))).toMatchObject({ tagIds: [clientCall], description: "Kick-off call with Acme" });
    },
  },
  {
    asked: "Ana was on the support line this morning from nine to ten. Log it for her, once.",
    fault: { action: "createTimeEntryForUser", calls: 1, fault: { kind: "status", status: 502, commits: true } },
    calls: [
      ["create_for_others", { userId: "Ana Novak", start: "09:00", end: "10:00", description: "Support line" }],
      ["get_entries", { userId: "Ana Novak", start: "today", end: "today" }],
    ],
    check({ answers: [failed, found], state }) {
      expect(failed).toMatchObject({
        error: { outcome: "unknown", checkWith: expect.stringContaining("get_entries") },
      });
      expect(itemsOf(found)).toMatchObject([{ description: "Support line", userId: ana }]);
      expect(state.entries.filter(({ userId }) => userId === ana)).toHaveLength(1);
    },
  },

  // Names and times that are not what they seem
  {
    asked: "Log an hour on Website Relaunch this morning. (Both clients have a project of that name.)",
    given: ({ projects }) => ({
      projects: [
        ...projects,
        ...projects
          .filter(({ id }) => id === mobileApp)
          .map((one) => ({ ...one, id: story("04")(9), name: "Website Relaunch" })),
      ],
    }),
    calls: [
      ["create_time_entry", { projectId: "Website Relaunch", start: "09:00", end: "10:00" }],
      ["create_time_entry", { projectId: story("04")(9), start: "09:00", end: "10:00" }],
    ],
    check({ answers: [refused], state, studio }) {
      expect(refused).toMatchObject({
        error: {
          code: "ambiguous_name",
          outcome: "not-applied",
          candidates: [{ id: website }, { id: story("04")(9) }],
        },
      });
      expect(JSON.stringify(refused)).toContain("Northwind GmbH");
      expect(sentOf(studio)).toEqual(["createTimeEntry"]);
      expect(newest(state)?.projectId).toBe(story("04")(9));
    },
  },
  {
    asked: "Log an hour on the app this morning.",
    calls: [
      ["create_time_entry", { projectId: "App", start: "09:00", end: "10:00" }],
      ["create_time_entry", { projectId: "Mobile App", start: "09:00", end: "10:00" }],
    ],
    check({ answers: [refused], state, studio }) {
      expect(refused).toMatchObject({ error: { code: "name_not_found", candidates: [{ id: mobileApp }] } });
      expect(sentOf(studio)).toEqual(["createTimeEntry"]);
      expect(newest(state)?.projectId).toBe(mobileApp);
    },
  },
  {
    asked: "What did I do in the last week of March, when the clocks went forward?",
    // In London the week begins at 00:00 GMT and ends at 00:00 BST, an hour before midnight UTC.
    given: entriesLikeMonday(
      [80, "2026-03-22T23:30:00Z", "2026-03-22T23:45:00Z"],
      [81, "2026-03-23T00:30:00Z", "2026-03-23T00:45:00Z"],
      [82, "2026-03-29T22:30:00Z", "2026-03-29T22:45:00Z"],
      [83, "2026-03-29T23:30:00Z", "2026-03-29T23:45:00Z"],
    ),
    calls: [["get_entries", { userId: "me", start: "2026-03-23", end: "2026-03-29" }]],
    check({ answers: [week] }) {
      expect(idsOf(week)).toEqual([entry(82), entry(81)]);
      expect(week).toMatchObject({
        times: { start: { utc: "2026-03-23T00:00:00Z" }, end: { utc: "2026-03-29T22:59:59Z" } },
      });
    },
  },
  {
    asked:
      "I will release on 29 March from half past one at night to four. Log that. (There is no half past one that night.)",
    calls: [
      ["create_time_entry", { start: "2026-03-29 01:30", end: "2026-03-29 04:00", projectId: "Mobile App" }],
      ["create_time_entry", { start: "2026-03-29 02:00", end: "2026-03-29 04:00", projectId: "Mobile App" }],
    ],
    check({ answers: [refused], state, studio }) {
      expect(refused).toMatchObject({ error: { code: "invalid_arguments", problems: [{ argument: "start" }] } });
      expect(sentOf(studio)).toEqual(["createTimeEntry"]);
      expect(newest(state)?.timeInterval).toMatchObject({ start: "2026-03-29T01:00:00Z", end: "2026-03-29T03:00:00Z" });
    },
  },

  // Approvals
  {
    asked: "Submit last week for approval. (Its midnight was 23:00 UTC.)",
    now: "2026-04-10T08:00:00Z",
    calls: [["clockify_time_tracking_create_apprroval_request", { periodStart: "2026-03-30", period: "WEEKLY" }]],
    check({ state }) {
      expect(state.approvals.at(-1)?.request).toMatchObject({
        owner: { userId: ben },
        dateRange: { start: "2026-03-29T23:00:00Z", end: "2026-04-05T22:59:59Z" },
        status: { state: "PENDING" },
      });
    },
  },
  {
    asked: "Approve what Ben has submitted.",
    calls: [
      ["get_approval_requests", { status: "PENDING" }],
      ["update_approval_status", { approvalRequestId: approval(1), state: "APPROVED", note: "All clear" }],
      ["update_approval_status", { approvalRequestId: approval(1), state: "REJECTED" }],
    ],
    check({ answers: [pending, , again], state }) {
      expect(itemsOf(pending)).toMatchObject([
        { approvalRequest: { id: approval(1), owner: { userName: "Ben Carter" } } },
      ]);
      expect(again).toMatchObject({ error: { code: "refused", outcome: "not-applied" } });
      expect(state.approvals[0]?.request.status).toMatchObject({ state: "APPROVED", note: "All clear" });
    },
  },
  {
    asked: "Chloé has corrected her last week. Submit it again for her.",
    given: ({ approvals }) => ({
      approvals: approvals.map((one) =>
        one.id === approval(2)
          ? { ...one, request: { ...one.request, status: { ...one.request.status, state: "REJECTED" } } }
          : one,
      ),
    }),
    calls: [["resubmit_approval_request_for_other", { userId: "chloe.martin@example.com", periodStart: "2026-02-23" }]],
    check({ state }) {
      expect(state.approvals).toHaveLength(2);
      expect(state.approvals[1]?.request.status).toMatchObject({ state: "PENDING", updatedBy: ben });
    },
  },

  // Time off
  {
    asked: "Who is off next week?",
    calls: [["get_off_request", { statuses: '["PENDING", "APPROVED"]' }]],
    check({ answers: [requests] }) {
      const nextWeek = itemsOf(requests).filter(({ timeOffPeriod, userTimeZone }) => {
        // Days off begin at midnight of the person who takes them.
        const dayOf = (moment = "") => new Date(moment).toLocaleDateString("sv", { timeZone: userTimeZone });
        const { start, end } = timeOffPeriod?.period ?? {};
        return dayOf(start) <= "2026-03-15" && dayOf(end) >= "2026-03-09";
      });
      expect(nextWeek).toMatchObject([{ id: timeOff(3), userName: "Ben Carter", note: "Dentist" }]);
    },
  },
  {
    asked: "I take 13 to 15 April off.",
    calls: [
      [
        "create_time_off_request",
        { policyId: "vacation", timeOffPeriod: '{"period": {"start": "2026-04-13", "days": 3}}', note: "Hiking" },
      ],
    ],
    check({ state }) {
      expect(state.timeOff.at(-1)).toMatchObject({
        userId: ben,
        policyId: vacation,
        timeOffPeriod: { period: { start: "2026-04-12T23:00:00Z", end: "2026-04-15T22:59:59Z" } },
        balanceDiff: 3,
        note: "Hiking",
      });
    },
  },
  {
    asked: "Approve Chloé's time off.",
    calls: [
      ["get_off_request", { users: ["Chloé Martin"], statuses: ["PENDING"] }],
      [
        "change_time_off_request_status",
        ([found]) => ({ policyId: "Vacation", requestId: idsOf(found)[0], status: "APPROVED" }),
      ],
      ["get_balances_for_user", { userId: "Chloé Martin" }],
    ],
    check({ answers: [, , balances], state }) {
      expect(state.timeOff.find(({ id }) => id === timeOff(1))?.status.statusType).toBe("APPROVED");
      expect(itemsOf(balances)).toMatchObject([{ policyName: "Vacation", used: 3, balance: 22 }]);
    },
  },
  {
    asked: "Chloé carries two days of vacation over.",
    calls: [
      ["get_balances_for_policy", { policyId: "Vacation" }],
      ["update_balance", { policyId: "Vacation", userIds: ["Chloé Martin"], value: "27" }],
      [
        "update_balance",
        ([, preview]) => ({
          policyId: "Vacation",
          userIds: ["Chloé Martin"],
          value: "27",
          confirm_token: confirmTokenOf(preview),
        }),
      ],
    ],
    check({ answers: [before], state }) {
      expect(itemsOf(before)).toMatchObject([{ userName: "Ben Carter" }, { userName: "Chloé Martin", balance: 25 }]);
      expect(state.balances.filter(({ policyId }) => policyId === vacation)).toMatchObject([
        { userId: ben, balance: 22 },
        { userId: chloe, balance: 27 },
      ]);
    },
  },

  // Holidays
  {
    asked: "Which holidays do I have in spring?",
    calls: [["get_holidays_in_period", { "assigned-to": "me", start: "2026-03-20", end: "2026-05-14" }]],
    check({ answers: [spring] }) {
      expect(itemsOf(spring)).toMatchObject([{ name: "Easter Monday" }]);
    },
  },
  {
    asked: "The developers have Christmas Eve off, every year.",
    calls: [
      [
        "create_holiday",
        {
          name: "Christmas Eve",
          datePeriod: '{"startDate": "2026-12-24", "endDate": "2026-12-24"}',
          occursAnnually: "true",
          userGroups: { contains: "CONTAINS", ids: ["Developers"] },
        },
      ],
      ["get_holidays", { "assigned-to": "Ben Carter" }],
    ],
    check({ answers: [, bens], state }) {
      expect(state.holidays.at(-1)).toMatchObject({
        occursAnnually: true,
        userIds: [],
        userGroupIds: [story("14")(1)],
      });
      expect(itemsOf(bens).map(({ name }) => name)).toEqual(["Easter Monday", "Company Day", "Christmas Eve"]);
    },
  },

  // Scheduling
  {
    asked: "Plan Chloé on the Mobile App for three weeks from 30 March, five hours a day.",
    calls: [
      [
        "create_recurring",
        {
          userId: "Chloé Martin",
          projectId: "Mobile App",
          start: "2026-03-30",
          end: "2026-04-03",
          hoursPerDay: "5",
          recurringAssignment: '{"repeat": true, "weeks": 3}',
        },
      ],
      ["get_all_assignments", { start: "2026-03-30", end: "2026-04-17", name: "Chloé" }],
    ],
    check({ answers: [, planned], state }) {
      expect(state.assignments.slice(3)).toMatchObject([
        { userId: chloe, hoursPerDay: 5, published: false, period: { start: "2026-03-30T00:00:00Z" } },
        { period: { start: "2026-04-06T00:00:00Z" } },
        { period: { start: "2026-04-13T00:00:00Z" } },
      ]);
      expect(idsOf(planned)).toEqual(state.assignments.slice(3).map(({ id }) => id));
    },
  },
  {
    asked: "Publish what is planned for Chloé next week.",
    calls: [
      [
        "publish_assignments",
        { start: "2026-03-09", end: "2026-03-15", userFilter: { ids: ["Chloé Martin"], contains: "CONTAINS" } },
      ],
      [
        "publish_assignments",
        ([preview]) => ({
          start: "2026-03-09",
          end: "2026-03-15",
          userFilter: { ids: ["Chloé Martin"], contains: "CONTAINS" },
          confirm_token: confirmTokenOf(preview),
        }),
      ],
    ],
    check({ answers: [preview], state }) {
      expect(preview?.error?.preview?.items).toMatchObject([{ projectName: "Mobile App", userName: "Chloé Martin" }]);
      expect(state.assignments.map(({ published }) => published)).toEqual([true, true, true]);
    },
  },
  {
    asked: "Ana takes over Ben's second week on the website.",
    person: "accept",
    calls: [
      ["get_all_assignments", { start: "2026-03-16", end: "2026-03-22" }],
      [
        "copy_assignment",
        ([found]) => ({ assignmentId: idsOf(found)[0], userId: "Ana Novak", seriesUpdateOption: "THIS_ONE" }),
      ],
      ["delete_rrecurring_assignment", { assignmentId: assignment(2), seriesUpdateOption: "THIS_ONE" }],
    ],
    check({ state }) {
      expect(state.assignments).toMatchObject([
        { id: assignment(1), userId: ben },
        { id: assignment(3), userId: chloe },
        { userId: ana, projectId: website, period: { start: "2026-03-16T00:00:00Z" } },
      ]);
    },
  },

  // Safety
  {
    asked: "Delete the entry of Wednesday. (The person thinks better of it.)",
    person: "decline",
    calls: [["delete_entry", { id: entry(5) }]],
    check({ answers: [declined], state, studio }) {
      expect(declined).toMatchObject({ error: { code: "declined", outcome: "not-applied" } });
      expect(entryOf(state, entry(5))).toBeDefined();
      expect(sentOf(studio)).toEqual([]);
    },
  },
  {
    asked: "Stop my timer. (The server only reads.)",
    server: { readOnly: true },
    calls: [
      ["stop_running_time_entry", { userId: "me", end: "now" }],
      ["get_in_progress_time_entries", {}],
    ],
    check({ answers: [refused, running], studio }) {
      expect(refused).toMatchObject({ error: { code: "read_only", outcome: "not-applied" } });
      expect(idsOf(running)).toEqual([entry(8)]);
      expect(sentOf(studio)).toEqual([]);
    },
  },
  {
    asked: "Log this hour in my account at the agency.",
    server: { accounts: 2 },
    calls: [
      ["create_time_entry", { start: "13:30", end: "14:30", description: "Agency" }],
      ["create_time_entry", { PCID: "agency", start: "13:30", end: "14:30", description: "Agency" }],
    ],
    check({ answers: [refused], studio, agency }) {
      expect(refused).toMatchObject({
        error: { code: "unknown_connection", message: expect.stringContaining("agency") },
      });
      expect(studio.journal.requests).toEqual([]);
      expect(newest(agency)).toMatchObject({ description: "Agency" });
    },
  },
];
