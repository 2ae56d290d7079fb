// What a person is shown before they agree: what there is now, and what the call makes of it, in names and local times.

import { operations } from "../generated/operations.js";
import { isObject } from "../json.js";
import type { Connection } from "./connection.js";
import { directoryOf } from "./directory.js";
import { describe, oneLine } from "./preview.js";
import type { Resolved } from "./resolve.js";
import type { SpokenAction } from "./tool.js";
import type { Preview } from "./tool-error.js";

const MOST_LINES = 12;

/** One line for each thing that changes, or one for all. */
export function changesOf(tool: SpokenAction, resolved: Resolved): string[] {
  const { workspaceId: _, body, ...args } = resolved.args;
  const lines = Array.isArray(body)
    ? body.filter(isObject).map((item, index) => readable(item, `body[${index}].`, resolved))
    : [readable(args, "", resolved, tool)];
  const shown = lines.map(oneLine).slice(0, MOST_LINES);
  const left = lines.length - shown.length;
  return left > 0 ? [...shown, `and ${left} more changes that are not shown`] : shown;
}

export async function questionOf(
  tool: SpokenAction,
  resolved: Resolved,
  { count, items, note }: Preview,
  connection: Connection,
  signal: AbortSignal,
): Promise<string> {
  const workspaces = await directoryOf(connection).workspaces(signal);
  const workspace = workspaces.find(({ id }) => id === resolved.args.workspaceId)?.name ?? "";
  const more = (count ?? items.length) - items.length;
  return [
    `${tool.title}${count === undefined ? "" : ` (${count})`} in ${oneLine(workspace)}, connection ${connection.name}?`,
    ...items.map((item) => `Now: ${describe(item)}`),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(note ? [note] : []),
    ...changesOf(tool, resolved).map((line) => `Call: ${line}`),
  ].join("\n");
}

function readable(args: object, at: string, { names, times }: Resolved, tool?: SpokenAction): string {
  const wireName = (name: string) => (tool && operations[tool.action].arguments[name]?.name) ?? name;
  const show = (value: unknown, place: string): string => {
    const named = names[place];
    const time = times[place];
    if (named) return named.about ? `${named.name} (${named.about})` : named.name;
    if (time) return typeof time === "string" ? time : time.local;
    if (Array.isArray(value)) return value.map((item, index) => show(item, `${place}[${index}]`)).join(", ");
    if (!isObject(value)) return String(value);
    return Object.entries(value)
      .map(([name, item]) => `${name} ${show(item, `${place}.${name}`)}`)
      .join(", ");
  };
  return Object.entries(args)
    .map(([name, value]) => `${wireName(name)}: ${show(value, at + wireName(name))}`)
    .join("; ");
}
