// Every action against every fault: how often it was sent, what happened to the change, and whether the key stayed secret.

import { randomBytes } from "node:crypto";
import { inspect, isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ClockifyError, type ClockifyEvent, createClockify } from "../../src/index.ts";
import { type SpecifiedAction, specified, specifiedActions } from "../support/specification.ts";
import { type FaultServer, type Place, startFaultServer } from "./fault-server.ts";
import { BIG_BYTES, expected, type Fault, faults, weigh } from "./faults.ts";

/** An attempt's time where the fault must not use it up, and the least where it is to. */
const LONG_MS = 30_000;
const SHORT_MS = 1000;

/** A call that takes this much longer than it must hangs. */
const HANG_MS = 30_000;

/** How many large answers are held in memory at once. */
const BIG_AT_ONCE = 3;

interface Cell {
  readonly action: string;
  readonly fault: string;
  readonly writes: boolean;
  /** What the server has counted, and how many requests it had when the call was over. */
  readonly place: Place;
  readonly seen: number;
  readonly outcome: string;
  readonly ms: number;
  readonly hung: boolean;
  readonly leaked: boolean;
  /** Failed with something other than a ClockifyError. */
  readonly strange: boolean;
  /** What is not as it must be. */
  readonly complaints: readonly string[];
}

const cells: Cell[] = [];
let server: FaultServer;
let clients = 0;

// The time before a retry is random, up to a second here. It shall be short, and need not be measured.
beforeAll(async () => {
  server = await startFaultServer();
  vi.spyOn(Math, "random").mockReturnValue(0.02);
});
afterAll(() => {
  server?.stop();
  vi.restoreAllMocks();
});

/** The part of the specification that answers an action: deprecated ones are answered by their replacement. */
function answering({ action, operation }: SpecifiedAction): SpecifiedAction {
  const replacement = operation["x-replaced-by"];
  return replacement
    ? (specifiedActions.find((other) => other.action === replacement) ?? specified(action))
    : specified(action);
}

/** The example of an answer. An action that answers nothing gets an object, which it must leave out. */
function goodAnswer({ answers }: SpecifiedAction): object {
  const value = answers.find(({ status }) => status < 300)?.examples[0]?.value;
  return typeof value === "object" && value !== null ? value : {};
}

/** Every piece of 12 characters counts: a cut key is a leak, too. */
function holds(text: string, key: string): boolean {
  for (let start = 0; start + 12 <= key.length; start++) {
    if (text.includes(key.slice(start, start + 12))) return true;
  }
  return false;
}

/** Whatever of an error can end up in a log. */
function textsOf(error: unknown): string[] {
  const texts = [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
  if (!(error instanceof Error)) return texts;
  const { cause } = error;
  texts.push(error.message, String(error.stack), JSON.stringify(cause) ?? "");
  if (cause instanceof Error) texts.push(cause.message, String(cause.stack));
  if (error instanceof ClockifyError) texts.push(error.hint ?? "", JSON.stringify(error.problems));
  return texts;
}

/** Settles when the call does or, if that takes too long, without it. */
async function watch(call: Promise<unknown>, withinMs: number) {
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<{ hung: true }>((resolve) => {
    timer = setTimeout(() => resolve({ hung: true }), withinMs);
  });
  const settled = call.then(
    (data) => ({ hung: false as const, data }),
    (error: unknown) => ({ hung: false as const, error }),
  );
  const result = await Promise.race([settled, hang]);
  clearTimeout(timer);
  return result;
}

/** Several times what calls took so far, so that a request arrives in time on a busy machine, too. */
function shortMs(): number {
  const swift = cells.filter(({ fault }) => fault.startsWith("reset"));
  return Math.ceil(Math.max(SHORT_MS, ...swift.map(({ ms }) => 5 * ms)));
}

async function measure(fault: Fault, tested: SpecifiedAction): Promise<Cell> {
  const { action } = tested;
  const current = answering(tested);
  const writes = !/^(get|list)/.test(action);
  const good = goodAnswer(current);
  const place = server.place(fault, writes, good);
  const timeoutMs = fault.ending === "late" ? shortMs() : LONG_MS;
  const must = expected(fault, writes, timeoutMs);

  // 48 characters like a real key, hyphens among them, so that it is not recognised by its looks alone.
  const key = randomBytes(36).toString("base64url");
  const lines: string[] = [];
  const events: ClockifyEvent[] = [];
  const clockify = createClockify({
    apiKey: key,
    baseUrl: place.baseUrl,
    timeoutMs,
    // Half of the cells go through the limit, the others past it.
    ...(clients++ % 2 === 0 && { rateLimit: false }),
    logger: { debug: (line) => lines.push(line), warn: (line) => lines.push(line) },
    onEvent: (event) => events.push(event),
  });
  const perform: (args: never) => Promise<unknown> = clockify[action];

  const began = performance.now();
  const result = await watch(perform(tested.calls[0]?.args as never), must.atLeastMs + HANG_MS);
  const ms = performance.now() - began;

  // A request may still be on its way when its call is given up.
  await vi.waitFor(() => expect(place.seen).toBeGreaterThanOrEqual(must.seen), 2000).catch(() => undefined);

  const error = "error" in result ? result.error : undefined;
  const failed = "error" in result;
  const known = error instanceof ClockifyError ? error : undefined;
  const { seen, commits } = place;
  const complaints: string[] = [];
  const check = (what: string, wanted: unknown, happened: unknown) => {
    if (!isDeepStrictEqual(wanted, happened)) {
      complaints.push(`${action} × ${fault.name}: expected ${what} ${inspect(wanted)}, happened ${inspect(happened)}`);
    }
  };

  check("to be over in time", true, !result.hung);
  check("requests", must.seen, seen);
  check("commits", must.commits, commits);
  check("attempts reported as started", must.attempts, events.filter(({ type }) => type === "started").length);
  check("calls reported as finished", 1, events.filter(({ type }) => type === "finished").length);
  check("a ClockifyError", must.failure !== undefined, known !== undefined);
  if (ms < must.atLeastMs - 5) check(`at least ${must.atLeastMs} ms, but`, "as long", `${Math.round(ms)} ms`);
  if (must.failure) {
    check("reason", must.failure.reason, known?.reason);
    check("outcome", must.failure.outcome, known?.outcome);
    check("the error's action", current.action, known?.action);
    check("the error's attempts", must.attempts, known?.attempts);
    check("the error's status", fault.status, known?.status);
    const [least, most] = fault.retryAfterMs ?? [];
    const { retryAfterMs } = known ?? {};
    const asked = most === undefined ? undefined : Math.min(Math.max(retryAfterMs ?? -1, least ?? 0), most);
    check("retryAfterMs", asked, retryAfterMs);
    const shownBy = tested.operation["x-shown-by"];
    if (must.failure.outcome === "unknown" && shownBy) {
      check(`a hint to look with ${shownBy}`, true, known?.hint?.includes(`look with ${shownBy} `) ?? false);
    }
  } else if (!failed && !result.hung) {
    const nothing = current.answers.some(({ status, examples }) => status < 300 && examples.length === 0);
    const data = action === "getTimeEntriesForUser" ? listIn(result.data) : result.data;
    if (nothing) check("nothing", undefined, data);
    else if (fault.name === "large body") check("all of the answer", true, weigh(data) >= BIG_BYTES);
    else check("the answer", good, data);
  }
  // Everything that a caller could write down.
  const texts = [...(failed ? textsOf(error) : []), ...lines, JSON.stringify(events), inspect(events, { depth: 9 })];
  const leaked = texts.some((text) => holds(text, key));
  check("no key in any text", false, leaked);

  const outcome = result.hung ? "hung" : failed ? (known?.outcome ?? "none") : "success";
  const strange = failed && !known;
  return {
    action,
    fault: fault.name,
    writes,
    place,
    seen,
    outcome,
    ms,
    hung: result.hung,
    leaked,
    strange,
    complaints,
  };
}

function listIn(data: unknown): unknown {
  return typeof data === "object" && data !== null && "timeEntriesList" in data ? data.timeEntriesList : undefined;
}

async function measureAll(fault: Fault): Promise<void> {
  const left = [...specifiedActions];
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) cells.push(await measure(fault, next));
  };
  const atOnce = fault.name === "large body" ? BIG_AT_ONCE : left.length;
  await Promise.all(Array.from({ length: atOnce }, worker));
  expect(cells.filter((cell) => cell.fault === fault.name).flatMap(({ complaints }) => complaints)).toEqual([]);
}

const named = (some: readonly Fault[]) => some.map((fault) => [fault.name, fault.what, fault] as const);
const isLate = ({ ending }: Fault) => ending === "late";
const pauses = (fault: Fault) => fault.status === 429 && expected(fault, true, LONG_MS).attempts > 1;

describe("every action keeps the rules after", () => {
  it.each(named(faults.filter((fault) => !isLate(fault) && !pauses(fault))))(
    "%s: %s",
    (_, __, fault) => measureAll(fault),
    60_000,
  );
});

// These do nothing for seconds but wait, so they wait side by side.
describe.concurrent("every action keeps the rules after", () => {
  it.each(named(faults.filter(isLate)))("%s: %s", (_, __, fault) => measureAll(fault), 60_000);
});
describe.concurrent("every action keeps the rules after", () => {
  it.each(named(faults.filter(pauses)))("%s: %s", (_, __, fault) => measureAll(fault), 60_000);
});

it("leaves no change made twice, no call hanging, no key shown and no strange error", () => {
  const rows = faults.map(({ name }) => {
    const of = cells.filter(({ fault }) => fault === name);
    const all = (writes: boolean, pick: (cell: Cell) => unknown) =>
      [...new Set(of.filter((cell) => cell.writes === writes).map(pick))].join(", ");
    return [
      name,
      String(of.length),
      all(false, ({ seen }) => seen),
      all(true, ({ seen }) => seen),
      all(true, ({ outcome }) => outcome),
      `${Math.round(Math.max(...of.map(({ ms }) => ms)))} ms`,
    ];
  });
  const totals = {
    duplicates: cells.reduce((sum, { place }) => sum + Math.max(0, place.commits - 1), 0),
    hangs: cells.filter(({ hung }) => hung).length,
    "secrets leaked": cells.filter(({ leaked }) => leaked).length,
    "other errors than ClockifyError": cells.filter(({ strange }) => strange).length,
  };
  const last = Object.entries({ cells: cells.length, ...totals }).map(([name, count]) => `${name} ${count}`);
  console.log(
    `${table([["fault", "cells", "reads seen", "writes seen", "outcome of writes", "slowest"], ...rows])}\n${last.join(" · ")}`,
  );

  const after = cells
    .filter(({ place, seen }) => place.seen !== seen)
    .map(({ action, fault }) => `${action} × ${fault}`);
  expect(after, "requests after the call was over").toEqual([]);
  expect(server.strays, "requests to another server, or to no place").toBe(0);
  expect(totals).toEqual({ duplicates: 0, hangs: 0, "secrets leaked": 0, "other errors than ClockifyError": 0 });
  expect(cells).toHaveLength(specifiedActions.length * faults.length);
});

/** Columns as wide as their widest cell, the first to the left. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row.map((cell, column) => cell[column === 0 ? "padEnd" : "padStart"](widths[column] ?? 0)),
  );
  return lines.map((line) => line.join("  ")).join("\n");
}
