// The connections of a server: those that are configured, or the one of a request that brings its own key.

import type { Listener } from "../client-events.js";
import { isRegion } from "../connect.js";
import { redact } from "../errors.js";
import { regions } from "../generated/regions.js";
import { InputError } from "../input/input-error.js";
import type { RateLimit } from "../wrappers/rate-limit.js";
import { rateLimit } from "../wrappers/rate-limit.js";
import {
  type ConnectionSource,
  type Environment,
  environmentSettings,
  readConfiguration,
  unknownRegion,
} from "./configuration.js";
import { ConfiguredConnection, type Settings } from "./configured-connection.js";
import type { Connection, Connections } from "./connection.js";
import { RecentLimits } from "./recent-limits.js";

export interface LoadedConnections extends Connections {
  /** What keeps single connections from working, for the person who starts the server. */
  readonly warnings: readonly string[];
  /** The rate limit of each key and address, by the fingerprint. */
  readonly limits: Limits;
}

/** Gets what happens to each call of each connection. */
export interface ClientSurroundings {
  readonly onEvent?: Listener | undefined;
  /** The time where all of them call, where that is not this machine's. */
  readonly now?: (() => Date) | undefined;
}

type Limits = ReadonlyMap<string, RateLimit>;

/**
 * Clients give a call up after 60 s, and agents then repeat it. A call that still waited would be made twice, so one that would
 * wait long is refused at once instead.
 */
const newLimit = () => rateLimit({ maxWaitMs: 25_000 });
const RETRY = { maxRetryAfterMs: 30_000 };

export const NO_CONNECTION =
  "No connection is configured: set CLOCKIFY_API_KEY (export CLOCKIFY_API_KEY=YOUR_KEY), or name a file of connections in CLOCKIFY_CONNECTIONS.";

/**
 * The configured connections, each made on its first use. Those with the same key and address share one rate limit.
 *
 * @throws {ClockifyError} with the reason `arguments` that names every mistake
 */
export function loadConnections(
  { onEvent, now, ...source }: ConnectionSource & ClientSurroundings,
  environment: Environment,
): LoadedConnections {
  const { connections } = readConfiguration(source, environment);
  const names = connections.map(({ name }) => name);
  const byName = new Map(connections.map((configured) => [configured.name, configured]));
  const opened = new Map<string, Connection>();
  const limits = new Map(connections.map(({ fingerprint }) => [fingerprint, newLimit()]));
  return {
    names,
    limits,
    haveWorkspace: connections.length > 0 && connections.every(({ workspace }) => workspace !== undefined),
    warnings: connections.flatMap(({ name, keyProblem }) =>
      keyProblem ? [`connection "${name}": ${keyProblem}`] : [],
    ),
    get(name) {
      const known = opened.get(name);
      if (known) return known;
      const configured = byName.get(name);
      if (!configured) throw unknownConnection(name, names);
      const rateLimit = limits.get(configured.fingerprint);
      const connection = configured.open({ onEvent, rateLimit, retry: RETRY }, now);
      opened.set(name, connection);
      return connection;
    },
  };
}

/** The name of the one connection that a request with its own key has. */
const REQUEST = "request";

/** How many keys of requests are remembered. The one that was not used for the longest time goes first. */
const MAX_KEYS = 1000;

const TOO_MANY_KEYS = "The server was called with too many different keys in the last minutes. Try again later.";

export interface RequestKey {
  readonly apiKey: string;
  /** Default: that of the environment. */
  readonly region?: string | undefined;
}

/**
 * Makes the function `connectionWithKey`, for servers whose requests bring their own key. Address and workspaces are those of
 * the environment. Requests with the same key and region get the same connection, and so share its rate limit; `limits` are
 * those of the configured connections, one of which may have the same key. A key or region that cannot be used is an error of
 * `get`, so that such a request can still list the tools.
 *
 * @throws {ClockifyError} with the reason `arguments` that names every mistake of the environment
 */
export function connectionsByKey(
  { onEvent, now, limits }: ClientSurroundings & { readonly limits?: Limits },
  environment: Environment,
): (given: RequestKey) => Connections {
  const settings = environmentSettings(environment);
  const cache = new Map<string, { readonly connections: Connections; readonly limit: RateLimit }>();
  const recent = new RecentLimits(newLimit);
  return ({ apiKey, region }) => {
    const configured = requestConnection(settings, apiKey, region || undefined);
    if (configured instanceof InputError) return refusing(configured);
    const { fingerprint } = configured;
    const known = cache.get(fingerprint);
    const limit = limits?.get(fingerprint) ?? recent.of(fingerprint, known?.limit);
    if (!limit) return refusing(new InputError(TOO_MANY_KEYS, { code: "rate_limited" }));
    const connections = known?.connections ?? only(configured.open({ onEvent, rateLimit: limit, retry: RETRY }, now));
    // A Map keeps the order of insertion, so the first one was not used for the longest time.
    cache.delete(fingerprint);
    cache.set(fingerprint, { connections, limit });
    const [oldest] = cache.keys();
    if (cache.size > MAX_KEYS && oldest !== undefined) cache.delete(oldest);
    return connections;
  };
}

function requestConnection(settings: Settings, apiKey: string, region?: string): ConfiguredConnection | InputError {
  // The person who runs the server has chosen where calls go.
  if (region !== undefined && settings.region === undefined) {
    return new InputError(
      "The request names a region, but this server uses an address of its own. Leave the region out.",
    );
  }
  const chosen = region ?? settings.region;
  if (chosen !== undefined && !isRegion(chosen))
    return new InputError(`The region of the request ${unknownRegion(chosen)}.`);
  const configured = new ConfiguredConnection(
    REQUEST,
    { key: { apiKey }, source: "the request" },
    { ...settings, region: chosen, address: chosen === undefined ? settings.address : regions[chosen].api },
  );
  return configured.keyProblem ? configured.refusal() : configured;
}

function only(connection: Connection): Connections {
  return {
    names: [REQUEST],
    ofRequest: true,
    haveWorkspace: connection.workspace !== undefined,
    get(name) {
      if (name !== REQUEST) throw unknownConnection(name, [REQUEST]);
      return connection;
    },
  };
}

function refusing(error: InputError): Connections {
  return {
    names: [REQUEST],
    ofRequest: true,
    haveWorkspace: false,
    get() {
      throw error;
    },
  };
}

function unknownConnection(name: string, names: readonly string[]): InputError {
  const known = names.map((one) => JSON.stringify(one)).join(", ");
  const message = known
    ? `There is no connection ${JSON.stringify(redact(name.slice(0, 64), []))}; known are ${known}.`
    : NO_CONNECTION;
  return new InputError(message, { code: "unknown_connection" });
}
