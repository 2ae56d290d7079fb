// Tags: labels that people put on time entries.

import type { Rule } from "../rule.js";
import { list } from "../verbs.js";
import { byArchived, byStrictName } from "./shared/filters.js";

export const listTags: Rule<"listTags"> = list("tags", {
  where: [byStrictName, byArchived, ({ id }, { excludedIds }) => !excludedIds?.split(",").includes(id)],
});
