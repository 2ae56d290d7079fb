// `busy`: 10,000 entries of eight people on forty projects in the fifty weeks before the day of the story. The key is Ben's.

import { plusDays } from "../../time/time-zone.js";
import { idOf } from "../registry.js";
import { totalled } from "../resources/shared/rates.js";
import type { Entry, Seed, WorkspaceSeed } from "../tenant/workspace-data.js";
import type { Schemas } from "../types.js";
import { person, project, timeTracked, workspaceOf } from "./factories.js";

const PEOPLE = [
  ["Ana Novak", "Europe/Berlin"],
  ["Ben Carter", "Europe/London"],
  ["Chloé Martin", "Europe/Paris"],
  ["Dev Patel", "Asia/Kolkata"],
  ["Elena Rossi", "Europe/Rome"],
  ["Femi Okafor", "Africa/Lagos"],
  ["Grace Kim", "America/New_York"],
  ["Hugo Silva", "America/Sao_Paulo"],
] as const;
const CLIENTS = ["Acme Ltd", "Northwind GmbH", "Old Harbour Inc", "Blue Kite", "Stone Bridge"];
const WORK = ["Website", "App", "Shop", "Campaign", "Brand", "Portal", "Newsletter", "Research"];
const TASKS = ["Design", "Development", "Testing"];
const TAGS = ["remote", "client-call", "overtime", "review"];

const WORKSPACE_ID = idOf("workspace", 1);
const ENTRIES = 10_000;
const A_DAY = 5;
const DAYS = ENTRIES / A_DAY / PEOPLE.length;
const LAST_DAY = "2026-03-05";

export function busy(): Seed {
  const users = PEOPLE.map(([name, timeZone], index) => person(index + 1, name, timeZone));
  const days = workingDays();
  const entries = days.flatMap((day, dayIndex) =>
    users.flatMap(({ id }, person) =>
      Array.from({ length: A_DAY }, (_, slot) => entryAt(day, (dayIndex * users.length + person) * A_DAY + slot, id)),
    ),
  );
  return {
    me: idOf("user", 2),
    workspaces: [{ workspace: workspaceOf("Busy Studio", users), users, ...workOf(entries), entries }],
    made: 100_000,
    now: Date.parse("2026-03-06T14:30:00Z"),
  };
}

/** As yyyy-MM-dd, oldest first. */
function workingDays(): readonly string[] {
  const days: string[] = [];
  for (let day = LAST_DAY; days.length < DAYS; day = plusDays(day, -1)) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.unshift(day);
  }
  return days;
}

// There are many entries, so they share what is equal in them. Nothing that is shared is ever altered.
const PROJECT_IDS = CLIENTS.flatMap((_, client) =>
  WORK.map((__, index) => idOf("project", client * WORK.length + index + 1)),
);
const TASK_IDS = PROJECT_IDS.map((_, index) => TASKS.map((__, task) => idOf("task", index * TASKS.length + task + 1)));
const TAG_IDS = TAGS.map((_, index) => [idOf("tag", index + 1)]);
const RATE = { amount: 9000, currency: "EUR" };
const NOTHING: never[] = [];

function entryAt(day: string, index: number, userId: string): Entry {
  const project = (index * 7) % PROJECT_IDS.length;
  const task = index % TASKS.length;
  const billable = isBillable(project);
  return totalled({
    id: idOf("entry", index + 1),
    workspaceId: WORKSPACE_ID,
    userId,
    projectId: PROJECT_IDS[project] ?? null,
    taskId: TASK_IDS[project]?.[task] ?? null,
    tagIds: (index % 3 === 0 && TAG_IDS[index % TAGS.length]) || NOTHING,
    description: `${TASKS[task]} of part ${(index % 90) + 1}`,
    billable,
    timeInterval: intervalAt(day, index),
    type: "REGULAR",
    isLocked: false,
    kioskId: null,
    approvalRequestId: null,
    customFieldValues: NOTHING,
    hourlyRate: billable ? RATE : null,
    costRate: null,
  });
}

/** From eight o'clock on, each a little under two hours long. Written down without a calendar, as there are so many. */
function intervalAt(day: string, index: number): Schemas["TimeInterval"] {
  const hour = 8 + (index % A_DAY) * 2;
  const minutes = 30 + (index % 6) * 5;
  const start = `${day}T${String(hour).padStart(2, "0")}:00:00Z`;
  const end = `${day}T${String(hour + 1).padStart(2, "0")}:${minutes}:00Z`;
  return { start, end, duration: `PT1H${minutes}M` };
}

function isBillable(project: number): boolean {
  return project % 5 !== 4;
}

/** What the time was spent on, and how much of it. */
function workOf(entries: readonly Entry[]): Pick<WorkspaceSeed, "clients" | "projects" | "tasks" | "tags"> {
  const durationFor = timeTracked(entries);
  const projects = PROJECT_IDS.map((id, index) => {
    const client = Math.floor(index / WORK.length);
    const clientName = CLIENTS[client] ?? "";
    return project(index + 1, `${WORK[index % WORK.length]} ${clientName}`, {
      clientId: idOf("client", client + 1),
      clientName,
      billable: isBillable(index),
      archived: index % 13 === 12,
      duration: durationFor(id),
    });
  });
  return {
    clients: CLIENTS.map(clientCalled),
    projects,
    tasks: projects.flatMap(({ id: projectId }, index) =>
      (TASK_IDS[index] ?? []).map((id, task) => ({
        ...NEW_TASK,
        id,
        name: TASKS[task] ?? "",
        projectId,
        duration: durationFor(id),
      })),
    ),
    tags: TAGS.map((name, index) => ({
      id: idOf("tag", index + 1),
      name,
      workspaceId: WORKSPACE_ID,
      archived: false,
    })),
  };
}

function clientCalled(name: string, index: number): Schemas["Client"] {
  return {
    id: idOf("client", index + 1),
    name,
    workspaceId: WORKSPACE_ID,
    archived: name === "Old Harbour Inc",
    email: null,
    ccEmails: null,
    address: null,
    note: null,
    currencyId: "64f1c0a0e4b0160000000001",
    currencyCode: "EUR",
  };
}

const NEW_TASK = {
  status: "ACTIVE",
  billable: true,
  assigneeIds: [idOf("user", 1)],
  assigneeId: idOf("user", 1),
  userGroupIds: [],
  estimate: "PT0S",
  budgetEstimate: 0,
  hourlyRate: null,
  costRate: null,
} satisfies Partial<Schemas["Task"]>;
