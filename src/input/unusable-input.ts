// The error for something a person wrote that cannot be used: a file, a flag, a name. Nothing was sent.

import { ToolError } from "./input-error.js";

/** @param message what is wrong and what to do, in sentences */
export function unusable(message: string): ToolError {
  return new ToolError({ code: "invalid_arguments", message });
}

/** The message with the candidates behind it, which structured answers hold apart. */
export function textWithCandidates({ failure: { message, candidates = [] } }: ToolError): string {
  const names = candidates.map(({ id, name, about }) => `${JSON.stringify(name)}${about ? ` (${about})` : ""} ${id}`);
  return names.length === 0 ? message : `${message} ${names.join(", ")}`;
}
