// The calls that wait for confirmation. Each is good for one call, for a few minutes, and for exactly what was shown: the arguments
// are kept here, so that nothing else can be put in their place.

import { createHash, randomBytes } from "node:crypto";
import type { Connection } from "../connections/connection.js";
import { decoded } from "../input/json-text.js";
import type { Resolved } from "../input/resolve-arguments.js";
import type { Tool } from "../input/tool-definition.js";
import { isObject } from "../util/json.js";

/** `person`: the client asks. `token`: the agent shows the preview and calls again. One cannot be used as the other. */
export type ConfirmedBy = "person" | "token";

interface Pending {
  readonly by: ConfirmedBy;
  readonly binding: string;
  readonly owner: string;
  readonly call: Resolved;
  readonly until: number;
}

export const KEPT_SECONDS = 600;
/** One account's previews push out older ones of its own, never another's. */
const MAX_OF_ONE = 100;
const MAX_PENDING = 10_000;

export class Confirmations {
  /** By token, oldest first. */
  readonly #pending = new Map<string, Pending>();
  readonly #taken = new WeakMap<Resolved, readonly [token: string, pending: Pending]>();

  /** Keeps a call until it is confirmed, and returns the token for that. */
  keep(by: ConfirmedBy, confirmed: ConfirmedCall, call: Resolved): string {
    const token = randomBytes(18).toString("base64url");
    const owner = hashOf([confirmed.connection.name, confirmed.connection.secrets]);
    const until = performance.now() + KEPT_SECONDS * 1000;
    this.#pending.set(token, { by, binding: bindingOf(confirmed), owner, call, until });
    this.#makeRoom(owner);
    return token;
  }

  /** What to call with, once. Undefined when the token is unknown, used, too old, or of another call. */
  take(by: ConfirmedBy, token: string, confirmed: ConfirmedCall): Resolved | undefined {
    const pending = this.#pending.get(token);
    // Whatever it was shown for, a token that was shown is spent.
    this.#pending.delete(token);
    if (!pending || pending.by !== by || pending.until < performance.now()) return undefined;
    if (pending.binding !== bindingOf(confirmed)) return undefined;
    this.#taken.set(pending.call, [token, pending]);
    return pending.call;
  }

  /** Makes the token good again for the rest of its time, where the call that it was taken for sent nothing. */
  giveBack(call: Resolved): void {
    const taken = this.#taken.get(call);
    if (taken) this.#pending.set(...taken);
  }

  #makeRoom(owner: string): void {
    const counts = new Map<string, number>();
    const now = performance.now();
    for (const [token, pending] of this.#pending) {
      if (pending.until < now) this.#pending.delete(token);
      else counts.set(pending.owner, (counts.get(pending.owner) ?? 0) + 1);
    }
    const [most = owner] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [owner, 0]);
    const from = (counts.get(owner) ?? 0) > MAX_OF_ONE ? owner : this.#pending.size > MAX_PENDING ? most : undefined;
    if (from === undefined) return;
    const [oldest] = [...this.#pending].find(([, pending]) => pending.owner === from) ?? [];
    if (oldest !== undefined) this.#pending.delete(oldest);
  }
}

export interface ConfirmedCall {
  readonly tool: Tool;
  readonly connection: Connection;
  /** As the agent wrote them. */
  readonly given: unknown;
}

/** The key belongs to it: over HTTP two people's connections can have the same name. */
function bindingOf({ tool, connection, given }: ConfirmedCall): string {
  const { confirm_token, ...args } = isObject(given) ? given : {};
  return hashOf([tool.name, connection.name, connection.secrets, sorted(args)]);
}

function hashOf(parts: unknown): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64");
}

/** An agent may write the same arguments in another order, and a list once as a list and once as its JSON. */
function sorted(given: unknown): unknown {
  const value = typeof given === "string" ? decoded(given) : given;
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => [name, sorted(item)]);
}
