// Connection: the addresses and the key, from options, else from the environment.

import { ClockifyError } from "./errors.js";
import { regions } from "./generated/regions.js";
import type { Host } from "./operation.js";
import { regionMeant } from "./region-name.js";

export type Region = keyof typeof regions;

export interface ConnectionOptions {
  /** Your key, from Clockify's Preferences, Advanced, Manage API keys. Default: `CLOCKIFY_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** The token of an add-on, instead of a key. Default: `CLOCKIFY_ADDON_TOKEN`. */
  readonly addonToken?: string | undefined;
  /** Where your workspace lives. Default: `CLOCKIFY_REGION`, else `global`. A key works in its own region only. */
  readonly region?: Region | undefined;
  /** Another address instead of a region, such as a mock: everything before `/v1`. Default: `CLOCKIFY_BASE_URL`. */
  readonly baseUrl?: string | undefined;
  /**
   * Allows a baseUrl with `http://` that is not on this machine, such as a mock in another container. Your key then travels
   * unencrypted. Default: whether `CLOCKIFY_ALLOW_HTTP` is `1` or `true`.
   */
  readonly allowHttp?: boolean | undefined;
}

export interface Connection {
  /** The address of the API itself. */
  readonly baseUrl: string;
  /** @throws {ClockifyError} for a host that the region does not have */
  readonly addressOf: (host: Host) => string;
  /** The option or the variable that the key came from. */
  readonly keyFrom: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

const SOURCES = {
  options: { apiKey: "apiKey", addonToken: "addonToken" },
  environment: { apiKey: "CLOCKIFY_API_KEY", addonToken: "CLOCKIFY_ADDON_TOKEN" },
} as const;

/** Read only where the options leave something open: an environment may forbid reading it. */
type Environment = (name: string) => string | undefined;

const processEnvironment: Environment = (name) => globalThis.process?.env?.[name] || undefined;

/** @throws {ClockifyError} with the reason `arguments` when the key or the address is missing, doubled or unreadable */
export function connect(
  options: ConnectionOptions,
  environment: Environment = processEnvironment,
  action = "createClockify",
): Connection {
  // Options and environment are never mixed: a key in the options silences a token in the environment.
  const inOptions = options.apiKey !== undefined || options.addonToken !== undefined;
  const apiKey = inOptions ? options.apiKey : environment(SOURCES.environment.apiKey);
  const addonToken = inOptions ? options.addonToken : environment(SOURCES.environment.addonToken);
  const secrets = [apiKey, addonToken].filter((secret) => secret !== undefined);
  const refuse: Refuse = (message, hint, hidden = secrets) =>
    new ClockifyError({
      action,
      reason: "arguments",
      outcome: "not-applied",
      message,
      hint,
      secrets: hidden,
    });

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
  if (!/^[\x21-\x7e]+$/.test(secret)) {
    const message = "the key holds a blank, a line break or another character that no key has.";
    throw refuse(message, "Copy it again.", []);
  }
  const addressOf = addresses(options, environment, refuse);
  return {
    baseUrl: addressOf("api"),
    addressOf,
    keyFrom: SOURCES[inOptions ? "options" : "environment"][apiKey ? "apiKey" : "addonToken"],
    headers: apiKey ? { "X-Api-Key": apiKey } : { "X-Addon-Token": secret },
    secrets,
  };
}

type Refuse = (message: string, hint?: string, hidden?: readonly string[]) => ClockifyError;

/** One address for every host where a baseUrl is given, as of a sandbox, else those of the region. */
function addresses(options: ConnectionOptions, environment: Environment, refuse: Refuse): (host: Host) => string {
  const { region, baseUrl } = options;
  if (region !== undefined && baseUrl !== undefined)
    throw refuse("there is a region and a baseUrl.", "Give one of them.");
  const chosen = region === undefined ? (baseUrl ?? environment("CLOCKIFY_BASE_URL")) : undefined;
  if (chosen === undefined) {
    const name = region ?? environment("CLOCKIFY_REGION") ?? "global";
    if (!isRegion(name)) {
      const meant = regionMeant(name);
      const known = `known are ${Object.keys(regions).join(", ")}`;
      throw refuse(`the region "${name}" is unknown; ${meant ? `did you mean ${meant}; ` : ""}${known}.`);
    }
    return (host) => {
      const address = regions[name][host];
      if (address === undefined) throw refuse(`the region ${name} has no ${host} host.`, "Use the region global.");
      return address;
    };
  }
  const url = URL.canParse(chosen) ? new URL(chosen) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw refuse(
      "baseUrl is not an http or https address.",
      "For instance https://api.clockify.me/api or http://127.0.0.1:4010.",
    );
  }
  if (url.username || url.password || /[?#]/.test(chosen)) {
    throw refuse("baseUrl must not hold a user, a password, a query or a fragment.");
  }
  let normal = url.origin + url.pathname;
  while (normal.endsWith("/")) normal = normal.slice(0, -1);
  if (normal.endsWith("/v1")) throw refuse("baseUrl ends in /v1, which the actions add themselves.", "Leave it out.");
  if (url.protocol === "http:" && !LOOPBACK.test(url.hostname) && !allowsHttp(options, environment)) {
    throw refuse(
      "baseUrl is an http address of another machine, so your key would travel unencrypted.",
      "Use https, or allow it with { allowHttp: true } or CLOCKIFY_ALLOW_HTTP=1.",
    );
  }
  return () => normal;
}

/** This machine: what is sent there never enters a network. */
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|\[::1\]|(.+\.)?localhost)$/;

function allowsHttp({ allowHttp }: ConnectionOptions, environment: Environment): boolean {
  return allowHttp ?? /^(1|true)$/i.test(environment("CLOCKIFY_ALLOW_HTTP") ?? "");
}

export function isRegion(name: string): name is Region {
  return Object.hasOwn(regions, name);
}
