// Deprecated actions on old addresses: what their successors find, in its old shape and without pages.

import type { Rule } from "../rule.js";
import { listClients } from "./clients.js";
import { listProjects } from "./projects.js";
import { entriesOf } from "./shared/entry-list.js";
import { listUsers } from "./users.js";
import { listWorkspaces } from "./workspaces.js";

export const getWorkspaces: Rule<"getWorkspaces"> = (_, context) =>
  listWorkspaces({}, context).map(({ id, name }) => ({ id, name }));

export const getAllUsers: Rule<"getAllUsers"> = ({ projectid, ...filter }, context) =>
  listUsers({ ...filter, projectId: projectid }, context).map(({ id, name, email }) => ({ id, name, email }));

export const getClients: Rule<"getClients"> = (filter, context) =>
  listClients(filter, context).map(({ address, archived, email, id, name, note, workspaceId }) => ({
    address,
    archived,
    email,
    id,
    name,
    note,
    workspaceId,
  }));

export const getProjects: Rule<"getProjects"> = (filter, context) =>
  listProjects(filter, context).map(({ id, name, hourlyRate, costRate, memberships }) => ({
    id,
    name,
    hourlyRate,
    costRate,
    memberships,
  }));

export const getTimeEntriesForUser: Rule<"getTimeEntriesForUser"> = (filter, context) => {
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
};
