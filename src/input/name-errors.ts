// The errors of a name that cannot be looked up: unknown, ambiguous, or of something that is not active.

import { nouns } from "../generated/resources.js";
import { likeness, MIN_LIKENESS } from "../util/did-you-mean.js";
import { InputError } from "./input-error.js";
import { type ListEntry, namedOf } from "./list-entry.js";
import type { Lookup, Named } from "./tool-definition.js";

export const MAX_CANDIDATES = 10;

/** A name that was looked up, and the argument in which it was written. */
export interface WrittenName {
  readonly lookup: Lookup;
  readonly name: string;
  readonly argument: string;
}

export function inactiveName({ lookup, name, argument }: WrittenName, only: ListEntry): InputError {
  const message = `"${name}" is the name of a ${nouns[lookup]} that is not active; give its id if it is meant all the same`;
  return new InputError(`${argument}: ${message}.`, {
    code: "name_not_found",
    problems: [{ argument, message }],
    candidates: candidatesOf([only]),
  });
}

export function ambiguousName({ lookup, name, argument }: WrittenName, found: readonly ListEntry[]): InputError {
  const message = `"${name}" is the name of more than one ${nouns[lookup]}; give the id of the one that is meant`;
  return new InputError(`${argument}: ${message}.`, {
    code: "ambiguous_name",
    problems: [{ argument, message }],
    candidates: candidatesOf(found),
  });
}

export function unknownName({ lookup, name, argument }: WrittenName, others: readonly ListEntry[]): InputError {
  const given = name.length > 60 ? `a text of ${name.length} characters` : `"${name}"`;
  const likenessOf = (entry: ListEntry) => Math.max(...entry.names.map((one) => likeness(name, one)));
  const closestFirst = [...others].sort((one, other) => likenessOf(other) - likenessOf(one));
  const [closest] = closestFirst;
  const didYouMean = closest && likenessOf(closest) > MIN_LIKENESS ? `; did you mean "${closest.name}"` : "";
  const message = `${given} is neither an id nor the name of a ${nouns[lookup]}${didYouMean}`;
  const candidates = others.length > 0 ? "The nearest candidates come first." : "There is none at all.";
  return new InputError(`${argument}: ${message}${didYouMean ? "?" : "."} ${candidates}`, {
    code: "name_not_found",
    problems: [{ argument, message }],
    candidates: candidatesOf(closestFirst),
  });
}

function candidatesOf(entries: readonly ListEntry[]): Named[] {
  return entries.slice(0, MAX_CANDIDATES).map(namedOf);
}
