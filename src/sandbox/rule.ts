// A rule: what an action does to the data of a workspace, and what it is given besides its arguments.

import type { Deliveries } from "../generated/webhooks.js";
import type { ActionName } from "../operation.js";
import type { Kind } from "./registry.js";
import type { WorkspaceData } from "./tenant/workspace-data.js";
import type { AnswerOf, ArgumentsOf, Schemas } from "./types.js";

export interface RuleContext {
  /** Data of the workspace that the address names. */
  readonly data: WorkspaceData;
  /** Every workspace of the account. */
  readonly workspaces: readonly WorkspaceData[];
  /** The person of the key. */
  readonly me: Schemas["User"];
  /** The sandbox's time, in whole seconds as Clockify keeps it: yyyy-MM-ddThh:mm:ssZ. */
  readonly now: string;
  newId(kind: Kind): string;
  /** Sent to webhooks when the rule has ended well. The payload is made only if one of them subscribes to the event. */
  emit<Event extends keyof Deliveries>(event: Event, payload: () => Deliveries[Event]): void;
}

/** Something that webhooks can subscribe to. */
export interface DomainEvent {
  readonly event: keyof Deliveries;
  readonly payload: () => object;
}

/** Checks what only the data can show, makes the change, and answers. */
export type Rule<Name extends ActionName> = (args: ArgumentsOf<Name>, context: RuleContext) => AnswerOf<Name>;
