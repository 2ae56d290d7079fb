// Creates the entries of the plan one after the other, each exactly once. What is sent is noted before, and what became of it after.
// A row of which a run does not know what became of it is looked for by the next run, and created again only if it is not there.

import type { Account } from "../../cli/session.js";
import type { Clockify } from "../../client.js";
import { ClockifyError, textOf } from "../../errors.js";
import type { Existing } from "./existing-entries.js";
import type { Journal } from "./import-log.js";
import type { Planned } from "./import-plan.js";
import { between, type Instant, present } from "./monotonic-instant.js";

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
  readonly lookedAt: Instant;
  readonly journal: Journal;
  readonly account: Account;
  readonly signal: AbortSignal;
  /** Told after each row. */
  readonly onRow: (done: number) => void;
  readonly now?: () => Instant;
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
  const { now = present } = given;
  const { clockify } = account.connection;
  const counts = { created: 0, skipped: 0 };
  const failed: Failure[] = [];
  const unknown: Failure[] = [];
  const settled = new Set<Planned>();
  const endedBy = await performAll();
  const notTried = entries.filter((planned) => !settled.has(planned) && !journal.isCreated(planned.key)).length;
  return { ...counts, failed, unknown, notTried, ...(endedBy !== undefined && { endedBy }) };

  /** @returns why it ended before the last row, if it did */
  async function performAll(): Promise<string | undefined> {
    try {
      await journal.noteBefore(unclaimed(existing, journal));
      for (const [index, planned] of entries.entries()) {
        const endedBy = signal.aborted ? "it was interrupted" : await perform(planned);
        if (endedBy !== undefined) return endedBy;
        onRow(index + 1);
      }
      return undefined;
    } catch (error) {
      // A full disk, for instance. What was created before has to be reported all the same.
      return error instanceof Error ? error.message : textOf(error);
    }
  }

  /** @returns why no other row can be created, if none can */
  async function perform(planned: Planned): Promise<string | undefined> {
    const { key, likeness } = planned;
    const doubt = journal.doubt(key);
    if (doubt && doubt.likeness !== likeness) {
      note(unknown, planned, "was sent with other values; import the file again that has them");
      return undefined;
    }
    const found = doubt && existing.get(likeness)?.find((id) => !journal.isTaken(likeness, id));
    if (found !== undefined) await journal.noteCreated(key, found);
    if (journal.isCreated(key)) {
      counts.skipped++;
      settled.add(planned);
      return undefined;
    }
    // A person may have thought about the question for long, and only a look from after that time shows that it did not arrive.
    if (doubt && between(doubt.at, lookedAt) < SETTLE_MS) {
      const seconds = Math.ceil((SETTLE_MS - between(doubt.at, now())) / 1000);
      const when = seconds > 0 ? ` in ${seconds} s` : "";
      note(unknown, planned, `was sent before and was not there yet; run the same command again${when}`);
      return undefined;
    }
    return create(planned);
  }

  async function create(planned: Planned): Promise<string | undefined> {
    const { key, likeness } = planned;
    await journal.noteBegun(key, likeness, now());
    let id: string;
    try {
      ({ id } = await send(planned));
    } catch (error) {
      if (error instanceof ClockifyError) return afterFailure(planned, error);
      note(unknown, planned, textOf(error));
      throw error;
    }
    // Before the journal, which may fail: then the next run finds the entry, and this one has made it all the same.
    counts.created++;
    settled.add(planned);
    await journal.noteCreated(key, id);
    return undefined;
  }

  async function afterFailure(planned: Planned, error: ClockifyError): Promise<string | undefined> {
    const { message, outcome } = error;
    if (isOfThisRow(error)) note(failed, planned, message);
    else if (outcome !== "not-applied") note(unknown, planned, message);
    if (outcome === "not-applied") await journal.noteNotCreated(planned.key);
    else await journal.noteUnknown(planned.key, now());
    return endsAll(error) ? message : undefined;
  }

  function note(failures: Failure[], planned: Planned, message: string): void {
    failures.push({ planned, message });
    settled.add(planned);
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
