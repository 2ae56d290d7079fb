// One call of a tool: what every step of it works with.

import type { ElicitRequestFormParams, ElicitResult } from "@modelcontextprotocol/server";
import type { Connection } from "../connections/connection.js";
import type { ReportProgress } from "../input/progress.js";
import type { Tool } from "../input/tool-definition.js";
import type { ServerContext } from "./server-context.js";
import type { Deadline } from "./tool-deadline.js";

export type Ask = (question: ElicitRequestFormParams) => Promise<ElicitResult>;

/** What the transport knows of the request. */
export interface CallContext {
  readonly signal: AbortSignal;
  readonly report: ReportProgress;
  /**
   * How the client asks the person: during the call, or by an answer that asks, with which it calls again. Undefined where it
   * cannot.
   */
  readonly questions: Ask | "by-answer" | undefined;
  /** What the person answered, and the token of the question, where this is the call after one. */
  readonly responses: Record<string, unknown> | undefined;
  readonly requestState: string | undefined;
}

export interface ToolCall extends CallContext {
  readonly tool: Tool;
  /** The arguments as the agent wrote them. */
  readonly given: unknown;
  readonly connection: Connection;
  readonly serverContext: ServerContext;
  readonly deadline: Deadline;
  /** Aborted by the client, or when the time of the call is up. */
  readonly signal: AbortSignal;
}
