// The arguments of a tool that no action has: which connection, how many items, and the token of a confirmation.

import type { Problem } from "../errors.js";
import type { Schema } from "../operation.js";
import { lenientValue } from "./lenient-value.js";
import type { ActionMetadata } from "./tool-definition.js";

export interface ServerArguments {
  readonly PCID?: string | undefined;
  readonly all_pages?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly confirm_token?: string | undefined;
}

const SCHEMAS: Readonly<Record<keyof ServerArguments, Schema>> = {
  PCID: { type: "string" },
  all_pages: { type: "boolean" },
  limit: { type: "integer", minimum: 1 },
  confirm_token: { type: "string" },
};

export function isServerArgument(name: string, tool: ActionMetadata): name is keyof ServerArguments {
  return Object.hasOwn(SCHEMAS, name) && Object.hasOwn(tool.inputSchema?.properties ?? {}, name);
}

/** Null and an empty text mean left out. */
export function readServerArguments(given: Partial<Record<keyof ServerArguments, unknown>>): {
  readonly server: ServerArguments;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const read = <Value>(
    name: keyof ServerArguments,
    isAccepted: (value: unknown) => value is Value,
    accepted: string,
  ): Value | undefined => {
    if (given[name] === null || given[name] === "") return undefined;
    const value = lenientValue(SCHEMAS[name], given[name]);
    if (value === undefined || isAccepted(value)) return value;
    problems.push({ argument: name, message: `is not ${accepted}` });
    return undefined;
  };
  const server = {
    PCID: read("PCID", isText, "a text"),
    all_pages: read("all_pages", isFlag, "true or false"),
    limit: read("limit", isCount, "a whole number from 1"),
    confirm_token: read("confirm_token", isText, "a text"),
  };
  return { server, problems };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isFlag(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
