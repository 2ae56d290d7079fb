// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { oneOf, query, read } from "../../operation-builders.js";
import type { Workspace } from "../answers.js";
import type { ListWorkspacesArguments } from "../arguments/workspaces.js";

/** List Workspaces. */
export const listWorkspaces: Row<"listWorkspaces", ListWorkspacesArguments | void, Workspace[]> = /* @__PURE__ */ read("GET", "/v1/workspaces", {
  roles: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("WORKSPACE_ADMIN", "OWNER", "TEAM_MANAGER", "PROJECT_MANAGER")),
}, { answer: "list" });
