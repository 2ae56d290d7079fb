// What a rule is, and what it gets besides its arguments: the data of the workspace, who is calling, the time, new ids, and whom to
// tell what happens.

import type { Deliveries } from "../generated/webhooks.js";
import type { ActionName } from "../operation.js";
import type { WorkspaceData } from "./tenant/workspace-data.js";
import type { AnswerOf, ArgumentsOf, Schemas } from "./types.js";

export interface RuleContext {
  /** Data of the workspace that the address names. */
  readonly data: WorkspaceData;
  /** Every workspace of the account. */
  readonly workspaces: readonly WorkspaceData[];
  /** Whose key it is. */
  readonly me: Schemas["User"];
  /** The sandbox's time, in whole seconds as Clockify keeps it: yyyy-MM-ddThh:mm:ssZ. */
  readonly now: string;
  newId(kind: keyof typeof KINDS): string;
  /** Webhooks hear of it when the rule has ended well. What they are sent is made only if one of them waits for it. */
  emit<Event extends keyof Deliveries>(event: Event, data: () => Deliveries[Event]): void;
}

/** Something that webhooks can wait for. */
export interface DomainEvent {
  readonly event: keyof Deliveries;
  readonly data: () => object;
}

/** Two digits in each id tell what it is, as in the examples of the specification. */
export const KINDS = {
  workspace: "01",
  user: "02",
  client: "03",
  project: "04",
  task: "05",
  tag: "06",
  entry: "07",
  approval: "08",
  holiday: "09",
  policy: "10",
  timeOff: "11",
  assignment: "12",
  customField: "13",
  group: "14",
  series: "15",
  balance: "17",
  webhook: "18",
} as const;

/** `64f1c0a0e4b0`, the kind, and a number. */
export function idOf(kind: keyof typeof KINDS, number: number): string {
  return `64f1c0a0e4b0${KINDS[kind]}${String(number).padStart(10, "0")}`;
}

/** The rule of each action: checks what only the data can tell, makes the change, and answers. */
export type Rules<Names extends ActionName> = {
  readonly [Name in Names]: (args: ArgumentsOf<Name>, context: RuleContext) => AnswerOf<Name>;
};
