// The message with which a person is asked to confirm a call: what there is now and what the call makes of it, in names and local
// times. What others wrote is in quotation marks, which it cannot close, so that it is never taken for ours.

import type { Connection } from "../connections/connection.js";
import { ClockifyError } from "../errors.js";
import { operations } from "../generated/operations.js";
import { toZonedDateTime } from "../time/date-input.js";
import { parseDateTime } from "../time/date-time-forms.js";
import { isObject } from "../util/json.js";
import { isIdentifier, nameLookupOf } from "./name-lookup.js";
import type { Preview } from "./preview.js";
import type { Resolved } from "./resolve-arguments.js";
import type { ActionMetadata } from "./tool-definition.js";

const MAX_LINES = 12;

export async function confirmationMessage(
  tool: ActionMetadata,
  resolved: Resolved,
  preview: Preview,
  connection: Connection,
  signal: AbortSignal,
): Promise<string> {
  const workspaces = await nameLookupOf(connection).workspaces(signal);
  const workspace = workspaces.find(({ id }) => id === resolved.args.workspaceId)?.name ?? "";
  const count = preview.count === undefined ? "" : ` (${preview.count})`;
  const where = [`in ${quoted(workspace)}`, `connection ${quoted(connection.name)}`].join(", ");
  return [`${tool.title}${count} ${where}?`, ...(await changeLines(tool, resolved, preview, connection, signal))].join(
    "\n",
  );
}

/** A line for each thing as it is now and as it will be, and one for all that are not shown and become the same. */
export async function changeLines(
  tool: ActionMetadata,
  resolved: Resolved,
  { count, items, note }: Preview,
  connection: Connection,
  signal: AbortSignal,
): Promise<string[]> {
  const timeZone = await timeZoneOf(connection, signal);
  const { workspaceId: _, body, ...args } = resolved.args;
  const words = new Words(tool, resolved, connection, timeZone, signal);
  const now = items.map((item) => describe(item, timeZone));
  if (!Array.isArray(body)) {
    const more = (count ?? items.length) - items.length;
    const change = await words.ofCall(args);
    return [
      ...now,
      ...(more > 0 ? [`and ${more} more`] : []),
      ...(note ? [note] : []),
      ...(change ? [`-> ${change}`] : []),
    ];
  }
  const lines: string[] = [];
  const others = new Map<string, number>();
  for (const [index, change] of body.filter(isObject).entries()) {
    // Previews have the first of them in the order of the call.
    const item = items[index];
    const text = await words.ofItem(change, `body[${index}].`, item);
    if (item) lines.push(`${describe(item, timeZone)} -> ${text || "as it is"}`);
    else others.set(text, (others.get(text) ?? 0) + 1);
  }
  for (const [text, number] of others) lines.push(`and ${number} more -> ${text || "as they are"}`);
  const left = lines.length - MAX_LINES;
  return left > 0 ? [...lines.slice(0, MAX_LINES), `and ${left} more changes that are not shown`] : lines;
}

/** Times have their offset, so that UTC is not wrong where the account cannot be read. */
async function timeZoneOf(connection: Connection, signal: AbortSignal): Promise<string> {
  try {
    const { timeZone } = await nameLookupOf(connection).me(signal);
    return timeZone;
  } catch (error) {
    if (!(error instanceof ClockifyError) || error.reason === "aborted") throw error;
    return "UTC";
  }
}

const LABELS: Readonly<Record<string, string>> = {
  projectId: "project",
  taskId: "task",
  tagIds: "tags",
  description: "text",
  userId: "person",
  userIds: "people",
  policyId: "policy",
  holidayId: "holiday",
  customFields: "custom fields",
};

/** Says arguments in words. */
class Words {
  readonly #tool: ActionMetadata;
  readonly #resolved: Resolved;
  readonly #connection: Connection;
  readonly #timeZone: string;
  readonly #signal: AbortSignal;

  constructor(tool: ActionMetadata, resolved: Resolved, connection: Connection, timeZone: string, signal: AbortSignal) {
    this.#tool = tool;
    this.#resolved = resolved;
    this.#connection = connection;
    this.#timeZone = timeZone;
    this.#signal = signal;
  }

  /** All but what is shown as it is now. */
  async ofCall(args: Record<string, unknown>): Promise<string> {
    const { arguments: known, safety } = operations[this.#tool.action];
    const shown = Object.entries(args).filter(([name]) => {
      // What is deleted is shown as it is; the rest of its address does not become anything.
      return name !== "timeEntryIds" && name !== "hydrated" && !(safety === "remove" && known[name]?.in === "path");
    });
    const parts = await Promise.all(
      shown.map(async ([name, value]) => {
        const wire = known[name]?.name ?? name;
        const text = await this.#value(value, wire, args);
        // The target itself is shown as it is; its id would mean nothing to a person.
        return known[name]?.in === "path" && text === String(value) ? "" : `${LABELS[wire] ?? wire} ${text}`;
      }),
    );
    return parts.filter(Boolean).join(", ");
  }

  /** What an entry becomes. With its project an entry leaves its task. */
  async ofItem(change: Record<string, unknown>, at: string, item: unknown): Promise<string> {
    const { id: _, ...given } = change;
    const before = isObject(item) ? (item.projectId ?? (isObject(item.project) ? item.project.id : null)) : undefined;
    const moves = given.projectId !== undefined && given.projectId !== before;
    const all = moves && given.taskId === undefined ? { ...given, taskId: null } : given;
    const parts = await Promise.all(
      Object.entries(all).map(async ([name, value]) => {
        return `${LABELS[name] ?? name} ${await this.#value(value, at + name, given)}`;
      }),
    );
    return parts.join(", ");
  }

  async #value(value: unknown, place: string, beside: Record<string, unknown>): Promise<string> {
    const named = this.#resolved.names[place];
    if (named) return named.about ? `${quoted(named.name)} (${oneLine(named.about)})` : quoted(named.name);
    const time = this.#resolved.times[place];
    if (time) return typeof time === "string" ? dayInWords(time) : momentInWords(time.local);
    if (value === null || value === undefined || value === "") return "none";
    if (typeof value === "boolean") return value ? "yes" : "no";
    if (Array.isArray(value)) {
      const items = await Promise.all(value.map((item, index) => this.#value(item, `${place}[${index}]`, beside)));
      return items.join(", ") || "none";
    }
    if (isObject(value)) {
      const inner = Object.entries(value).map(async ([name, item]) => {
        return `${name} ${await this.#value(item, `${place}.${name}`, value)}`;
      });
      return (await Promise.all(inner)).join(", ");
    }
    const text = String(value);
    if (isIdentifier(text)) return this.#nameOf(text, place, beside);
    if (/^\d{4}-\d\d-\d\dT/.test(text)) return inWords(text, this.#tool.wallClock ? "UTC" : this.#timeZone);
    return typeof value === "string" && !/^[A-Z_]+$/.test(text) ? quoted(text) : text;
  }

  async #nameOf(id: string, place: string, beside: Record<string, unknown>): Promise<string> {
    const lookup = this.#tool.lookups[place.replace(/\[\d+\]/g, "[]")];
    const { projectId } = beside;
    if (!lookup || (lookup === "listTasks" && typeof projectId !== "string")) return id;
    const within = {
      workspaceId: String(this.#resolved.args.workspaceId),
      ...(lookup === "listTasks" && { projectId: String(projectId) }),
    };
    const { name } = await nameLookupOf(this.#connection).about(lookup, id, within, undefined, this.#signal);
    return name === undefined ? id : quoted(name);
  }
}

/** One line of what there is now. */
export function describe(item: unknown, timeZone: string): string {
  if (!isObject(item)) return quoted(String(item));
  const { project, task, balance } = item;
  const projectName = item.projectName ?? (isObject(project) ? project.name : undefined);
  const taskName = item.taskName ?? (isObject(task) ? task.name : undefined);
  const words = [
    textOf(item.description ?? item.name ?? item.note),
    whenOf(item, timeZone),
    [labelled("project", projectName), labelled("task", taskName)].filter(Boolean).join(" / "),
    labelled("person", item.userName),
    balance === undefined ? "" : `balance ${String(balance)}`,
  ];
  return words.filter(Boolean).join(", ") || String(item.id);
}

function labelled(label: string, name: unknown): string {
  const text = textOf(name);
  return text && `${label} ${text}`;
}

function textOf(value: unknown): string {
  return typeof value === "string" && value !== "" ? quoted(value) : "";
}

function whenOf(
  { timeInterval, datePeriod, period, timeOffPeriod, userTimeZone }: Record<string, unknown>,
  timeZone: string,
): string {
  const off = isObject(timeOffPeriod) ? timeOffPeriod.period : undefined;
  if (isObject(timeInterval)) {
    return timeInterval.end
      ? spanInWords(timeInterval, timeZone, false)
      : `since ${inWords(timeInterval.start, timeZone)}`;
  }
  if (isObject(off)) return spanInWords(off, typeof userTimeZone === "string" ? userTimeZone : timeZone);
  if (isObject(datePeriod)) return spanInWords({ start: datePeriod.startDate, end: datePeriod.endDate }, "UTC");
  // Planned work has days, although they are written as moments.
  return isObject(period) ? spanInWords(period, "UTC") : "";
}

/** @param mayBeDays whether midnights mean whole days: those of a time entry are times like any other */
function spanInWords({ start, end }: Record<string, unknown>, timeZone: string, mayBeDays = true): string {
  const [first, last] = [localOf(start, timeZone), localOf(end ?? start, timeZone)];
  if (!first || !last)
    return [start, end]
      .filter((one) => typeof one === "string")
      .map((one) => oneLine(String(one)))
      .join(" to ");
  const [from, to] = [dayInWords(first.slice(0, 10)), dayInWords(last.slice(0, 10))];
  const isDays = /^.{10}(T00:00:00|$)/.test(first) && /^.{10}(T00:00:00|T23:59:59|$)/.test(last);
  if (mayBeDays && isDays) return from === to ? from : `${from} to ${to}`;
  const offset = first.slice(19) === last.slice(19) ? "" : ` ${first.slice(19)}`;
  const ending = from === to ? timeInWords(last) : `${to}, ${timeInWords(last)}`;
  return `${from}, ${first.slice(11, 16)}${offset} to ${ending}`;
}

function inWords(moment: unknown, timeZone: string): string {
  const local = localOf(moment, timeZone);
  return local ? momentInWords(local) : oneLine(String(moment));
}

/** 2026-03-02T09:00:00+01:00, or a day as it is. Undefined for what is neither. */
function localOf(moment: unknown, timeZone: string): string | undefined {
  if (typeof moment !== "string") return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(moment)) return moment;
  const parsed = parseDateTime(moment);
  // A zone that cannot be read is shown as UTC, whose offset says so.
  const found = [timeZone, "UTC"].map(
    (zone) => parsed && toZonedDateTime(parsed, { timeZone: zone, now: new Date(0), edge: "start" }),
  );
  return found.flatMap((one) => (one && "local" in one ? one.local : []))[0];
}

function momentInWords(local: string): string {
  return `${dayInWords(local.slice(0, 10))}, ${timeInWords(local)}`;
}

function timeInWords(local: string): string {
  return `${local.slice(11, 16)} ${local.slice(19)}`;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Tue 3 Mar 2026 */
function dayInWords(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return `${DAYS[day.getUTCDay()]} ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** In one line, and without a sign that could end the quotation. */
function quoted(text: string): string {
  return `"${oneLine(text)
    .slice(0, 100)
    .replace(/["“”„‟«»″＂]/g, "'")}"`;
}

export function oneLine(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}
