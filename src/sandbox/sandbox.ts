// Public entry of the sandbox: `createSandbox()` starts it, and `tenant(key)` steers the account of one API key.

import { Fields, InputError } from "./checked-input.js";
import { readHosts } from "./deliveries/allowed-hosts.js";
import { Sender } from "./deliveries/sender.js";
import { isKey, KEY_RULE, tenantIdOf } from "./http/authenticate.js";
import { readOrigins } from "./http/cors.js";
import { type RunningServer, startServer } from "./http/server.js";
import type { SandboxTenant } from "./sandbox-tenant.js";
import { readSeedName, type SeedName } from "./seeds/seed-names.js";
import { type Moment, readMoment } from "./tenant/clock-input.js";
import { lockStore, readStore, Store } from "./tenant/file-store.js";
import { SharedMemory } from "./tenant/shared-memory.js";
import { entryCountOf } from "./tenant/summary.js";
import { Tenants } from "./tenant/tenants.js";

export type { Deliveries } from "../generated/webhooks.js";
export type { Delivery, DeliveryFaults as Disturbance } from "./deliveries/delivery.js";
export type { Language } from "./http/language.js";
export type { Permission, Role } from "./resources/shared/rights.js";
export type { SandboxClock, SandboxJournal, SandboxTenant, SandboxWebhooks } from "./sandbox-tenant.js";
export type { SeedName } from "./seeds/seed-names.js";
export type { Moment, Span } from "./tenant/clock-input.js";
export type {
  CutBodyFault,
  EdgeRateLimitFault,
  EmptyBodyFault,
  Fault,
  FaultRule as FaultProgramme,
  HangFault,
  HtmlFault,
  LatencyFault,
  RateLimitFault,
  ResetFault,
  StatusFault,
} from "./tenant/fault-rules.js";
export type { RequestLogEntry as JournalEntry } from "./tenant/request-log.js";
export type { Snapshot } from "./tenant/snapshot.js";
export type { WorkspaceRules } from "./tenant/workspace-rules.js";

export interface SandboxOptions {
  /** Default: 0, any free port. */
  readonly port?: number;
  /** What every new tenant begins with. Default: `story`, the data of the specification's examples. */
  readonly seed?: SeedName;
  /** A file that keeps all tenants from one run to the next, without their keys, journals, faults and kept snapshots. */
  readonly data?: string;
  /** The time after every seed, from which the clock runs on. Default: the time of the seed's own story. */
  readonly now?: Moment;
  /** Names or addresses of hosts beside this machine that webhooks may be delivered to: `["host.docker.internal"]`. Default: none. */
  readonly deliverTo?: readonly string[];
  /** Sites whose pages may call the API from a browser: `["http://localhost:3000"]`. Default: none. */
  readonly allowOrigin?: readonly string[];
  /**
   * Whether unknown keys in bodies are ignored, and `""` counts as no id, as Clockify does. Default: true. With false an unknown key
   * is refused, which finds typing errors. `tenant.answers` changes it for one key.
   */
  readonly lenient?: boolean;
}

/**
 * A Clockify that remembers, on this machine only. Every API key is an account of its own, a tenant, so tests that use different
 * keys share nothing.
 *
 * @example
 * const sandbox = await createSandbox();
 * const clockify = createClockify({ apiKey: "key-of-this-test", baseUrl: sandbox.url });
 */
export interface Sandbox {
  /** The base address for clients: `http://127.0.0.1:4011`. */
  readonly url: string;
  /**
   * Steers the account of this key, and opens it on its first use. Any key of 8 to 200 letters, digits and `+ / = _ . -` will do. The
   * 1,000 tenants used last are kept; older ones begin again.
   *
   * @throws {TypeError} for a key that Clockify would not know either
   */
  tenant(key: string): SandboxTenant;
  /** Its contents now, and the number of calls since the start. */
  totals(): SandboxTotals;
  /** Cuts calls that hang, writes the file, and ends. */
  close(): Promise<void>;
}

export interface SandboxTotals {
  readonly tenants: number;
  readonly requests: number;
  readonly entries: number;
}

/**
 * Starts a sandbox on 127.0.0.1.
 *
 * @throws {TypeError} for options that cannot be used
 * @throws {Error} when the port is taken, or the file is damaged or cannot be written
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port, seed, now, data, deliverTo, allowOrigin, lenient } = readOptions(options);
  const unlock = data === undefined ? undefined : await lockStore(data);
  let store: Store | undefined;
  let server: RunningServer | undefined;
  const sender = new Sender({ deliverTo, ownPort: () => server?.port });
  const tenants = new Tenants({
    seed,
    now,
    sender,
    memory: new SharedMemory(),
    answering: { lenient, language: "en" },
    onChange: (tenant) => store?.changed(tenant),
  });
  async function begin(): Promise<RunningServer> {
    if (data !== undefined) {
      for (const [id, snapshot] of await readStore(data)) tenants.open(id).restore(snapshot);
      store = new Store(data, () => tenants.all);
      // Better now than at the end, if the file cannot be written.
      await store.flush();
    }
    return startServer(tenants, { port, allowOrigin });
  }
  const running = await begin().catch(async (error: unknown) => {
    await unlock?.();
    throw error;
  });
  server = running;
  return {
    url: `http://127.0.0.1:${running.port}`,
    tenant(key) {
      if (typeof key === "string" && isKey(key)) return tenants.open(tenantIdOf(key));
      throw new InputError(`A key must have ${KEY_RULE}`);
    },
    totals() {
      const { all } = tenants;
      const entries = all.reduce((sum, tenant) => sum + entryCountOf(tenant), 0);
      return { tenants: all.length, requests: running.requests, entries };
    },
    async close() {
      await running.close();
      for (const { webhooks } of tenants.all) webhooks.giveUp("Given up, because the sandbox was closed");
      try {
        await store?.flush();
      } finally {
        await unlock?.();
      }
    },
  };
}

function readOptions(options: SandboxOptions) {
  const fields = new Fields(options, "createSandbox", [
    "port",
    "seed",
    "data",
    "now",
    "deliverTo",
    "allowOrigin",
    "lenient",
  ]);
  return {
    port: fields.has("port") ? fields.number("port", { min: 0, max: 65_535 }) : 0,
    seed: readSeedName(fields.value("seed") ?? "story"),
    data: fields.has("data") ? fields.text("data") : undefined,
    now: fields.has("now") ? readMoment(fields.value("now"), "now") : undefined,
    deliverTo: readHosts(fields.value("deliverTo") ?? []),
    allowOrigin: readOrigins(fields.value("allowOrigin") ?? []),
    lenient: fields.has("lenient") ? fields.flag("lenient") : true,
  };
}
