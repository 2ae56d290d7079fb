// All rules by the names of their actions. Generated from src/sandbox/resources by `npm run generate`. Do not edit.

export * from "./approvals.js";
export * from "./clients.js";
export * from "./custom-fields.js";
export * from "./deprecated-actions.js";
export * from "./holidays.js";
export * from "./projects.js";
export * from "./scheduling.js";
export * from "./scheduling-totals.js";
export * from "./tags.js";
export * from "./tasks.js";
export * from "./time-entries.js";
export * from "./time-off.js";
export * from "./user-groups.js";
export * from "./users.js";
export * from "./webhooks.js";
export * from "./workspaces.js";
