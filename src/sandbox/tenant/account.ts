// The account behind one API key: the data of its workspaces, and the rules that change it.

import { ApiError, CODE } from "../api-error.js";
import { type Leniency, readArguments } from "../http/read-arguments.js";
import { documentedReply, type Reply, replyTo } from "../http/response-body.js";
import { noResource, type RouteMatch } from "../http/route.js";
import { operationFor } from "../http/undocumented.js";
import { idOf } from "../registry.js";
import { checkFarEnd } from "../resources/shared/far-end.js";
import { checkReferencedIds, checkReferences } from "../resources/shared/references.js";
import { checkPermission, roleOf } from "../resources/shared/rights.js";
import type { DomainEvent, RuleContext } from "../rule.js";
import { type SeedName, seeds } from "../seeds/index.js";
import { Clock } from "./clock.js";
import { openWorkspace, type Seed, type SnapshotData, seedOf, type WorkspaceData } from "./workspace-data.js";
import { rulesOf, setRules, type WorkspaceRules } from "./workspace-rules.js";

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The text of the body, which is empty where there is none, or the parts of a form. */
  readonly body: string | FormData;
}

/** Gets what a call has changed, when all of it is done. */
export type EventHandler = (events: readonly DomainEvent[], data: WorkspaceData) => void;

const knownSeeds = new Map<SeedName, Seed>();

/** Each is made once. Things are never altered but replaced, so accounts can share them. */
function seedNamed(name: SeedName, today: number): Seed {
  if (name === "today") return seeds.today(today);
  const known = knownSeeds.get(name) ?? seeds[name]();
  knownSeeds.set(name, known);
  return known;
}

const LENIENT: Leniency = { lenient: true };

export class Account {
  readonly clock: Clock;
  readonly #onEvents: EventHandler;
  #me = "";
  #workspaces: WorkspaceData[] = [];
  #made = 0;

  /** @param today what the seed of that name takes for it */
  constructor(seed: SeedName = "story", onEvents: EventHandler = () => {}, today?: number, clock = new Clock()) {
    this.clock = clock;
    this.#onEvents = onEvents;
    this.seed(seed, today);
  }

  /** Replaces everything by the seed, and sets the clock to its day. */
  seed(name: SeedName, today = Date.now()): void {
    const { now, ...data } = seedNamed(name, today);
    this.restore(data);
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
    this.#workspaces = workspaces.map(openWorkspace);
    this.#made = made;
  }

  /**
   * Makes the change and answers. All of it or nothing: rules check before they change.
   *
   * @throws {ApiError}
   */
  perform({ action, values }: RouteMatch, request: ApiRequest, leniency: Leniency = LENIENT): Reply {
    const data = this.#dataOf(values.workspaceId);
    if (action === undefined) {
      checkReferencedIds(request.path, values, data);
      throw noResource(request.path);
    }
    const operation = operationFor(action, request.method);
    const args = readArguments(operation, { ...request, values }, leniency);
    if ("workspaceId" in operation.arguments) checkReferences(operation, args, data);
    checkFarEnd(action.name, args, this.clock.ms);
    const events: DomainEvent[] = [];
    const context = this.#contextFor(data, events);
    checkPermission(action.name, args, context);
    if (!action.rule) return documentedReply(action);
    const answer = action.rule(args, context);
    if (events.length > 0) this.#onEvents(events, data);
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

  /** Sends an event that did not happen, in the workspace that the payload names, else in the first one. */
  simulate(event: DomainEvent["event"], payload: Readonly<Record<string, unknown>>): void {
    const named = this.#workspaces.find(({ workspace }) => workspace.id === payload.workspaceId);
    this.#onEvents([{ event, payload: () => payload }], named ?? this.#dataOf(undefined));
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
      now: `${this.clock.now.toISOString().slice(0, 19)}Z`,
      newId: (kind) => idOf(kind, ++this.#made),
      emit: (event, payload) => void events.push({ event, payload }),
    };
  }
}
