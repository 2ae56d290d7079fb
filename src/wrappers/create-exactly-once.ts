// createTimeEntryOnce: creates a time entry, and where a failure leaves open whether it was created, looks before it tries again.

import type { CallOptions } from "../action.js";
import { ClockifyError } from "../errors.js";
import type { Actions, CreateTimeEntryArguments } from "../generated/actions.js";
import { codeOf } from "../util/error-code.js";
import { sleep } from "../util/sleep.js";
import { checkOptions, whileReading } from "./check-options.js";
import { checkLimits } from "./number-limits.js";
import { paginate } from "./pagination.js";

export interface OnceOptions extends CallOptions {
  /**
   * How long after a broken connection or a 500, 502 or 503 Clockify may still be at work on the request, in milliseconds.
   * Only then is an entry that cannot be found taken for not created. Default 10 000.
   */
  readonly settleMs?: number | undefined;
}

type Entry = Awaited<ReturnType<Actions["createTimeEntry"]>>;

/**
 * Creates a time entry exactly once: like `createTimeEntry`, and after a failure that leaves open whether the entry was created
 * it looks for an entry of yours that agrees in all that was sent: start, end, description, project, task, tags, billable, type
 * and custom fields. Found, it is returned. Surely not there, it is created again. It takes such an entry for its own, so create
 * entries that are the same in all of it with `createTimeEntry`.
 *
 * Without `start` the present moment is taken before anything is sent.
 *
 * @throws {ClockifyError} with the outcome `not-applied` when the entry was not created, and `unknown` when that could not be
 *   found out: Clockify did not answer in time and may create it still, or it could not be asked.
 * @throws {RangeError} when `settleMs` is not a positive whole number
 */
export type CreateOnce = (args: CreateTimeEntryArguments, options?: OnceOptions) => Promise<Entry>;

type Used = Pick<Actions, "createTimeEntry" | "getCurrentUser" | "listUserTimeEntries">;

const OPTIONS = { signal: true, timeoutMs: true, settleMs: true } satisfies Record<keyof OnceOptions, true>;

/** How often an entry that is surely not there is created. */
const TRIES = 3;

/** When to look, in parts of the settling time: at once, since most often the entry is there, and when nothing can come any more. */
const LOOKS = [0, 0.3, 1];

const DAY_MS = 86_400_000;

export function createOnce(actions: Used, secrets: readonly string[]): CreateOnce {
  return async (args, given) => {
    const [wanted, { settleMs, ...options }] = whileReading("createTimeEntryOnce", secrets, () => {
      const all = { settleMs: 10_000, ...given };
      checkOptions("createTimeEntryOnce", all, OPTIONS);
      return [{ ...args, start: args?.start ?? new Date() }, all];
    });
    checkLimits({ settleMs });
    for (let tries = 1; ; tries++) {
      let failure: ClockifyError;
      try {
        return await actions.createTimeEntry(wanted, options);
      } catch (error) {
        if (!(error instanceof ClockifyError) || error.outcome === "not-applied" || error.reason === "aborted")
          throw error;
        failure = error;
      }
      const found = await lookFor(wanted, failure, settleMs, options);
      if (found) return found;
      if (failure.outcome === "applied" || mayStillBeMade(failure)) throw failure;
      if (tries === TRIES) throw notCreated(failure);
    }
  };

  /**
   * Resolves to undefined when the entry is surely not there, if Clockify is done with the request after `settleMs`.
   *
   * @throws the failure itself when Clockify cannot be asked
   */
  async function lookFor(
    wanted: CreateTimeEntryArguments,
    failure: ClockifyError,
    settleMs: number,
    options: CallOptions,
  ): Promise<Entry | undefined> {
    let waited = 0;
    for (const part of LOOKS) {
      const aborted = await sleep(part * settleMs - waited, options.signal);
      if (aborted) throw failure;
      waited = part * settleMs;
      try {
        const found = await look(wanted, options);
        if (found) return found;
      } catch {
        throw failure;
      }
    }
    return undefined;
  }

  async function look(wanted: CreateTimeEntryArguments, options: CallOptions): Promise<Entry | undefined> {
    const { workspaceId } = wanted;
    const { id: userId } = await actions.getCurrentUser(undefined, options);
    // Clockify reads a period in the time zone of the account, which is less than a day away from any other.
    const start = secondOf(wanted.start) * 1000;
    const period = { start: new Date(start - DAY_MS), end: new Date(start + DAY_MS) };
    const entries = paginate(actions.listUserTimeEntries, { workspaceId, userId, ...period, pageSize: 200 }, options);
    for await (const entry of entries) if (isSame(entry, wanted)) return entry;
    return undefined;
  }
}

/** Nobody waited for Clockify to end: neither we nor a gateway or a proxy before it. */
function mayStillBeMade({ reason, status, cause }: ClockifyError): boolean {
  return reason === "timeout" || status === 408 || status === 504 || /TIMEOUT|ETIMEDOUT/.test(codeOf(cause) ?? "");
}

function notCreated(cause: ClockifyError): ClockifyError {
  return new ClockifyError({
    action: "createTimeEntryOnce",
    reason: cause.reason,
    outcome: "not-applied",
    message: `the entry was not created: ${TRIES} attempts failed, and it was not there after any of them.`,
    hint: "Try again later.",
    attempts: TRIES,
    cause,
  });
}

/**
 * Whether an entry may be the one that was to be made: it agrees in all that was sent and that the list shows. A timer that was
 * started without an end may have been stopped since, so only an end that was given is compared.
 */
function isSame(entry: Entry, wanted: CreateTimeEntryArguments): boolean {
  const { timeInterval, description, projectId, taskId, tagIds } = entry;
  const { billable = false, type = "REGULAR", customFields } = wanted;
  return (
    secondOf(timeInterval.start) === secondOf(wanted.start) &&
    (wanted.end == null || secondOf(timeInterval.end) === secondOf(wanted.end)) &&
    (description ?? "").trim() === (wanted.description ?? "").trim() &&
    (projectId ?? undefined) === (wanted.projectId ?? undefined) &&
    (taskId === undefined || (taskId ?? undefined) === (wanted.taskId ?? undefined)) &&
    (tagIds === undefined || haveSame(tagIds ?? [], wanted.tagIds ?? [])) &&
    (entry.billable == null || entry.billable === (billable ?? false)) &&
    (entry.type == null || entry.type === (type ?? "REGULAR")) &&
    (customFields ?? []).every((field) => agrees(entry, field))
  );
}

function haveSame(some: readonly string[], others: readonly string[]): boolean {
  const all = new Set(others);
  return new Set(some).size === all.size && some.every((one) => all.has(one));
}

/** A field without a value, and one that the answer does not show, say nothing. */
function agrees(
  { customFieldValues }: Entry,
  { customFieldId, value }: NonNullable<CreateTimeEntryArguments["customFields"]>[number],
): boolean {
  const shown = customFieldValues?.find((field) => field.customFieldId === customFieldId);
  return value == null || shown === undefined || JSON.stringify(shown.value) === JSON.stringify(value);
}

/** Clockify keeps whole seconds. */
function secondOf(moment: string | Date | null | undefined): number {
  return Math.floor(new Date(moment ?? Number.NaN).getTime() / 1000);
}
