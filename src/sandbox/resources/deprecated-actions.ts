// The five actions on old addresses: what their successors find, in its old shape and without pages.

import type { Rules } from "../rule.js";
import { lookups } from "./lookups.js";
import { entriesOf } from "./shared/entry-list.js";

export const deprecated: Rules<
  "getWorkspaces" | "getAllUsers" | "getClients" | "getProjects" | "getTimeEntriesForUser"
> = {
  getWorkspaces: (_, call) => lookups.listWorkspaces({}, call).map(({ id, name }) => ({ id, name })),

  getAllUsers: ({ projectid, ...filter }, call) =>
    lookups.listUsers({ ...filter, projectId: projectid }, call).map(({ id, name, email }) => ({ id, name, email })),

  getClients: (filter, call) =>
    lookups.listClients(filter, call).map(({ address, archived, email, id, name, note, workspaceId }) => ({
      address,
      archived,
      email,
      id,
      name,
      note,
      workspaceId,
    })),

  getProjects: (filter, call) =>
    lookups.listProjects(filter, call).map(({ id, name, hourlyRate, costRate, memberships }) => ({
      id,
      name,
      hourlyRate,
      costRate,
      memberships,
    })),

  getTimeEntriesForUser(filter, call) {
    const entries = entriesOf(filter, call);
    return {
      timeEntriesList: entries.map(({ id, description, projectId, taskId, workspaceId, timeInterval }) => ({
        id,
        description,
        projectId,
        taskId,
        workspaceId,
        timeInterval,
      })),
      allEntriesCount: entries.length,
      gotAllEntries: true,
    };
  },
};
