// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { ActionMetadata } from "../input/tool-definition.js";

/** Every action that is not a tool. */
export const otherActions: readonly ActionMetadata[] = [
  { action: "listWorkspaces", title: "List Workspaces", lookups: {} },
  { action: "getCurrentUser", title: "Get current user", lookups: {} },
  { action: "listUsers", title: "List All Users in Workspace", lookups: { workspaceId: "listWorkspaces", "project-id": "listProjects" } },
  { action: "listUserGroups", title: "List user groups", lookups: { workspaceId: "listWorkspaces", "project-id": "listProjects" } },
  { action: "listClients", title: "List Clients", lookups: { workspaceId: "listWorkspaces" } },
  { action: "listProjects", title: "List Projects", lookups: { workspaceId: "listWorkspaces", "clients[]": "listClients", "users[]": "listUsers", "userGroups[]": "listUserGroups" } },
  { action: "listTasks", title: "List tasks", lookups: { workspaceId: "listWorkspaces", projectId: "listProjects" } },
  { action: "listTags", title: "List tags", lookups: { workspaceId: "listWorkspaces" } },
  { action: "listCustomFields", title: "List custom fields", lookups: { workspaceId: "listWorkspaces" } },
  { action: "listTimeOffPolicies", title: "List time off policies", lookups: { workspaceId: "listWorkspaces" } },
  { action: "listWebhooks", title: "List webhooks", lookups: { workspaceId: "listWorkspaces" } },
  { action: "createWebhook", title: "Create webhook", lookups: { workspaceId: "listWorkspaces" } },
  { action: "getWebhook", title: "Get webhook", lookups: { workspaceId: "listWorkspaces" } },
  { action: "updateWebhook", title: "Update webhook", lookups: { workspaceId: "listWorkspaces" } },
  { action: "deleteWebhook", title: "Delete webhook", confirmed: true, lookups: { workspaceId: "listWorkspaces" } },
  { action: "getWorkspaces", title: "List Workspaces (deprecated)", lookups: {} },
  { action: "getAllUsers", title: "List All Users in Workspace (deprecated)", lookups: { workspaceId: "listWorkspaces", projectid: "listProjects" } },
  { action: "getClients", title: "List Clients (deprecated)", lookups: { workspaceId: "listWorkspaces" } },
  { action: "getProjects", title: "List Projects (deprecated)", lookups: { workspaceId: "listWorkspaces" } },
  { action: "getTimeEntriesForUser", title: "List User Time Entries (deprecated)", wallClock: true, lookups: { workspaceId: "listWorkspaces", userId: "listUsers", project: "listProjects", task: "listTasks" } },
];
