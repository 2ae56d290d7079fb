// Events: every rule that changes something is seen to raise the event of its resource.

import { describe, expect, it } from "vitest";
import { resourceRows } from "../../../src/generated/resources.ts";
import { actions } from "../../../src/sandbox/actions.ts";
import { router } from "../../../src/sandbox/http/route.ts";
import { idOf, type ResourceName, resourceNames, resources } from "../../../src/sandbox/registry.ts";
import type { RuleContext } from "../../../src/sandbox/rule.ts";
import { Account } from "../../../src/sandbox/tenant/account.ts";
import { openWorkspace, type WorkspaceSeed } from "../../../src/sandbox/tenant/workspace-data.ts";
import { change, create, eventOf, remove } from "../../../src/sandbox/verbs.ts";
import { requestOf } from "../call.ts";
import { day } from "../day.ts";

/** Clockify has no event for these: marking as invoiced, and holidays and webhooks as a whole. */
const SILENT = new Set(["updateInvoicedStatus", "createHoliday", "updateHoliday", "deleteHoliday"]);
for (const action of ["createWebhook", "updateWebhook", "deleteWebhook"]) SILENT.add(action);

/** Timers and requests that are approved at once have an event of their own besides. */
const ALSO_CREATED: Partial<Record<ResourceName, string>> = { entries: "NEW_TIMER_STARTED" };

const idsIn = (seed: WorkspaceSeed | undefined, name: ResourceName) => new Set(seed?.[name]?.map(({ id }) => id));

describe("in a day with every action", () => {
  const raised: string[] = [];
  const account = new Account("story", (events) => raised.push(...events.map(({ event }) => event)));
  const eventsByAction = new Map<string, string[]>();
  const missing: string[] = [];
  for (const { action, args } of day) {
    raised.length = 0;
    const [before] = account.snapshot().workspaces;
    const request = requestOf(action, args);
    account.perform(router.match(request.method, request.path), request);
    const [after] = account.snapshot().workspaces;
    eventsByAction.set(action, [...(eventsByAction.get(action) ?? []), ...raised]);
    for (const name of resourceNames) {
      const [had, has] = [idsIn(before, name), idsIn(after, name)];
      const isNew = [...has].some((id) => !had.has(id));
      const isGone = [...had].some((id) => !has.has(id));
      const wanted = [isNew && eventOf(name, "created"), isGone && eventOf(name, "deleted")].filter((event) => event);
      for (const event of wanted) {
        if (!raised.some((one) => one === event || (isNew && one === ALSO_CREATED[name]))) {
          missing.push(`${action} raises no ${event} for ${name}`);
        }
      }
    }
  }

  it("what is added or deleted raises the event that the row of its resource names", () => {
    expect(missing).toEqual([]);
  });

  it.each(
    actions
      .filter(({ name, rule, operation }) => rule && operation.safety !== "read" && !SILENT.has(name))
      .map(({ name }) => name),
  )("%s raises an event", (name) => {
    expect(eventsByAction.get(name) ?? []).not.toEqual([]);
  });
});

describe("the generic rules", () => {
  /** A context in which nothing but one resource matters. */
  function contextWith(name: ResourceName) {
    const events: string[] = [];
    const user = { id: idOf("user", 1), name: "Ben" };
    const data = openWorkspace({ workspace: { id: idOf("workspace", 1), name: "Studio" }, users: [] });
    const context: RuleContext = {
      data,
      workspaces: [data],
      me: user,
      now: "2026-03-06T14:30:00Z",
      newId: (kind) => idOf(kind, 7),
      emit: (event) => void events.push(event),
    };
    return { context, events, id: idOf(resources[name].one, 7) };
  }

  it.each(resourceNames)("raise the events of %s, and nothing where its row names none", (name) => {
    const { context, events, id } = contextWith(name);
    const hooks = { id: () => id, make: () => ({ name: "It" }), deliver: (item: unknown) => item } as never;
    create(name, hooks)({}, context);
    change(name, hooks)({}, context);
    remove(name, hooks)({}, context);
    const row = resourceRows[resources[name].one];
    const { created, updated, deleted }: { created?: string; updated?: string; deleted?: string } =
      "events" in row ? row.events : {};
    expect(events).toEqual([created, updated, deleted].filter((event) => event));
  });
});
