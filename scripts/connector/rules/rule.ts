// The type of a rule: a name, a requirement of Power Platform, and a function that finds where a connector does not meet it.

import type { Connector } from "./connector-files.ts";

export interface Problem {
  /** Where, in words of makers and engineers: `GetProjects_v1 parameter page-size`. */
  readonly place: string;
  readonly message: string;
  /** What to change: in the specification, if the file is generated from it. */
  readonly fix: string;
}

export interface Rule {
  /** `unique-operation-ids`. */
  readonly name: string;
  /** What is required, and what happens to makers otherwise. */
  readonly requirement: string;
  readonly check: (connector: Connector) => Iterable<Problem>;
}

/** Places where a rule does not apply. */
export interface Exception {
  readonly rule: string;
  readonly place: RegExp;
  /** Matches the message, so that the exception hides no other mistake at the same place. */
  readonly message: RegExp;
  readonly reason: string;
}
