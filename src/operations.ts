// Entry `clockify-connector/operations`: the rows of all actions, for createClient. A bundler keeps those that are used.
// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

export * from "./generated/operations/approvals.js";
export * from "./generated/operations/clients.js";
export * from "./generated/operations/custom-fields.js";
export * from "./generated/operations/deprecated.js";
export * from "./generated/operations/holidays.js";
export * from "./generated/operations/projects.js";
export * from "./generated/operations/scheduling.js";
export * from "./generated/operations/tags.js";
export * from "./generated/operations/time-entries.js";
export * from "./generated/operations/time-off.js";
export * from "./generated/operations/users.js";
export * from "./generated/operations/webhooks.js";
export * from "./generated/operations/workspaces.js";
