// The public face of the sandbox: `createSandbox()` starts it, and `tenant(key)` steers what one API key sees.

import type { Deliveries } from "../generated/webhooks.js";
import { Fields, InputError } from "./checked-input.js";
import { readHosts } from "./deliveries/allowed-hosts.js";
import type { Delivery, DeliveryFaults } from "./deliveries/delivery.js";
import { Sender } from "./deliveries/sender.js";
import { isKey, KEY_RULE, tenantIdOf } from "./http/authenticate.js";
import { readOrigins } from "./http/cors.js";
import type { Language } from "./http/language.js";
import { type RunningServer, startServer } from "./http/server.js";
import { readSeedName, type SeedName } from "./seeds/seed-names.js";
import { type Moment, readMoment, type Span } from "./tenant/clock-input.js";
import type { FaultRule } from "./tenant/fault-rules.js";
import { lockStore, readStore, Store } from "./tenant/file-store.js";
import type { RequestLogEntry } from "./tenant/request-log.js";
import { SharedMemory } from "./tenant/shared-memory.js";
import type { Snapshot } from "./tenant/snapshot.js";
import { entryCountOf } from "./tenant/summary.js";
import type { Tenant } from "./tenant/tenant.js";
import { Tenants } from "./tenant/tenants.js";
import type { WorkspaceRules } from "./tenant/workspace-rules.js";

export type { Deliveries } from "../generated/webhooks.js";
export type { Delivery, DeliveryFaults } from "./deliveries/delivery.js";
export type { Language } from "./http/language.js";
export type { Permission, Role } from "./resources/shared/rights.js";
export type { SeedName } from "./seeds/seed-names.js";
export type { Moment, Span } from "./tenant/clock-input.js";
export type {
  CutBodyFault,
  EdgeRateLimitFault,
  EmptyBodyFault,
  Fault,
  FaultRule,
  HangFault,
  HtmlFault,
  LatencyFault,
  RateLimitFault,
  ResetFault,
  StatusFault,
} from "./tenant/fault-rules.js";
export type { RequestLogEntry } from "./tenant/request-log.js";
export type { WorkspaceRules } from "./tenant/workspace-rules.js";

export interface SandboxOptions {
  /** Default: 0, any free port. */
  readonly port?: number;
  /** What every new tenant begins with. Default: `story`, the data of the specification's examples. */
  readonly seed?: SeedName;
  /** A file that keeps all tenants from one run to the next, without their keys, journals, faults and kept snapshots. */
  readonly data?: string;
  /** What time it is after every seed. Default: the time of the seed's own story. The clock runs on from there. */
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
 * keys never meet.
 */
export interface Sandbox {
  /** The base address for clients: `http://127.0.0.1:4011`. */
  readonly url: string;
  /**
   * Steers what this key sees, and begins it on its first use. Any key of 8 to 200 letters, digits and `+ / = _ . -` will do. The
   * 1,000 tenants used last are kept; older ones begin anew.
   *
   * @throws {TypeError} for a key that Clockify would not know either
   */
  tenant(key: string): SandboxTenant;
  /** What it holds now, and how many calls it got since the start. */
  totals(): SandboxTotals;
  /** Cuts what hangs, writes the file, and ends. */
  close(): Promise<void>;
}

export interface SandboxTotals {
  readonly tenants: number;
  readonly requests: number;
  readonly entries: number;
}

/** What one API key sees. Everything that takes values throws a TypeError for those that it cannot use. */
export interface SandboxTenant {
  /** Stands for the key where it must not be shown, as in `/_sandbox/state?tenant=ID`. */
  readonly id: string;
  /** Replaces all data by the seed, and sets the clock to its time. FaultRules and journal stay. Gives up deliveries that wait. */
  seed(name: SeedName): void;
  /** All data and the clock as they are now. */
  snapshot(): Snapshot;
  /** Goes back to a snapshot, also to one of another tenant. Gives up deliveries that wait. */
  restore(snapshot: Snapshot): void;
  /**
   * Back to the seed it began with, or the last that was put in: data and clock. Ends all faults and disturbances, and empties the
   * journal and the log of deliveries.
   */
  reset(): void;
  /** Says how it answers from now on; what is left out stays as it is. `reset()` ends it. */
  answers(how: { readonly lenient?: boolean; readonly language?: Language }): void;
  /**
   * Sets what the workspace demands and allows, and what this key's person may do in it. What is left out stays as it is; a seed and
   * `reset()` end it. It is the first workspace of the account.
   */
  workspace(rules: WorkspaceRules): void;
  readonly clock: SandboxClock;
  readonly journal: SandboxJournal;
  readonly webhooks: SandboxWebhooks;
  /** Spoils calls from now on, in addition to the faults that are there. */
  fault(programme: FaultRule): void;
  clearFaults(): void;
}

/** The time of one tenant. It runs from the moment of the seed until it is frozen. */
export interface SandboxClock {
  readonly now: Date;
  readonly frozen: boolean;
  /** Stops it, now or at a moment. */
  freeze(at?: Moment): void;
  /** Lets it run again. */
  run(): void;
  /** Sets it. A frozen clock stays frozen. */
  set(moment: Moment): void;
  /** Sets it forward: `advance("PT2H30M")`, `advance(1000)`. What webhooks wait for comes so much sooner. */
  advance(span: Span): void;
}

/**
 * Every request of this key: the last 10,000, or fewer where they are long, or where other keys have asked for much since. Bodies that
 * are nested deeper than 200 levels are refused and not in it.
 */
export interface SandboxJournal {
  /** In the order in which they arrived, as far as is known what became of them. */
  readonly requests: readonly RequestLogEntry[];
  clear(): void;
}

/**
 * What this key's webhooks are sent. Each waits for the one before it, and is tried four times: at once, and 14, 30 and 70 seconds
 * after the address did not answer 2xx within 10 seconds. These pass in real time; setting the clock forward makes them shorter.
 */
export interface SandboxWebhooks {
  /** As if it had happened: for every enabled webhook that waits for it. @param data default: what the specification shows */
  send(event: keyof Deliveries, data?: object): void;
  /** Oldest first: the last 1,000, or fewer where they are long. */
  readonly deliveries: readonly Delivery[];
  /** Sends one of these once more, as a delivery of its own. */
  replay(id: number): void;
  /** From now on. `undefined` ends it. */
  disturb(disturbance: DeliveryFaults | undefined): void;
  /** Settles when nothing waits: all is delivered, blocked or given up. That takes as long as its tries. */
  settled(): Promise<void>;
  /** Empties the log, and gives up what waits. */
  clear(): void;
}

/** Can be kept as JSON. What is in it is the business of the sandbox. */
export type Snapshot = Snapshot;

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
      for (const [id, stored] of await readStore(data)) tenants.open(id).restore(stored);
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
      if (typeof key === "string" && isKey(key)) return createTenant(tenantIdOf(key), tenants);
      throw new InputError(`A key must have ${KEY_RULE}`);
    },
    totals() {
      const held = tenants.all;
      const entries = held.reduce((sum, one) => sum + entryCountOf(one), 0);
      return { tenants: held.length, requests: running.requests, entries };
    },
    async close() {
      await running.close();
      for (const { outbox } of tenants.all) outbox.giveUp("Given up, because the sandbox was closed");
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
    port: fields.has("port") ? fields.number("port", { least: 0, most: 65_535 }) : 0,
    seed: readSeedName(fields.value("seed") ?? "story"),
    data: fields.has("data") ? fields.text("data") : undefined,
    now: fields.has("now") ? readMoment(fields.value("now"), "now") : undefined,
    deliverTo: readHosts(fields.value("deliverTo") ?? []),
    allowOrigin: readOrigins(fields.value("allowOrigin") ?? []),
    lenient: fields.has("lenient") ? fields.flag("lenient") : true,
  };
}

/** Looks the tenant up each time, since it can have made room for others and begun anew. */
function createTenant(id: string, tenants: Tenants): SandboxTenant {
  const held = (): Tenant => tenants.open(id);
  held();
  return {
    id,
    seed: (name) => held().seed(name),
    // A copy, since tenants share what nobody has changed.
    snapshot: () => structuredClone(held().snapshot()),
    restore: (snapshot) => held().restore(snapshot),
    reset: () => held().reset(),
    answers: (how) => held().answer(how),
    workspace: (rules) => held().setRules(rules),
    clock: {
      get now() {
        return new Date(held().now);
      },
      get frozen() {
        return held().frozen;
      },
      freeze: (at) => held().freeze(at),
      run: () => held().run(),
      set: (moment) => held().setClock(moment),
      advance: (span) => held().advance(span),
    },
    journal: {
      get requests() {
        return held().journal.since();
      },
      clear: () => held().journal.clear(),
    },
    webhooks: {
      send: (event, data) => held().send(event, data),
      get deliveries() {
        return held().outbox.log;
      },
      replay: (id) => held().replay(id),
      disturb: (disturbance) => held().outbox.disturb(disturbance),
      settled: () => held().outbox.settled(),
      clear: () => held().outbox.clear(),
    },
    fault: (programme) => void held().addFault(programme),
    clearFaults: () => held().faults.clear(),
  };
}
