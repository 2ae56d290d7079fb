// The error for something a person wrote that cannot be used: a file, a flag, a name. Nothing was sent.

import { InputError } from "./input-error.js";

/** @param message what is wrong and what to do, in sentences */
export function unusable(message: string): InputError {
  return new InputError(message);
}

/** The message with the candidates behind it, which structured answers hold apart. */
export function textWithCandidates({ message, candidates = [] }: InputError): string {
  const names = candidates.map(({ id, name, about }) => `${JSON.stringify(name)}${about ? ` (${about})` : ""} ${id}`);
  return names.length === 0 ? message : `${message} ${names.join(", ")}`;
}
