// Clients, for whom projects are done.

import type { Rule } from "../rule.js";
import { list } from "../verbs.js";
import { byArchived, byName } from "./shared/filters.js";

export const listClients: Rule<"listClients"> = list("clients", { where: [byName, byArchived] });
