// The actions of the sandbox: for each one its operation, its good answer, and its rule, or its example where it has no rule yet.

import { documentedAnswers } from "../generated/documented-answers.js";
import { operations } from "../generated/operations.js";
import { goodAnswers } from "../generated/sandbox.js";
import type { ActionName, Operation } from "../operation.js";
import * as exported from "./resources/index.js";
import type { Rule, RuleContext } from "./rule.js";

export interface Action {
  readonly name: ActionName;
  readonly operation: Operation;
  /** The status of its good answer. */
  readonly status: number;
  /** Whether the answer says which page is the last one. */
  readonly lastPage?: true;
  /** Left out for an action that is documented only. */
  readonly rule?: AnyRule;
  /** What an action without a rule answers. */
  readonly example?: DocumentedAnswer;
}

/** A rule as it is called: with arguments that were read by the operation. */
export type AnyRule = (args: Readonly<Record<string, unknown>>, context: RuleContext) => unknown;

/** The example of an action that has no rule: JSON, or a file of this type. Neither where it answers nothing. */
export interface DocumentedAnswer {
  readonly body?: unknown;
  readonly file?: string;
}

const names = Object.keys(operations).filter((name): name is ActionName => Object.hasOwn(operations, name));
/** Each export of a resource's file is the rule of the action with its name. */
const rules: {
  readonly [Name in keyof typeof exported]: Name extends ActionName ? Rule<Name> : never;
} = exported;
// The one place where what was read by the table meets the types that are made of the same specification.
const ruleOf = new Map(Object.entries(rules).map(([name, rule]) => [name, rule as AnyRule]));
const exampleOf = new Map<string, DocumentedAnswer>(Object.entries(documentedAnswers));

export const actions: readonly Action[] = names.map((name) => {
  const rule = ruleOf.get(name);
  const example = exampleOf.get(name);
  const operation = operations[name];
  return { name, operation, ...goodAnswers[name], ...(rule && { rule }), ...(example && { example }) };
});

/** Actions that answer with their example, whatever happened before. */
export const documentedOnly: readonly ActionName[] = actions.filter(({ rule }) => !rule).map(({ name }) => name);
