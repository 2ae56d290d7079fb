// The check for misspelt environment variables. Without it a typing error would pass unseen: a limit would not hold, or another account
// would be used.

import { distance } from "fastest-levenshtein";
import { type Environment, readConfiguration } from "../connections/configuration.js";

const KNOWN = [
  "CLOCKIFY_API_KEY",
  "CLOCKIFY_ADDON_TOKEN",
  "CLOCKIFY_REGION",
  "CLOCKIFY_BASE_URL",
  "CLOCKIFY_ALLOW_HTTP",
  "CLOCKIFY_WORKSPACE",
  "CLOCKIFY_ALLOWED_WORKSPACES",
  "CLOCKIFY_CONNECTIONS",
  "CLOCKIFY_MCP_READ_ONLY",
  "CLOCKIFY_MCP_TOOLSETS",
  "CLOCKIFY_MCP_TOOLS",
  "CLOCKIFY_MCP_EXCLUDE_TOOLS",
  "CLOCKIFY_MCP_TOOL_NAMES",
  "CLOCKIFY_MCP_CONFIRM",
  "CLOCKIFY_MCP_HTTP",
  "CLOCKIFY_MCP_PORT",
  "CLOCKIFY_MCP_HOST",
  "CLOCKIFY_MCP_TOKEN",
  "CLOCKIFY_MCP_ALLOWED_HOSTS",
  "CLOCKIFY_MCP_ALLOWED_ORIGINS",
];

/** The keys of somebody who has several. */
const ONE_OF_SEVERAL = /^CLOCKIFY_(API_KEY|ADDON_TOKEN)(_?\d+|_[A-Z\d_]{2,})$/;

/** Prefixes that only this program uses. */
const OWN = /^CLOCKIFY_(MCP_|ALLOW)/i;

/**
 * A sentence on variables that look like those of this program and are unknown. Undefined when there are none; an empty variable counts
 * as not set.
 *
 * @param file of connections, as the command line gives it
 */
export function unknownVariables(environment: Environment, file?: string): string | undefined {
  const named = namedBy(file, environment);
  const unknown = Object.keys(environment).flatMap((name) => {
    if (!environment[name] || KNOWN.includes(name) || named.includes(name) || !mayBeOurs(name)) return [];
    const meant = nearest(name);
    if (meant) return [`${name} is unknown; did you mean ${meant}`];
    const beginning = OWN.exec(name)?.[0].toUpperCase();
    return beginning
      ? [`${name} is unknown; known are ${KNOWN.filter((one) => one.startsWith(beginning)).join(", ")}`]
      : [];
  });
  return unknown.length === 0 ? undefined : `${unknown.join("; ")}.`;
}

/** Variables that the file of connections names may be called anything. Errors in the file are reported where it is used. */
function namedBy(file: string | undefined, environment: Environment): readonly string[] {
  try {
    return readConfiguration({ file }, environment).variables;
  } catch {
    return [];
  }
}

/** Variables of this program begin with its name. One with a word before it, such as MY_CLOCKIFY_API_KEY, is somebody else's. */
function mayBeOurs(name: string): boolean {
  return /^c/i.test(name) && !ONE_OF_SEVERAL.test(name);
}

/** Letters that are missing, added or wrong. A long name has room for more of them. */
const maxSlips = (known: string) => Math.max(2, Math.floor(lettersOf(known).length / 6));

function nearest(name: string): string | undefined {
  const given = lettersOf(name);
  const found = KNOWN.map((known) => ({
    known,
    slips: Math.min(...spellingsOf(known).map((one) => distance(given, one))),
  }))
    .filter(({ known, slips }) => slips <= maxSlips(known))
    .sort((one, other) => one.slips - other.slips);
  return found[0]?.known;
}

/** In another order of its words, and without the part MCP where it takes something away. */
function spellingsOf(known: string): string[] {
  const words = known.split("_").slice(1);
  const short = /READ_ONLY|TOOL/.test(known) ? [lettersOf(known.replace("MCP_", ""))] : [];
  return [lettersOf(known), `CLOCKIFY${[...words].reverse().join("")}`, ...short];
}

function lettersOf(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, "");
}
