// Check of the form of a text, with Clockify's words where it is wrong.

import type { Schema } from "../../../operation.js";
import { identifier, withoutBrackets } from "../../../operation-builders.js";
import { ApiError } from "../../api-error.js";

/** @throws {ApiError} */
export function checkForm({ pattern, minLength: min = 0, maxLength: max }: Schema, text: string, at: string): void {
  if (pattern && !isReadLater(pattern) && !matches(pattern, text)) {
    throw new ApiError(pattern === withoutBrackets ? "Don't use < and > characters" : `${at} has the wrong form`);
  }
  if (text.length >= min && (max === undefined || text.length <= max)) return;
  const range = max === undefined ? `at least ${min}` : `between ${min} and ${max}`;
  throw new ApiError(`${at} length must be ${range}`);
}

/** A text that is not an id belongs to nothing, and what a moment or a day has to look like depends on other things that are asked for. */
function isReadLater(pattern: string): boolean {
  return pattern === identifier.pattern || (matches(pattern, "2026-03-02T09:00:00Z") && !matches(pattern, ""));
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, known);
  return known.test(text);
}
