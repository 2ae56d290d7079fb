// The context of a server: its connections, which tools it offers and under which names, and who confirms.

import type { Connections } from "../connections/connection.js";
import type { Confirmations } from "./confirmation.js";
import type { ToolNames } from "./tool-names.js";
import type { Selection } from "./tool-selection.js";

/** Over HTTP each request can have its own connections and its own, narrower selections. */
export interface ServerContext {
  readonly connections: Connections;
  readonly selections: readonly Selection[];
  /** Which names the list shows. Calls may use all of them. */
  readonly toolNames: ToolNames;
  /** Shared by all requests, since a confirmation comes with a later one. */
  readonly confirmations: Confirmations;
  /** Who may say yes to what has to be confirmed. Default: `token`, the agent too, where the client cannot ask a person. */
  readonly confirm?: "person" | "token" | undefined;
  readonly version: string;
}
