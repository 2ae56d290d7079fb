// The entries of an import, created one after the other, each exactly once. The log records a row before it is sent, and the answer
// after it. A row of which no answer came is looked for by the next run, and sent again only if it is not there.

import type { Clockify } from "../../client.js";
import { ClockifyError, textOf } from "../../errors.js";
import type { Account } from "../account.js";
import type { Existing } from "./existing-entries.js";
import type { ImportLog } from "./import-log.js";
import type { Planned } from "./import-plan.js";
import { elapsed, type TimeStamp, timeStamp } from "./monotonic-time.js";
import type { RowState } from "./row-state.js";

export interface Report {
  readonly created: number;
  /** Created by an earlier run. */
  readonly skipped: number;
  /** Refused by Clockify, and not created. */
  readonly failed: readonly Failure[];
  /** May have been created. */
  readonly unknown: readonly Failure[];
  /** Not sent, because of what ended the run before. */
  readonly notTried: number;
  readonly endedBy?: string;
}

export interface Failure {
  readonly planned: Planned;
  readonly message: string;
}

export interface Import {
  readonly entries: readonly Planned[];
  readonly existing: Existing;
  /** When `existing` was asked for. */
  readonly lookedAt: TimeStamp;
  readonly log: ImportLog;
  readonly account: Pick<Account, "connection" | "workspaceId" | "me">;
  readonly signal: AbortSignal;
  /** Called after each row. */
  readonly onRow: (done: number) => void;
  readonly now?: () => TimeStamp;
}

/** How a row ended in this run. */
type Result =
  | { readonly result: "created" | "skipped" }
  | { readonly result: "failed" | "unknown"; readonly message: string };

/** What to do with a row, by its state. */
type Step =
  | { readonly step: "skip" }
  /** The entry of a row without an answer was found. */
  | { readonly step: "confirm"; readonly id: string }
  | { readonly step: "send" }
  | { readonly step: "leave"; readonly message: string };

/** After that time a request that was sent cannot be under way any more. */
const SETTLE_MS = 120_000;

export async function createEntries(given: Import): Promise<Report> {
  const { entries, log } = given;
  const results = new Map<Planned, Result>();
  const endedBy = await createAll(given, results);
  const failures = (wanted: "failed" | "unknown") =>
    [...results].flatMap(([planned, one]): Failure[] =>
      one.result === wanted ? [{ planned, message: one.message }] : [],
    );
  const count = (wanted: Result["result"]) => [...results.values()].filter(({ result }) => result === wanted).length;
  return {
    created: count("created"),
    skipped: count("skipped"),
    failed: failures("failed"),
    unknown: failures("unknown"),
    notTried: entries.filter((one) => !results.has(one) && log.stateOf(one.key).status !== "created").length,
    ...(endedBy !== undefined && { endedBy }),
  };
}

/** @returns why it ended before the last row, if it did */
async function createAll(given: Import, results: Map<Planned, Result>): Promise<string | undefined> {
  const { entries, existing, log, signal, onRow } = given;
  try {
    await log.recordExisting(new Map([...existing].filter(([fingerprint]) => !log.wasSent(fingerprint))));
    for (const [index, planned] of entries.entries()) {
      const endedBy = signal.aborted ? "it was interrupted" : await createOne(planned, given, results);
      if (endedBy !== undefined) return endedBy;
      onRow(index + 1);
    }
    return undefined;
  } catch (error) {
    // A full disk, for instance. What was created before has to be reported all the same.
    return error instanceof Error ? error.message : textOf(error);
  }
}

/** @returns why no other row can be created, if so */
async function createOne(planned: Planned, given: Import, results: Map<Planned, Result>): Promise<string | undefined> {
  const { log } = given;
  const next = stepOf(log.stateOf(planned.key), planned, given);
  if (next.step === "leave") {
    results.set(planned, { result: "unknown", message: next.message });
    return undefined;
  }
  if (next.step === "send") return send(planned, given, results);
  if (next.step === "confirm") await log.record(planned.key, { type: "created", id: next.id });
  results.set(planned, { result: "skipped" });
  return undefined;
}

function stepOf(state: RowState, { fingerprint }: Planned, { existing, lookedAt, log, now = timeStamp }: Import): Step {
  if (state.status === "created") return { step: "skip" };
  if (state.status !== "unconfirmed") return { step: "send" };
  if (state.fingerprint !== fingerprint) {
    return { step: "leave", message: "was sent with other values; import the file again that has them" };
  }
  const id = existing.get(fingerprint)?.find((one) => !log.isTaken(fingerprint, one));
  if (id !== undefined) return { step: "confirm", id };
  // A person may have thought about the prompt for long. Only a look after the request settled shows that it did not arrive.
  if (elapsed(state.at, lookedAt) >= SETTLE_MS) return { step: "send" };
  const seconds = Math.ceil((SETTLE_MS - elapsed(state.at, now())) / 1000);
  const when = seconds > 0 ? ` in ${seconds} s` : "";
  return { step: "leave", message: `was sent before and was not there yet; run the same command again${when}` };
}

/** @returns why no other row can be created, if so */
async function send(planned: Planned, given: Import, results: Map<Planned, Result>): Promise<string | undefined> {
  const { log, now = timeStamp } = given;
  const { key, fingerprint } = planned;
  await log.record(key, { type: "sent", fingerprint, at: now() });
  let id: string;
  try {
    id = await request(planned, given);
  } catch (error) {
    if (!(error instanceof ClockifyError)) {
      results.set(planned, { result: "unknown", message: textOf(error) });
      throw error;
    }
    const { message, outcome } = error;
    if (isOfThisRow(error)) results.set(planned, { result: "failed", message });
    else if (outcome !== "not-applied") results.set(planned, { result: "unknown", message });
    await log.record(key, outcome === "not-applied" ? { type: "rejected" } : { type: "noAnswer", at: now() });
    return endsAll(error) ? message : undefined;
  }
  // Before the log, which may fail: then the next run finds the entry, and this one has created it all the same.
  results.set(planned, { result: "created" });
  await log.record(key, { type: "created", id });
  return undefined;
}

/** Sent once: waiting here until a request without an answer surely cannot arrive any more would take minutes for each. */
async function request({ ids, values }: Planned, { account, signal }: Import): Promise<string> {
  const { connection, workspaceId, me } = account;
  const { projectId, taskId, tagIds } = ids;
  const { start, end, description, billable, type } = values;
  const args: Parameters<Clockify["createTimeEntry"]>[0] = {
    workspaceId,
    start,
    end,
    description,
    billable,
    ...(projectId !== undefined && { projectId }),
    ...(taskId !== undefined && { taskId }),
    ...(tagIds.length > 0 && { tagIds: [...tagIds] }),
    ...(type !== undefined && { type }),
  };
  const { clockify } = connection;
  const { id } =
    ids.userId === me.id
      ? await clockify.createTimeEntry(args, { signal })
      : await clockify.createTimeEntryForUser({ ...args, userId: ids.userId }, { signal });
  return id;
}

function isOfThisRow({ reason, outcome, status }: ClockifyError): boolean {
  return outcome === "not-applied" && (reason === "arguments" || (reason === "refused" && isRefusal(status)));
}

/** Of these values, and not of the key, the address or the time. */
function isRefusal(status = 0): boolean {
  return status >= 400 && status < 500 && ![401, 408, 429].includes(status);
}

/** Where the next row would fail as this one did. */
function endsAll(error: ClockifyError): boolean {
  return error.reason === "aborted" || (error.outcome === "not-applied" && !isOfThisRow(error));
}
