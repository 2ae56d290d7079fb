// The path of a request from identifiers, words and whole numbers. It refuses whatever could turn it into another path.

import { ClockifyError } from "../errors.js";

/**
 * `encodeURIComponent` lets `.` and `..` through, and fetch then folds them away: deleting `..` would delete the parent.
 * On half a character (a lone surrogate) it throws.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNSAFE = /^\.{0,2}$|[/?#%\\\u0000-\u001f\u007f-\u009f\p{Surrogate}]/u;

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
  return template.replace(/\{(\w+)\}/g, (_, name: string) => serialize(name, values[name], secrets));
}

function serialize(name: string, value: unknown, secrets: readonly string[]): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value === "string" && !UNSAFE.test(value)) return encodeURIComponent(value);
  if (Number.isSafeInteger(value)) return String(value);
  const message =
    value === undefined
      ? "is missing"
      : `${JSON.stringify(value)} is not ${typeof value === "string" ? "an identifier: empty, . and .. and the characters / ? # % \\ are refused" : "a text"}`;
  throw new ClockifyError({
    reason: "arguments",
    outcome: "not-applied",
    message: `${name} ${message}.`,
    problems: [{ argument: name, message }],
    secrets,
  });
}
