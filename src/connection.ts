// Where to call and with which key: from options, else from the environment.

import { ClockifyError } from "./errors.js";
import { regions } from "./generated/operations.js";

export type Region = keyof typeof regions;

export interface ConnectionOptions {
  /** Your key, from Clockify's Preferences, Advanced, Manage API keys. Default: `CLOCKIFY_API_KEY`. */
  readonly apiKey?: string;
  /** The token of an add-on, instead of a key. Default: `CLOCKIFY_ADDON_TOKEN`. */
  readonly addonToken?: string;
  /** Where your workspace lives. Default: `CLOCKIFY_REGION`, else `global`. A key works in its own region only. */
  readonly region?: Region;
  /** Another address instead of a region, such as a mock: everything before `/v1`. Default: `CLOCKIFY_BASE_URL`. */
  readonly baseUrl?: string;
}

export interface Connection {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws {ClockifyError} with the reason `arguments` when the key or the address is missing, doubled or unreadable */
export function connect(
  options: ConnectionOptions,
  environment: Environment = globalThis.process?.env ?? {},
): Connection {
  const secrets = [
    options.apiKey,
    options.addonToken,
    environment.CLOCKIFY_API_KEY,
    environment.CLOCKIFY_ADDON_TOKEN,
  ].filter((secret) => secret !== undefined);
  const refuse = (message: string, hint?: string) =>
    new ClockifyError({
      action: "createClockify",
      reason: "arguments",
      outcome: "not-applied",
      message,
      secrets,
      ...(hint && { hint }),
    });

  // Options and environment are never mixed: a key in the options silences a token in the environment.
  const inOptions = options.apiKey !== undefined || options.addonToken !== undefined;
  const apiKey = inOptions ? options.apiKey : environment.CLOCKIFY_API_KEY || undefined;
  const addonToken = inOptions ? options.addonToken : environment.CLOCKIFY_ADDON_TOKEN || undefined;
  if (apiKey !== undefined && addonToken !== undefined) {
    throw refuse("there is an API key and an add-on token, and Clockify accepts exactly one.", "Remove one of them.");
  }
  const secret = apiKey ?? addonToken;
  if (!secret) {
    throw refuse(
      "there is no API key.",
      "Pass { apiKey } or set CLOCKIFY_API_KEY. You find your key in Clockify under Preferences, Advanced, Manage API keys.",
    );
  }
  if (!/^[\x21-\x7e]+$/.test(secret))
    throw refuse("the key holds a blank, a line break or another character that no key has.", "Copy it again.");

  return {
    baseUrl: address(options, environment, refuse),
    headers: apiKey ? { "X-Api-Key": apiKey } : { "X-Addon-Token": secret },
    secrets: [secret],
  };
}

function address(
  { region, baseUrl }: ConnectionOptions,
  environment: Environment,
  refuse: (message: string, hint?: string) => ClockifyError,
): string {
  const chosen = region === undefined ? (baseUrl ?? (environment.CLOCKIFY_BASE_URL || undefined)) : baseUrl;
  if (region !== undefined && baseUrl !== undefined)
    throw refuse("there is a region and a baseUrl.", "Give one of them.");
  if (chosen === undefined) {
    const name = region ?? (environment.CLOCKIFY_REGION || "global");
    if (!isRegion(name)) throw refuse(`the region "${name}" is unknown; known are ${Object.keys(regions).join(", ")}.`);
    return regions[name];
  }
  const url = URL.canParse(chosen) ? new URL(chosen) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw refuse(`baseUrl is not an http or https address.`, "For instance https://api.clockify.me/api.");
  if (url.username || url.password || url.search || url.hash)
    throw refuse("baseUrl must not hold a user, a password, a query or a fragment.");
  const trimmed = chosen.replace(/\/+$/, "");
  if (/\/v1$/.test(trimmed)) throw refuse("baseUrl ends in /v1, which the actions add themselves.", "Leave it out.");
  return trimmed;
}

function isRegion(name: string): name is Region {
  return Object.hasOwn(regions, name);
}
