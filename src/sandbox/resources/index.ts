// The rule of every action.

import type { ActionName } from "../../operation.js";
import type { Rules } from "../rule.js";
import { approvals } from "./approvals.js";
import { deprecated } from "./deprecated-actions.js";
import { holidays } from "./holidays.js";
import { lookups } from "./lookups.js";
import { scheduling } from "./scheduling.js";
import { timeEntries } from "./time-entries.js";
import { timeOff } from "./time-off.js";
import { webhooks } from "./webhooks.js";

export const rules: Rules<ActionName> = {
  ...lookups,
  ...timeEntries,
  ...approvals,
  ...scheduling,
  ...timeOff,
  ...holidays,
  ...webhooks,
  ...deprecated,
};
