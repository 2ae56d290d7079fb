// The run of a tool with resolved arguments: what is filled in before it is sent, and the readable answer.

import { dynamicAction } from "../action-by-name.js";
import { operations } from "../generated/operations.js";
import { isChange } from "../input/action-tables.js";
import { withBillable } from "../input/billable-default.js";
import { refuseFutureTimer } from "../input/future-timer.js";
import { mergeTimeEntry } from "../input/merge-time-entry.js";
import { readerOf } from "../input/readable.js";
import type { Resolved } from "../input/resolve-arguments.js";
import type { ServerArguments } from "../input/server-arguments.js";
import type { Tool } from "../input/tool-definition.js";
import { isObject } from "../util/json.js";
import { listAnswer } from "./paged-list.js";
import type { ToolCall } from "./tool-call.js";
import { truncate } from "./tool-result.js";

/** @returns the content of the answer, with how names and words were understood */
export async function runTool(call: ToolCall, resolved: Resolved, server: ServerArguments): Promise<object> {
  const { paginated } = operations[call.tool.action];
  const answer = await (paginated ? runList(call, resolved, server) : runOne(call, resolved));
  const { names, times } = resolved;
  return { ...answer, ...(isFilled(names) && { names }), ...(isFilled(times) && { times }) };
}

async function runList(
  { tool, connection, signal, report }: ToolCall,
  { args }: Resolved,
  server: ServerArguments,
): Promise<object> {
  const action = dynamicAction(connection.clockify, tool.action);
  const read = readerOf(connection, tool.action, args, signal);
  const answer = await listAnswer(action, args, server, read, { signal, report });
  const note = [answer.note, asksWhenRequested(tool, args) && WHEN_REQUESTED].filter(Boolean).join(" ");
  return { ...answer, ...(note && { note }) };
}

async function runOne({ tool, connection, signal, deadline }: ToolCall, resolved: Resolved): Promise<object> {
  const action = dynamicAction(connection.clockify, tool.action);
  const read = readerOf(connection, tool.action, resolved.args, signal);
  const { args, note: billableNote } = await withBillable(tool, resolved, connection, signal);
  const sent = await mergeTimeEntry(connection.clockify, tool, args, signal);
  await refuseFutureTimer(tool.action, sent, connection, signal);
  if (isChange(tool)) deadline.checkForChange();
  const data = await action(sent, { signal });
  const readable = await read(data);
  const { value, notes } = truncate(Array.isArray(data) ? { items: readable } : readable);
  // A change that answers nothing, and a total of nothing, are answers all the same.
  const nothing = isChange(tool) ? { done: true } : { items: [] };
  const note = [...notes, ...(billableNote === undefined ? [] : [billableNote])].join("; ");
  return { ...(isObject(value) && isFilled(value) ? value : nothing), ...(note && { note }) };
}

/** "Who is off next week" asked by these would find who asked next week, which is nobody. */
function asksWhenRequested({ action }: Tool, { start, end }: Resolved["args"]): boolean {
  return action === "listTimeOffRequests" && (start !== undefined || end !== undefined);
}

const WHEN_REQUESTED =
  "start and end ask when the request was made, not when the time off is. For that leave them out and compare timeOffPeriod.";

function isFilled(object: object): boolean {
  return Object.keys(object).length > 0;
}
