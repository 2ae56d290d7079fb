// Asks a person before something is deleted or changed in bulk, and shows what that is.

import { operations } from "../generated/operations.js";
import type { Connection } from "../mcp/connection.js";
import { canPreview, preview } from "../mcp/preview.js";
import { questionOf } from "../mcp/question.js";
import type { Resolved } from "../mcp/resolve.js";
import type { SpokenAction } from "../mcp/tool.js";
import { ToolError } from "../mcp/tool-error.js";
import { isYes } from "./question.js";
import type { Terminal } from "./terminal.js";
import { plain } from "./text.js";

/** @throws {ToolError} where nobody can be asked */
export function checkCanConfirm({ action }: SpokenAction, { ask }: Terminal): void {
  if (ask) return;
  const what = operations[action].safety === "remove" ? "deletes something" : "changes much at once";
  const message = `${action} ${what}, and here nobody can be asked.`;
  throw new ToolError({ code: "confirmation_required", message });
}

/** @throws {ToolError} when the answer is not yes, or what would be changed is not there */
export async function confirm(
  spoken: SpokenAction,
  resolved: Resolved,
  connection: Connection,
  { terminal, signal }: { readonly terminal: Terminal; readonly signal: AbortSignal },
): Promise<void> {
  const shown = canPreview(spoken) ? await preview(spoken, resolved.args, { connection, signal }) : { items: [] };
  const question = await questionOf(spoken, resolved, shown, connection, signal);
  const answer = await terminal.ask?.(`${question.split("\n").map(plain).join("\n")}\n[y/N] `, signal);
  signal.throwIfAborted();
  if (isYes(answer ?? "")) return;
  throw new ToolError({ code: "declined", message: "the answer was not yes." });
}
