// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { flag, identifier, oneOf, query, read, text, whole } from "../../operation-builders.js";
import type { User, UserGroup } from "../answers.js";
import type { GetCurrentUserArguments, ListUsersArguments, ListUserGroupsArguments } from "../arguments/users.js";

/** Get current user. */
export const getCurrentUser: Row<"getCurrentUser", GetCurrentUserArguments | void, User> = /* @__PURE__ */ read("GET", "/v1/user", {
  includeMemberships: /* @__PURE__ */ query(flag),
});

/** List All Users in Workspace. */
export const listUsers: Row<"listUsers", ListUsersArguments, User[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/users", {
  email: /* @__PURE__ */ query(text),
  projectId: /* @__PURE__ */ query(identifier),
  status: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL")),
  accountStatuses: /* @__PURE__ */ query(text),
  name: /* @__PURE__ */ query(text),
  sortColumn: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ID", "EMAIL", "NAME", "NAME_LOWERCASE", "ACCESS", "HOURLYRATE", "COSTRATE")),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 5000 })),
  memberships: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ALL", "NONE", "WORKSPACE", "PROJECT", "USERGROUP")),
  includeRoles: /* @__PURE__ */ query(flag),
}, { answer: "list", paginated: { defaultPageSize: 50 } });

/** List user groups. */
export const listUserGroups: Row<"listUserGroups", ListUserGroupsArguments, UserGroup[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/user-groups", {
  projectId: /* @__PURE__ */ query(identifier),
  name: /* @__PURE__ */ query(text),
  sortColumn: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ID", "NAME")),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 5000 })),
  includeTeamManagers: /* @__PURE__ */ query(flag, "includeTeamManagers"),
}, { answer: "list", paginated: { defaultPageSize: 50 } });
