// The public API of clockify-connector.

export type { Action, CallOptions, DeprecatedAction, ItemOf } from "./action.js";
export { type Clockify, type ClockifyInWorkspace, type ClockifyOptions, createClockify } from "./client.js";
export type { ClockifyEvent, Failure, Listener } from "./client-events.js";
export type { ConnectionOptions, Region } from "./connect.js";
export { ClockifyError, type Outcome, type Problem, type Reason } from "./errors.js";
export type * from "./generated/actions.js";
export { operations as operationTable } from "./generated/operations.js";
export type { components, operations, paths } from "./generated/schema.js";
export type { Schemas } from "./generated/schemas.js";
export type { ActionName, Argument, Operation, Schema } from "./operation.js";
export type { OnceOptions } from "./wrappers/create-exactly-once.js";
export type { Logger } from "./wrappers/logger.js";
export { paginate, toArray } from "./wrappers/pagination.js";
export { type RateLimitOptions, rateLimit } from "./wrappers/rate-limit.js";
export type { Fetch } from "./wrappers/request-context.js";
export type { RateLimit } from "./wrappers/request-queue.js";
export type { RetryOptions } from "./wrappers/retry.js";
