// What a rule is: a number, what it demands and why, and a function that finds the places where a connector breaks it.

import type { Connector } from "./connector.ts";

export interface Finding {
  /** Where, as a maker or an engineer would say it: `GetProjects_v1 parameter page-size`. */
  readonly place: string;
  /** What is wrong there. */
  readonly message: string;
  /** What to change, in the specification where the file is generated from it. */
  readonly mend: string;
}

interface Demand {
  readonly id: number;
  /** What is demanded, and what a maker suffers otherwise. */
  readonly demand: string;
}

export interface CheckedRule extends Demand {
  readonly check: (connector: Connector) => Iterable<Finding>;
  /** The part of the demand that cannot be checked here, and why. */
  readonly beyond?: string;
}

/** Listed, so that nobody takes it for checked. */
export interface UncheckedRule extends Demand {
  readonly check?: undefined;
  readonly beyond: string;
}

export type Rule = CheckedRule | UncheckedRule;

/** A rule that is broken on purpose in some places. */
export interface Waiver {
  readonly rule: number;
  /** Matches the places. */
  readonly place: RegExp;
  /** Matches the message, so that no other mistake at these places hides behind the waiver. */
  readonly message: RegExp;
  readonly reason: string;
}
