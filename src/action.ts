// Actions as callers see them: a function, and the same function with the headers of the answer.

import type { Operation } from "./operation.js";

export interface CallOptions {
  /** Ends the call wherever it is: queued, sending or reading. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, in milliseconds, from sending to the last byte of the answer. Default: the client's. */
  readonly timeoutMs?: number | undefined;
}

export interface Action<Name extends string, Arguments, Result> {
  /**
   * @returns the body of the answer
   * @throws {ClockifyError} for every failure
   */
  (args: Arguments, options?: CallOptions): Promise<Result>;
  /** Like the call itself, and also returns the HTTP answer for its status and headers. Its body has been read. */
  withResponse(args: Arguments, options?: CallOptions): Promise<{ data: Result; response: Response }>;
  /** The action's own name. (A function keeps `name` for itself.) */
  readonly action: Name;
  /** Its row: how it travels, what it takes and answers. */
  readonly operation: Operation;
}

/** Answered from as many pages of the current action as there are, so there is no one HTTP answer to return. */
export interface DeprecatedAction<Name extends string, Arguments, Result> {
  /**
   * @returns the body of the answer in its old shape
   * @throws {ClockifyError} for every failure
   * @deprecated The action's own description names its replacement.
   */
  (args: Arguments, options?: CallOptions): Promise<Result>;
  readonly action: Name;
}

/** The items of a list: of a bare one, or of the one list in an envelope such as `{ count, requests }`. */
export type ItemOf<Result> = unknown extends Result
  ? unknown
  : Result extends readonly (infer Item)[]
    ? Item
    : Extract<NonNullable<Result[keyof Result]>, readonly unknown[]>[number];
