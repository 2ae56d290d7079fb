// Tasks of projects.

import type { Rule } from "../rule.js";
import { list } from "../verbs.js";
import { byStrictName, is } from "./shared/filters.js";

export const listTasks: Rule<"listTasks"> = list("tasks", {
  where: [
    (task, { projectId }) => task.projectId === projectId,
    byStrictName,
    ({ status }, { isActive }) => is(isActive, status === "ACTIVE"),
  ],
});
