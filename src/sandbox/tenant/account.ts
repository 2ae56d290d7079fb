// Everything behind one API key. Tests with different keys never meet.

import type { ActionName } from "../../operation.js";
import { CODE, Refusal } from "../api-error.js";
import { type Leniency, readArguments } from "../http/read-arguments.js";
import { type Reply, replyTo } from "../http/response-text.js";
import { noResource, type Routed } from "../http/route.js";
import { operationFor } from "../http/undocumented.js";
import { rules } from "../resources/index.js";
import { refuseFarEnd } from "../resources/shared/far-end.js";
import { refuseForeign, refuseForeignIds } from "../resources/shared/references.js";
import { refuseUnauthorized, roleOf } from "../resources/shared/rights.js";
import { type Call, type Happening, idOf } from "../rule.js";
import { type SeedName, seeds } from "../seeds/index.js";
import { Clock } from "./clock.js";
import { type Contained, contentsOf, type Seeded, type WorkspaceData, workspaceData } from "./workspace-data.js";
import { rulesOf, setRules, type WorkspaceRules } from "./workspace-rules.js";

export interface TenantRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** Gets what a call has changed, when all of it is done. */
export type Tell = (happenings: readonly Happening[], data: WorkspaceData) => void;

const seeded = new Map<SeedName, Seeded>();

/** Each is made once. Things are never altered but replaced, so tenants can share them. */
function seededBy(name: SeedName, today: number): Seeded {
  if (name === "today") return seeds.today(today);
  const known = seeded.get(name) ?? seeds[name]();
  seeded.set(name, known);
  return known;
}

const LENIENT: Leniency = { lenient: true };

export class Tenant {
  readonly clock = new Clock();
  #me = "";
  #workspaces: WorkspaceData[] = [];
  #made = 0;
  readonly #tell: Tell;

  constructor(seed: SeedName = "story", tell: Tell = () => {}, today?: number) {
    this.#tell = tell;
    this.seed(seed, today);
  }

  /**
   * Replaces everything by the seed, and sets the clock to its day.
   *
   * @param today what the seed of that name takes for it
   */
  seed(name: SeedName, today = Date.now()): void {
    const { now, ...contained } = seededBy(name, today);
    this.restore(contained);
    this.clock.run(now);
  }

  hasWebhook(id: string): boolean {
    return this.#workspaces.some(({ webhooks }) => webhooks.find(id) !== undefined);
  }

  snapshot(): Contained {
    return { me: this.#me, workspaces: this.#workspaces.map(contentsOf), made: this.#made };
  }

  restore({ me, workspaces, made }: Contained): void {
    this.#me = me;
    this.#workspaces = workspaces.map(workspaceData);
    this.#made = made;
  }

  /**
   * Makes the change and answers. All of it or nothing: rules check before they change.
   *
   * @throws {Refusal}
   */
  perform(
    { action, values }: Routed,
    { method, path, query, body }: TenantRequest,
    leniency: Leniency = LENIENT,
  ): Reply {
    const data = this.#dataOf(values.workspaceId);
    if (action === undefined) {
      refuseForeignIds(values, data);
      throw noResource(path);
    }
    const operation = operationFor(action, method);
    const args = { ...values, ...readArguments(operation, { query, body }, leniency) };
    if ("workspaceId" in operation.arguments) refuseForeign(operation, args, data);
    refuseFarEnd(action, args, this.clock.now);
    const happenings: Happening[] = [];
    const call = this.#callFor(data, happenings);
    refuseUnauthorized(action, args, call);
    const answer = this.#answer(action, args, call);
    if (happenings.length > 0) this.#tell(happenings, data);
    return replyTo(action, args, answer);
  }

  /** Of the first workspace. */
  get rules(): Required<WorkspaceRules> {
    const call = this.#callFor(this.#dataOf(undefined), []);
    return rulesOf(call.data, roleOf(call));
  }

  /** Of the first workspace. @throws {InputError} */
  setRules(given: unknown): void {
    setRules(given, this.#dataOf(undefined));
  }

  /** As if it had happened, in the workspace that the data names, else in the first one. */
  pretend(event: Happening["event"], data: Readonly<Record<string, unknown>>): void {
    const named = this.#workspaces.find(({ workspace }) => workspace.id === data.workspaceId);
    this.#tell([{ event, data: () => data }], named ?? this.#dataOf(undefined));
  }

  #answer(action: ActionName, args: Record<string, unknown>, call: Call): unknown {
    // The one place where what was read by the table meets the types that are made from the same specification.
    const rule = rules[action] as (args: unknown, call: Call) => unknown;
    return rule(args, call);
  }

  /** Clockify does not say whether there is such a workspace. */
  #dataOf(workspaceId: unknown): WorkspaceData {
    const [first] = this.#workspaces;
    const named = this.#workspaces.find(({ workspace }) => workspace.id === workspaceId);
    const data = workspaceId === undefined ? first : named;
    if (!data) throw new Refusal("Access Denied", 403, CODE.rule);
    return data;
  }

  #callFor(data: WorkspaceData, happenings: Happening[]): Call {
    return {
      data,
      workspaces: this.#workspaces,
      me: (this.#workspaces[0] ?? data).users.get(this.#me),
      now: `${new Date(this.clock.now).toISOString().slice(0, 19)}Z`,
      newId: (kind) => idOf(kind, ++this.#made),
      happens: (event, data) => void happenings.push({ event, data }),
    };
  }
}
