// The public API of clockify-connector.

export type { Action, CallOptions, DeprecatedAction, ItemOf } from "./action.js";
export { type Clockify, type ClockifyInWorkspace, createClockify } from "./client.js";
export type { ClockifyEvent, Failure, Listener } from "./client-events.js";
export type { ConnectionOptions, Region } from "./connect.js";
export {
  type ActionsOf,
  type ClockifyClient,
  type ClockifyClientInWorkspace,
  type ClockifyOptions,
  createClient,
  type Rows,
} from "./create-client.js";
export { ClockifyError, type Outcome, type Problem, type Reason } from "./errors.js";
export type * from "./generated/actions.js";
export { operations as operationTable } from "./generated/operations.js";
export type { Schemas } from "./generated/schemas.js";
export type { HttpClient, UntypedHttpClient } from "./http-connection.js";
export type { ActionName, Argument, Operation, Row, Schema } from "./operation.js";
export type { OnceOptions } from "./wrappers/create-exactly-once.js";
export type { FileAnswer } from "./wrappers/file-answer.js";
export type { FileData, FileInput, NamedFile } from "./wrappers/file-input.js";
export type { Logger } from "./wrappers/logger.js";
export { paginate, toArray } from "./wrappers/pagination.js";
export { type RateLimit, type RateLimitOptions, rateLimit } from "./wrappers/rate-limit.js";
export type { Fetch } from "./wrappers/request-context.js";
export type { RetryOptions } from "./wrappers/retry.js";
