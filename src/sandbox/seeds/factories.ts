// Factories for seeds: a workspace, people, projects and entries. Settings are those of the story.

import { story as examples } from "../../generated/sandbox.js";
import { durationOf } from "../../time/iso-duration.js";
import { idOf } from "../registry.js";
import { totalled } from "../resources/shared/rates.js";
import { readSpan } from "../tenant/clock-input.js";
import type { Entry } from "../tenant/workspace-data.js";
import type { Schemas } from "../types.js";

const [bright] = examples.listWorkspaces;

/** Of these people. The first one owns it. */
export function workspaceOf(name: string, people: readonly Schemas["User"][]): Schemas["Workspace"] {
  const id = idOf("workspace", 1);
  return {
    ...bright,
    id,
    name,
    memberships: people.map((person) => ({
      userId: person.id,
      targetId: id,
      membershipType: "WORKSPACE",
      membershipStatus: "ACTIVE",
      hourlyRate: null,
      costRate: null,
    })),
  };
}

export function person(number: number, name: string, timeZone: string): Schemas["User"] {
  const { settings, ...account } = examples.getCurrentUser;
  return {
    ...account,
    id: idOf("user", number),
    name,
    email: `${name
      .normalize("NFD")
      .replace(/[^\w ]/g, "")
      .toLowerCase()
      .replace(" ", ".")}@example.com`,
    memberships: [],
    customFields: [],
    settings: settings && { ...settings, timeZone },
  };
}

export function project(number: number, name: string, details: Partial<Schemas["Project"]> = {}): Schemas["Project"] {
  return {
    id: idOf("project", number),
    name,
    workspaceId: idOf("workspace", 1),
    clientId: "",
    clientName: "",
    color: "#0B83D9",
    note: "",
    archived: false,
    billable: true,
    public: true,
    template: false,
    duration: "PT0S",
    hourlyRate: { amount: 9000, currency: "EUR" },
    costRate: null,
    estimate: { estimate: "PT0S", type: "AUTO" },
    timeEstimate: { active: false, estimate: "PT0S", includeNonBillable: true, resetOption: null, type: "AUTO" },
    budgetEstimate: null,
    estimateReset: null,
    memberships: [],
    ...details,
  };
}

export function entry(
  number: number,
  userId: string,
  timeInterval: Schemas["TimeInterval"],
  details: Partial<Entry>,
): Entry {
  return totalled({
    id: idOf("entry", number),
    workspaceId: idOf("workspace", 1),
    userId,
    projectId: null,
    taskId: null,
    tagIds: [],
    description: "",
    billable: false,
    timeInterval,
    type: "REGULAR",
    isLocked: false,
    kioskId: null,
    approvalRequestId: null,
    customFieldValues: [],
    hourlyRate: null,
    costRate: null,
    ...details,
  });
}

/** What a project or task of this id shows as its duration. */
export function timeTracked(entries: readonly Entry[]): (id: string) => string {
  const seconds = new Map<string | null | undefined, number>();
  const lengths = new Map<string | null | undefined, number>();
  for (const { projectId, taskId, timeInterval } of entries) {
    const { duration } = timeInterval;
    const length = lengths.get(duration) ?? readSpan(duration ?? 0, "duration") / 1000;
    lengths.set(duration, length);
    seconds.set(projectId, (seconds.get(projectId) ?? 0) + length);
    seconds.set(taskId, (seconds.get(taskId) ?? 0) + length);
  }
  return (id) => durationOf(seconds.get(id) ?? 0);
}
