// Creates the entries of the plan one after the other, each exactly once. What is sent is noted before, and what became of it after.
// A row of which a run does not know what became of it is looked for by the next run, and created again only if it is not there.

import type { Clockify } from "../../client.js";
import { ClockifyError } from "../../errors.js";
import type { Account } from "../account.js";
import type { Existing } from "./existing.js";
import type { Journal } from "./journal.js";
import type { Planned } from "./plan.js";

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
  /** When `existing` was asked for, in milliseconds since 1970. */
  readonly lookedAt: number;
  readonly journal: Journal;
  readonly account: Account;
  readonly signal: AbortSignal;
  /** Told after each row. */
  readonly onRow: (done: number) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** After that time nothing that was sent can be on its way any more. */
const SETTLE_MS = 120_000;

export async function createEntries({
  entries,
  existing,
  lookedAt,
  journal,
  account,
  signal,
  onRow,
  ...given
}: Import): Promise<Report> {
  const { now = Date.now } = given;
  const { clockify } = account.connection;
  const counts = { created: 0, skipped: 0 };
  const failed: Failure[] = [];
  const unknown: Failure[] = [];
  await journal.noteBefore(unclaimed(existing, journal));

  for (const [index, planned] of entries.entries()) {
    const endedBy = signal.aborted ? "it was interrupted" : await perform(planned);
    if (endedBy !== undefined) {
      const told = new Set([...failed, ...unknown].map((failure) => failure.planned));
      const rest = entries.slice(index).filter((one) => !journal.isCreated(one.key) && !told.has(one));
      return { ...counts, failed, unknown, notTried: rest.length, endedBy };
    }
    onRow(index + 1);
  }
  return { ...counts, failed, unknown, notTried: 0 };

  /** @returns why no other row can be created, if none can */
  async function perform(planned: Planned): Promise<string | undefined> {
    const { key, likeness } = planned;
    if (journal.isCreated(key)) {
      counts.skipped++;
      return undefined;
    }
    const doubt = journal.doubt(key);
    if (doubt) {
      const found = existing.get(likeness)?.find((id) => !journal.isTaken(likeness, id));
      if (found !== undefined) {
        await journal.noteCreated(key, found);
        counts.skipped++;
        return undefined;
      }
      // A person may have thought about the question for long, and only a look from after that time shows that it did not arrive.
      if (lookedAt - doubt.at < SETTLE_MS) {
        const seconds = Math.ceil((doubt.at + SETTLE_MS - now()) / 1000);
        const when = seconds > 0 ? ` in ${seconds} s` : "";
        unknown.push({ planned, message: `was sent before and was not there yet; run the same command again${when}` });
        return undefined;
      }
    }
    return create(planned);
  }

  async function create(planned: Planned): Promise<string | undefined> {
    const { key, likeness } = planned;
    await journal.noteBegun(key, likeness, now());
    try {
      const { id } = await send(planned);
      await journal.noteCreated(key, id);
      counts.created++;
      return undefined;
    } catch (error) {
      if (!(error instanceof ClockifyError)) throw error;
      if (error.outcome === "not-applied") await journal.noteNotCreated(key);
      else await journal.noteUnknown(key, now());
      if (isOfThisRow(error)) failed.push({ planned, message: error.message });
      else if (error.outcome !== "not-applied") unknown.push({ planned, message: error.message });
      return endsAll(error) ? error.message : undefined;
    }
  }

  /** Once, whatever comes of it: to wait here until a row that got no answer surely cannot arrive any more would take minutes for each. */
  function send(planned: Planned): Promise<{ readonly id: string }> {
    const { ids } = planned;
    const args = argumentsOf(planned, account.workspaceId);
    if (ids.userId === account.me.id) return clockify.createTimeEntry(args, { signal });
    return clockify.createTimeEntryForUser({ ...args, userId: ids.userId }, { signal });
  }
}

/** What looks like rows none of which was ever sent was there before. */
function unclaimed(existing: Existing, journal: Journal): Map<string, readonly string[]> {
  return new Map([...existing].filter(([likeness]) => !journal.wasBegun(likeness)));
}

function argumentsOf({ ids, values }: Planned, workspaceId: string): Parameters<Clockify["createTimeEntry"]>[0] {
  const { projectId, taskId, tagIds } = ids;
  const { start, end, description, billable, type } = values;
  return {
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
