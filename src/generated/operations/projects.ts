// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { flag, identifier, list, oneOf, query, read, text, whole } from "../../operation-builders.js";
import type { Project, Task } from "../answers.js";
import type { ListProjectsArguments, ListTasksArguments } from "../arguments/projects.js";

/** List Projects. */
export const listProjects: Row<"listProjects", ListProjectsArguments, Project[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/projects", {
  name: /* @__PURE__ */ query(text),
  strictNameSearch: /* @__PURE__ */ query(flag),
  archived: /* @__PURE__ */ query(flag),
  billable: /* @__PURE__ */ query(flag),
  clients: /* @__PURE__ */ query(/* @__PURE__ */ list(identifier, { uniqueItems: true })),
  containsClient: /* @__PURE__ */ query(flag),
  clientStatus: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ACTIVE", "ARCHIVED", "ALL")),
  users: /* @__PURE__ */ query(/* @__PURE__ */ list(identifier, { uniqueItems: true })),
  containsUser: /* @__PURE__ */ query(flag),
  userStatus: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL")),
  isTemplate: /* @__PURE__ */ query(flag),
  sortColumn: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ID", "NAME", "CLIENT_NAME", "DURATION", "BUDGET", "PROGRESS")),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
  hydrated: /* @__PURE__ */ query(flag),
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 5000 })),
  access: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("PUBLIC", "PRIVATE")),
  expenseLimit: /* @__PURE__ */ query(/* @__PURE__ */ whole()),
  expenseDate: /* @__PURE__ */ query({ type: "string", format: "date" }),
  userGroups: /* @__PURE__ */ query(/* @__PURE__ */ list(identifier, { uniqueItems: true }), "userGroups"),
  containsGroup: /* @__PURE__ */ query(flag),
}, { answer: "list", paginated: { defaultPageSize: 50 } });

/** List tasks. */
export const listTasks: Row<"listTasks", ListTasksArguments, Task[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/projects/{projectId}/tasks", {
  name: /* @__PURE__ */ query(text),
  strictNameSearch: /* @__PURE__ */ query(flag),
  isActive: /* @__PURE__ */ query(flag),
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 5000 })),
  sortColumn: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ID", "NAME")),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
}, { answer: "list", paginated: { defaultPageSize: 50 } });
