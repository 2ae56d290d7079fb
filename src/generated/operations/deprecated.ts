// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { dateTime, flag, identifier, oneOf, query, read, text } from "../../operation-builders.js";
import type { DeprecatedClient, DeprecatedProject, DeprecatedTimeEntries, DeprecatedUser, DeprecatedWorkspace } from "../answers.js";
import type { GetWorkspacesArguments, GetAllUsersArguments, GetClientsArguments, GetProjectsArguments, GetTimeEntriesForUserArguments } from "../arguments/deprecated.js";

/** List Workspaces (deprecated). */
export const getWorkspaces: Row<"getWorkspaces", GetWorkspacesArguments | void, DeprecatedWorkspace[]> = /* @__PURE__ */ read("GET", "/workspaces", {}, { answer: "list", deprecated: { replacement: "listWorkspaces" } });

/** List All Users in Workspace (deprecated). */
export const getAllUsers: Row<"getAllUsers", GetAllUsersArguments, DeprecatedUser[]> = /* @__PURE__ */ read("GET", "/workspaces/{workspaceId}/users", {
  email: /* @__PURE__ */ query(text),
  projectid: /* @__PURE__ */ query(identifier),
  name: /* @__PURE__ */ query(text),
  status: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("PENDING", "ACTIVE", "DECLINED", "INACTIVE")),
}, { answer: "list", deprecated: { replacement: "listUsers" } });

/** List Clients (deprecated). */
export const getClients: Row<"getClients", GetClientsArguments, DeprecatedClient[]> = /* @__PURE__ */ read("GET", "/workspaces/{workspaceId}/clients", {
  archived: /* @__PURE__ */ query(flag),
}, { answer: "list", deprecated: { replacement: "listClients" } });

/** List Projects (deprecated). */
export const getProjects: Row<"getProjects", GetProjectsArguments, DeprecatedProject[]> = /* @__PURE__ */ read("GET", "/workspaces/{workspaceId}/clients/projects-filter", {}, { answer: "list", deprecated: { replacement: "listProjects" } });

/** List User Time Entries (deprecated). */
export const getTimeEntriesForUser: Row<"getTimeEntriesForUser", GetTimeEntriesForUserArguments, DeprecatedTimeEntries> = /* @__PURE__ */ read("GET", "/workspaces/{workspaceId}/timeEntries/user/{userId}", {
  start: /* @__PURE__ */ query(dateTime),
  end: /* @__PURE__ */ query(dateTime),
  project: /* @__PURE__ */ query(identifier),
  task: /* @__PURE__ */ query(identifier),
}, { deprecated: { replacement: "listUserTimeEntries" } });
