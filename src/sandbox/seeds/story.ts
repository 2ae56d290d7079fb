// `story`: Bright Lane Studio on Friday, 6 March 2026, as the examples of the specification have it. The key is Ben's.

import { story as examples } from "../../generated/sandbox.js";
import { idOf } from "../registry.js";
import { totalled } from "../resources/shared/rates.js";
import type { Entry, Seed, WorkspaceSeed } from "../tenant/workspace-data.js";
import type { Schemas } from "../types.js";

export function story(): Seed {
  const [workspace, ...others] = examples.listWorkspaces;
  if (!workspace) throw new Error("the story has no workspace");
  return {
    me: examples.getCurrentUser.id,
    workspaces: [
      brightLane(workspace),
      ...others.map((other) => ({ workspace: other, users: [examples.getCurrentUser] })),
    ],
    // New things are numbered after those of the examples.
    made: 100,
    now: Date.parse("2026-03-06T14:30:00Z"),
  };
}

function brightLane(workspace: Schemas["Workspace"]): WorkspaceSeed {
  const series = examples.deleteRecurringAssignment;
  const single = examples.listAssignments.filter(({ id }) => !series.some((known) => known.id === id));
  const [task] = examples.listTasks;
  return {
    workspace,
    users: examples.listUsers.map((user) => (user.id === examples.getCurrentUser.id ? examples.getCurrentUser : user)),
    groups: [
      ...examples.listUserGroups,
      ...examples.listUserGroups.map((developers) => ({
        ...developers,
        id: idOf("group", 2),
        name: "Designers",
        userIds: [idOf("user", 3)],
        teamManagers: [],
      })),
    ],
    clients: examples.listClients,
    projects: examples.listProjects,
    // Entries of the examples belong to two more tasks, which no example lists.
    tasks: [
      ...examples.listTasks,
      { ...task, id: idOf("task", 3), name: "Testing", projectId: idOf("project", 2) },
      { ...task, id: idOf("task", 4), name: "Meetings", projectId: idOf("project", 3) },
    ],
    tags: examples.listTags,
    customFields: examples.listCustomFields,
    entries: [...examples.listUserTimeEntries, ...examples.listApprovalRequests.flatMap(submittedEntries)].map(
      totalled,
    ),
    approvals: examples.listApprovalRequests.flatMap(({ approvalRequest, entries, expenses }) =>
      approvalRequest?.id
        ? [
            {
              id: approvalRequest.id,
              request: approvalRequest,
              entryIds: (entries ?? []).flatMap(({ id }) => id ?? []),
              expenses: expenses ?? [],
            },
          ]
        : [],
    ),
    policies: examples.listTimeOffPolicies,
    balances: [
      ...new Map(
        [...examples.listUserBalances.balances, ...examples.listPolicyBalances.balances].map((one) => [one.id, one]),
      ).values(),
    ],
    timeOff: examples.listTimeOffRequests.requests,
    holidays: examples.listHolidays,
    assignments: [
      ...series,
      ...single.map(
        ({ userName: _user, projectName: _project, clientName: _client, taskName: _task, ...assignment }) => ({
          ...assignment,
          includeNonWorkingDays: false,
          published: false,
          excludeDays: [],
          recurring: { repeat: false, seriesId: null, weeks: 0 },
        }),
      ),
    ],
    // Switched off, because nobody is at their addresses.
    webhooks: examples.listWebhooks.webhooks.map((webhook) => ({ ...webhook, enabled: false })),
    milestones: examples.listProjectTotals.flatMap(({ milestones }) => milestones ?? []),
  };
}

/** The entries of last week, which the examples show with their approvals only. */
function submittedEntries({ approvalRequest, entries }: Schemas["ApprovalDetails"]): Entry[] {
  return (entries ?? []).map(({ id, project, task, tags, timeInterval, customFieldValues, ...entry }) => ({
    id: id ?? "",
    workspaceId: approvalRequest.workspaceId ?? "",
    userId: approvalRequest.owner?.userId ?? "",
    projectId: project?.id ?? null,
    taskId: task?.id ?? null,
    tagIds: (tags ?? []).map((tag) => tag.id),
    description: entry.description ?? "",
    billable: entry.billable ?? false,
    timeInterval: {
      start: timeInterval?.start ?? "",
      end: timeInterval?.end ?? null,
      duration: timeInterval?.duration ?? null,
    },
    type: entry.type ?? "REGULAR",
    isLocked: entry.isLocked ?? false,
    kioskId: null,
    approvalRequestId: approvalRequest.id ?? null,
    customFieldValues: (customFieldValues ?? []).map(({ customFieldId, value }) => {
      const { name, type } = examples.listCustomFields.find((field) => field.id === customFieldId) ?? {};
      return {
        customFieldId: customFieldId ?? "",
        timeEntryId: id ?? "",
        name: name ?? null,
        type: type ?? null,
        value,
      };
    }),
    hourlyRate: entry.hourlyRate ?? null,
    costRate: entry.costRate ?? null,
  }));
}
