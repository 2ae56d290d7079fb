// Whether a text has the form that Clockify wants, and Clockify's words where it does not.

import type { Schema } from "../../../operation.js";
import { identifier, withoutBrackets } from "../../../operation-builders.js";
import { ApiError } from "../../api-error.js";

/** @throws {ApiError} */
export function checkForm({ pattern, minLength: least = 0, maxLength: most }: Schema, text: string, at: string): void {
  if (pattern && !isReadLater(pattern) && !matches(pattern, text)) {
    throw new ApiError(pattern === withoutBrackets ? "Don't use < and > characters" : `${at} has the wrong form`);
  }
  if (text.length >= least && (most === undefined || text.length <= most)) return;
  const range = most === undefined ? `at least ${least}` : `between ${least} and ${most}`;
  throw new ApiError(`${at} length must be ${range}`);
}

/** A text that is no id is foreign, and what a moment or a day has to look like depends on other things that are asked for. */
function isReadLater(pattern: string): boolean {
  return pattern === identifier.pattern || (matches(pattern, "2026-03-02T09:00:00Z") && !matches(pattern, ""));
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, known);
  return known.test(text);
}
