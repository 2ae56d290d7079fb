// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

export * from "./workspaces.js";
export * from "./users.js";
export * from "./clients.js";
export * from "./projects.js";
export * from "./tags.js";
export * from "./custom-fields.js";
export * from "./time-entries.js";
export * from "./approvals.js";
export * from "./scheduling.js";
export * from "./time-off.js";
export * from "./holidays.js";
export * from "./webhooks.js";
export * from "./deprecated.js";
