// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Addresses } from "../operation.js";

/** Base addresses of each region, by host. A key works in its own region only. */
export const regions: Readonly<Record<"global" | "euc1" | "use2" | "euw2" | "apse2", Addresses>> = {
  global: { api: "https://api.clockify.me/api", reports: "https://reports.api.clockify.me", audit: "https://auditlog-api.api.clockify.me" },
  euc1: { api: "https://euc1.clockify.me/api", reports: "https://euc1.clockify.me/report" },
  use2: { api: "https://use2.clockify.me/api", reports: "https://use2.clockify.me/report" },
  euw2: { api: "https://euw2.clockify.me/api", reports: "https://euw2.clockify.me/report" },
  apse2: { api: "https://apse2.clockify.me/api", reports: "https://apse2.clockify.me/report" },
};
