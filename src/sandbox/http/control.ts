// Control API, the addresses under /_sandbox/ for other processes: state, seeds, snapshots, clock, answers, faults, deliveries and
// request log of a tenant. The tenant is that of the key in the header, or of `?tenant=` and its public id, since a page must never show keys.

import type { IncomingHttpHeaders } from "node:http";
import { ApiError } from "../api-error.js";
import { Fields, InputError, shown } from "../checked-input.js";
import { seedNames } from "../seeds/seed-names.js";
import { type Moment, readMoment, readSpan } from "../tenant/clock-input.js";
import type { RequestLog } from "../tenant/request-log.js";
import { stateOf, summaryOf } from "../tenant/summary.js";
import type { Tenant } from "../tenant/tenant.js";
import type { Tenants } from "../tenant/tenants.js";
import { isForeignOrigin } from "./access-control.js";
import { readKey, tenantIdOf } from "./authenticate.js";

export const CONTROL = "/_sandbox/";

export interface ControlRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface ControlReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content: object;
}

/** In place of a reply: the request log from here on. */
export interface Follow {
  readonly follow: RequestLog;
  readonly since: number;
}

interface Asked {
  readonly tenant: Tenant;
  readonly query: URLSearchParams;
  /** The body, which is an object even where nothing was sent. */
  readonly content: unknown;
  readonly headers: IncomingHttpHeaders;
}

type Handler = (asked: Asked) => object;

const HANDLERS: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  state: { GET: ({ tenant, query }) => stateOf(tenant, windowOf(query)) },
  seed: {
    POST: ({ tenant, content }) => {
      tenant.seed(new Fields(content, "The body", ["seed"]).text("seed"));
      return summaryOf(tenant);
    },
  },
  snapshot: {
    POST: ({ tenant, content }) => {
      tenant.keepSnapshot(nameIn(content));
      return summaryOf(tenant);
    },
  },
  restore: {
    POST: ({ tenant, content }) => {
      tenant.restoreKept(nameIn(content));
      return summaryOf(tenant);
    },
  },
  reset: {
    POST: ({ tenant, content }) => {
      new Fields(content, "The body", []);
      tenant.reset();
      return summaryOf(tenant);
    },
  },
  clock: {
    POST: ({ tenant, content }) => {
      setClock(tenant, content);
      return summaryOf(tenant);
    },
  },
  answers: {
    GET: ({ tenant }) => tenant.answering,
    POST: ({ tenant, content }) => {
      tenant.answers(content);
      return tenant.answering;
    },
  },
  workspace: {
    GET: ({ tenant }) => tenant.rules,
    POST: ({ tenant, content }) => {
      tenant.workspace(content);
      return tenant.rules;
    },
  },
  faults: {
    GET: ({ tenant }) => ({ faults: tenant.faults.all }),
    POST: ({ tenant, content }) => tenant.fault(content),
    DELETE: ({ tenant, query }) => {
      removeFaults(tenant, query.get("id"));
      return { faults: tenant.faults.all };
    },
  },
  deliveries: {
    GET: ({ tenant, query }) => {
      const last = query.get("last");
      const { deliveries: log, disturbance } = tenant.webhooks;
      const deliveries = last === null ? log : log.slice(Math.max(0, log.length - numberOf(last, "last")));
      return { deliveries, disturbance };
    },
    POST: ({ tenant, content }) => {
      orderDelivery(tenant, content);
      return { waiting: tenant.webhooks.waiting, disturbance: tenant.webhooks.disturbance };
    },
    DELETE: ({ tenant }) => {
      tenant.webhooks.clear();
      return { deliveries: [], disturbance: tenant.webhooks.disturbance };
    },
  },
  journal: {
    GET: ({ tenant, query }) => {
      const requests = tenant.journal.since(numberOf(query.get("since") ?? "0", "since"));
      return { requests, last: tenant.journal.last };
    },
    DELETE: ({ tenant }) => {
      tenant.journal.clear();
      return { requests: [], last: tenant.journal.last };
    },
  },
  events: {
    GET: ({ tenant, query, headers }): Follow => {
      // Browsers send the number of the last event when they come back.
      const since = String(headers["last-event-id"] ?? query.get("since") ?? tenant.journal.last);
      return { follow: tenant.journal, since: numberOf(since, "since") };
    },
  },
};

const ADDRESSES = ["tenants", ...Object.keys(HANDLERS)].map((name) => CONTROL + name).join(", ");

export function control(request: ControlRequest, tenants: Tenants): ControlReply | Follow {
  const { method, path, query, headers } = request;
  const reads = method === "GET";
  if (!reads && isForeignOrigin(headers)) {
    return failure(403, `The page ${shown(headers.origin)} may not change the sandbox`);
  }
  const name = path.slice(CONTROL.length);
  if (name === "tenants") {
    if (!reads) return failure(405, "Only GET is answered here", { Allow: "GET" });
    return { status: 200, content: { tenants: tenants.all.reverse().map(summaryOf), seeds: seedNames } };
  }
  const handlers = Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined;
  if (!handlers) return failure(404, `There is nothing here; there are: ${ADDRESSES}`);
  const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined;
  const allowed = Object.keys(handlers).join(", ");
  if (!handler) return failure(405, `Only ${allowed} is answered here`, { Allow: allowed });
  try {
    const content = contentOf(request.body);
    const tenant = tenantOf(query, headers, tenants);
    const result = handler({ tenant, query, content, headers });
    return isFollow(result) ? result : { status: 200, content: result };
  } catch (error) {
    if (error instanceof InputError) return failure(400, error.message);
    if (error instanceof ApiError) return failure(error.status, error.message);
    throw error;
  }
}

function failure(status: number, message: string, headers?: ControlReply["headers"]): ControlReply {
  return { status, content: { message }, ...(headers && { headers }) };
}

export function isFollow(reply: object): reply is Follow {
  return "follow" in reply;
}

/** A key opens a tenant on its first use, as calls of the API do. An id finds only a tenant that is open. */
function tenantOf(query: URLSearchParams, headers: IncomingHttpHeaders, tenants: Tenants): Tenant {
  const id = query.get("tenant");
  if (id === null) {
    if (headers["x-api-key"] === undefined && headers["x-addon-token"] === undefined) {
      throw new InputError(`Say which tenant, by its key in X-Api-Key or by ?tenant= and an id of ${CONTROL}tenants`);
    }
    return tenants.open(tenantIdOf(readKey(headers)));
  }
  const tenant = tenants.find(id);
  if (!tenant) throw new ApiError(`There is no tenant ${shown(id)}; ${CONTROL}tenants lists them`, 404);
  return tenant;
}

function contentOf(body: string): unknown {
  if (body === "") return {};
  try {
    return JSON.parse(body);
  } catch {
    throw new InputError("The body is not JSON");
  }
}

function nameIn(content: unknown): string {
  const fields = new Fields(content, "The body", ["name"]);
  return fields.has("name") ? fields.text("name").slice(0, 200) : "default";
}

/** Everything is read before the clock is touched. */
function setClock(tenant: Tenant, content: unknown): void {
  const fields = new Fields(content, "The body", ["freeze", "run", "set", "advance"]);
  const freeze = fields.flag("freeze");
  const run = fields.flag("run");
  if (freeze && run) throw new InputError("The clock cannot freeze and run at once");
  if (!freeze && !run && !fields.has("set") && !fields.has("advance")) {
    throw new InputError(
      'Say what the clock is to do: {"freeze":true}, {"run":true}, {"set":MOMENT} or {"advance":SPAN}',
    );
  }
  const from = fields.has("set") ? readMoment(fields.value("set"), "set") : tenant.clock.ms;
  const span = fields.has("advance") ? readSpan(fields.value("advance"), "advance") : 0;
  const moment: Moment = readMoment(from + span, "The moment after that");
  if (freeze) tenant.clock.freeze(moment);
  else if (run) tenant.clock.run(moment);
  else if (fields.has("set")) tenant.clock.set(moment);
  else tenant.clock.advance(span);
}

function orderDelivery(tenant: Tenant, content: unknown): void {
  const fields = new Fields(content, "The body", ["send", "data", "replay", "disturb"]);
  const orders = ["send", "replay", "disturb"].filter((name) => fields.has(name));
  if (orders.length !== 1 || (fields.has("data") && !fields.has("send"))) {
    throw new InputError(
      'Say one thing: {"send":EVENT}, also with "data", {"replay":ID}, or {"disturb":{"duplicates":1,"shuffle":true,"delayMs":500}}',
    );
  }
  if (fields.has("send")) tenant.webhooks.send(fields.value("send"), fields.value("data"));
  else if (fields.has("replay")) tenant.webhooks.replay(fields.value("replay"));
  else tenant.webhooks.disturb(fields.value("disturb"));
}

function removeFaults(tenant: Tenant, id: string | null): void {
  if (id === null) tenant.clearFaults();
  else if (!tenant.faults.remove(numberOf(id, "id"))) throw new ApiError(`There is no fault rule ${id}`, 404);
}

function windowOf(query: URLSearchParams): { start?: number; end?: number } {
  const [start, end] = [query.get("start"), query.get("end")];
  return {
    ...(start !== null && { start: readMoment(start, "start") }),
    ...(end !== null && { end: readMoment(end, "end") }),
  };
}

function numberOf(text: string, name: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InputError(`${name} must be a whole number, not ${shown(text)}`);
}
