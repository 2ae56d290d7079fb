// How the rules of the sandbox see actions: what arrives over the wire, and what they answer. Both come from the specification.

import type { ItemOf } from "../action.js";
import type { Actions, PaginatedAction } from "../generated/actions.js";
import type { ActionName } from "../operation.js";

export type { Schemas } from "../generated/schemas.js";

/** What arrives over the wire: no Date. Null stays where the body may say null. */
type Wire<Value> = Value extends Date
  ? never
  : Value extends readonly (infer Item)[]
    ? Wire<Item>[]
    : Value extends object
      ? { [Name in keyof Value]: Wire<Value[Name]> }
      : Value;

export type ArgumentsOf<Name extends ActionName> = Wire<NonNullable<Parameters<Actions[Name]>[0]>>;
export type ResultOf<Name extends ActionName> = Awaited<ReturnType<Actions[Name]>>;

/** Lists in pages answer all their items; which of them are on the page is not their business. */
export type AnswerOf<Name extends ActionName> = Name extends PaginatedAction
  ? readonly ItemOf<ResultOf<Name>>[]
  : ResultOf<Name>;
