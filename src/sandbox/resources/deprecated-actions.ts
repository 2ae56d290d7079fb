// The five actions on old addresses: what their successors find, in its old shape and without pages.

import type { Rules } from "../rule.js";
import { lookups } from "./lookups.js";
import { entriesOf } from "./shared/entry-list.js";

export const deprecated: Rules<
  "getWorkspaces" | "getAllUsers" | "getClients" | "getProjects" | "getTimeEntriesForUser"
> = {
  getWorkspaces: (_, context) => lookups.listWorkspaces({}, context).map(({ id, name }) => ({ id, name })),

  getAllUsers: ({ projectid, ...filter }, context) =>
    lookups.listUsers({ ...filter, projectId: projectid }, context).map(({ id, name, email }) => ({ id, name, email })),

  getClients: (filter, context) =>
    lookups.listClients(filter, context).map(({ address, archived, email, id, name, note, workspaceId }) => ({
      address,
      archived,
      email,
      id,
      name,
      note,
      workspaceId,
    })),

  getProjects: (filter, context) =>
    lookups.listProjects(filter, context).map(({ id, name, hourlyRate, costRate, memberships }) => ({
      id,
      name,
      hourlyRate,
      costRate,
      memberships,
    })),

  getTimeEntriesForUser(filter, context) {
    const entries = entriesOf(filter, context);
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
