// Builds the path of a request from identifiers, words and whole numbers, and refuses whatever could turn it into another path.

import { ClockifyError } from "../errors.js";

/**
 * `encodeURIComponent` lets `.` and `..` through, and fetch then folds them away: deleting `..` would delete the parent.
 * On half a character (a lone surrogate) it throws.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNSAFE = /^\.{0,2}$|[/?#%\\\u0000-\u001f\u007f-\u009f\p{Surrogate}]/u;

/** Why a value cannot stand in a path, or undefined when it can. */
function unsafeIdentifier(value: unknown): string | undefined {
  if (Number.isSafeInteger(value)) return undefined;
  if (typeof value !== "string") return "is not a text";
  return UNSAFE.test(value)
    ? "is not an identifier: empty, . and .. and the characters / ? # % \\ are refused"
    : undefined;
}

/**
 * Puts identifiers into a path such as `/v1/workspaces/{workspaceId}/users`.
 *
 * @throws {ClockifyError} with the reason `arguments`, naming the argument, before a URL exists
 */
export function serializePath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  secrets: readonly string[] = [],
): string {
  // Text and names in turn.
  let path = "";
  for (const [index, piece] of template.split(/[{}]/).entries()) {
    path += index % 2 === 0 ? piece : serialize(piece, values[piece], secrets);
  }
  return path;
}

function serialize(name: string, value: unknown, secrets: readonly string[]): string {
  const problem = value === undefined ? "is missing" : unsafeIdentifier(value);
  if (!problem) return encodeURIComponent(String(value));
  const message = value === undefined ? problem : `${JSON.stringify(value)} ${problem}`;
  throw new ClockifyError({
    reason: "arguments",
    outcome: "not-applied",
    message: `${name} ${message}.`,
    problems: [{ argument: name, message }],
    secrets,
  });
}
