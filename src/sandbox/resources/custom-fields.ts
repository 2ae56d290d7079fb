// Custom fields of time entries and users.

import type { Rule } from "../rule.js";
import { list } from "../verbs.js";
import { byName } from "./shared/filters.js";

export const listCustomFields: Rule<"listCustomFields"> = list("customFields", {
  where: [
    byName,
    (field, { status }) => !status || field.status === status,
    ({ entityType }, filter) =>
      !filter.entityType ||
      filter.entityType
        .toUpperCase()
        .split(",")
        .includes(entityType?.toUpperCase() ?? ""),
  ],
  sortedBy: null,
});
