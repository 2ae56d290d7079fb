// The only places where a rule does not apply. An exception that matches nothing is reported, so that it does not outlive its reason.

import type { Exception } from "./rule.ts";

export const exceptions: readonly Exception[] = [
  {
    rule: "texts",
    place: /^(GetWorkspaces|GetAllUsers|GetClients|GetProjects|GetTimeEntriesForUser)(_v1)?$/,
    message: /sentence case/,
    reason: "These actions are published under these titles, which makers know and search for.",
  },
  {
    rule: "drop-downs",
    place: / parameter (task|body\/(.+\/)?taskId)$/,
    message: /takes project_id from .* which is optional/,
    reason: "A task belongs to a project, and both are optional: the drop-down fills as soon as a project is chosen.",
  },
];
