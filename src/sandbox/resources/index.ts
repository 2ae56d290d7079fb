// All rules by the names of their actions. One line for each file; an action without a rule is documented only.

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
