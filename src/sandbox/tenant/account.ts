// Everything behind one API key. Tests with different keys never meet.

import type { ActionName } from "../../operation.js";
import { CODE, ApiError } from "../api-error.js";
import { type Leniency, readArguments } from "../http/read-arguments.js";
import { type Reply, replyTo } from "../http/response-text.js";
import { noResource, type RouteMatch } from "../http/route.js";
import { operationFor } from "../http/undocumented.js";
import { rules } from "../resources/index.js";
import { checkFarEnd } from "../resources/shared/far-end.js";
import { checkReferences, checkReferencedIds } from "../resources/shared/references.js";
import { checkPermission, roleOf } from "../resources/shared/rights.js";
import { type RuleContext, type DomainEvent, idOf } from "../rule.js";
import { type SeedName, seeds } from "../seeds/index.js";
import { Clock } from "./clock.js";
import { type SnapshotData, seedOf, type Seed, type WorkspaceData, workspaceData } from "./workspace-data.js";
import { rulesOf, setRules, type WorkspaceRules } from "./workspace-rules.js";

export interface TenantRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** Gets what a call has changed, when all of it is done. */
export type EventHandler = (events: readonly DomainEvent[], data: WorkspaceData) => void;

const seeded = new Map<SeedName, Seed>();

/** Each is made once. Things are never altered but replaced, so tenants can share them. */
function seededBy(name: SeedName, today: number): Seed {
  if (name === "today") return seeds.today(today);
  const known = seeded.get(name) ?? seeds[name]();
  seeded.set(name, known);
  return known;
}

const LENIENT: Leniency = { lenient: true };

export class Account {
  readonly clock = new Clock();
  #me = "";
  #workspaces: WorkspaceData[] = [];
  #made = 0;
  readonly #tell: EventHandler;

  constructor(seed: SeedName = "story", tell: EventHandler = () => {}, today?: number) {
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

  snapshot(): SnapshotData {
    return { me: this.#me, workspaces: this.#workspaces.map(seedOf), made: this.#made };
  }

  restore({ me, workspaces, made }: SnapshotData): void {
    this.#me = me;
    this.#workspaces = workspaces.map(workspaceData);
    this.#made = made;
  }

  /**
   * Makes the change and answers. All of it or nothing: rules check before they change.
   *
   * @throws {ApiError}
   */
  perform(
    { action, values }: RouteMatch,
    { method, path, query, body }: TenantRequest,
    leniency: Leniency = LENIENT,
  ): Reply {
    const data = this.#dataOf(values.workspaceId);
    if (action === undefined) {
      checkReferencedIds(values, data);
      throw noResource(path);
    }
    const operation = operationFor(action, method);
    const args = { ...values, ...readArguments(operation, { query, body }, leniency) };
    if ("workspaceId" in operation.arguments) checkReferences(operation, args, data);
    checkFarEnd(action, args, this.clock.now);
    const events: DomainEvent[] = [];
    const context = this.#contextFor(data, events);
    checkPermission(action, args, context);
    const answer = this.#answer(action, args, context);
    if (events.length > 0) this.#tell(events, data);
    return replyTo(action, args, answer);
  }

  /** Of the first workspace. */
  get rules(): Required<WorkspaceRules> {
    const context = this.#contextFor(this.#dataOf(undefined), []);
    return rulesOf(context.data, roleOf(context));
  }

  /** Of the first workspace. @throws {InputError} */
  setRules(given: unknown): void {
    setRules(given, this.#dataOf(undefined));
  }

  /** As if it had happened, in the workspace that the data names, else in the first one. */
  pretend(event: DomainEvent["event"], data: Readonly<Record<string, unknown>>): void {
    const named = this.#workspaces.find(({ workspace }) => workspace.id === data.workspaceId);
    this.#tell([{ event, data: () => data }], named ?? this.#dataOf(undefined));
  }

  #answer(action: ActionName, args: Record<string, unknown>, call: RuleContext): unknown {
    // The one place where what was read by the table meets the types that are made from the same specification.
    const rule = rules[action] as (args: unknown, call: RuleContext) => unknown;
    return rule(args, context);
  }

  /** Clockify does not say whether there is such a workspace. */
  #dataOf(workspaceId: unknown): WorkspaceData {
    const [first] = this.#workspaces;
    const named = this.#workspaces.find(({ workspace }) => workspace.id === workspaceId);
    const data = workspaceId === undefined ? first : named;
    if (!data) throw new ApiError("Access Denied", 403, CODE.rule);
    return data;
  }

  #contextFor(data: WorkspaceData, events: DomainEvent[]): RuleContext {
    return {
      data,
      workspaces: this.#workspaces,
      me: (this.#workspaces[0] ?? data).users.get(this.#me),
      now: `${new Date(this.clock.now).toISOString().slice(0, 19)}Z`,
      newId: (kind) => idOf(kind, ++this.#made),
      emit: (event, data) => void events.push({ event, data }),
    };
  }
}
