// Types of actions as the rules of the sandbox see them: what arrives over the wire, and what they answer.

import type { ItemOf } from "../action.js";
import type { Actions, PaginatedAction } from "../generated/actions.js";
import type { ActionName } from "../operation.js";
import type { FileInput } from "../wrappers/file-input.js";
import type { FileAnswer } from "./file-answer.js";

export type { Schemas } from "../generated/schemas.js";

/** What arrives over the wire: no Date, and a file with its name and type. Null stays where the body may say null. */
type Wire<Value> = Value extends Date
  ? never
  : Value extends FileInput
    ? File
    : Value extends readonly (infer Item)[]
      ? Wire<Item>[]
      : Value extends object
        ? { [Name in keyof Value]: Wire<Value[Name]> }
        : Value;

export type ArgumentsOf<Name extends ActionName> = Wire<NonNullable<Parameters<Actions[Name]>[0]>>;
export type ResultOf<Name extends ActionName> = Awaited<ReturnType<Actions[Name]>>;

/** What the client gives as a file is a file here. */
type Answer<Result> = Result extends { readonly contentType: string; readonly filename?: string } ? FileAnswer : Result;

/** Lists in pages answer all their items, by themselves or in their envelope; the page is cut out of them later. */
export type AnswerOf<Name extends ActionName> = Name extends PaginatedAction
  ? readonly ItemOf<ResultOf<Name>>[] | ResultOf<Name>
  : Answer<ResultOf<Name>>;
