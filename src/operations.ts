// Entry `clockify-connector/operations`: the rows of all actions, for createClient. A bundler keeps those that are used.

export * from "./generated/operations/index.js";
