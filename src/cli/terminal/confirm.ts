// The confirmation of a person before something is deleted or changed in bulk.

import type { Connection } from "../../connections/connection.js";
import { operations } from "../../generated/operations.js";
import { confirmationMessage } from "../../input/confirmation-message.js";
import { InputError } from "../../input/input-error.js";
import { canPreview, preview } from "../../input/preview.js";
import type { Resolved } from "../../input/resolve-arguments.js";
import type { ActionMetadata } from "../../input/tool-definition.js";
import { plain } from "../../util/control-characters.js";
import { isYes } from "./prompt.js";
import type { Terminal } from "./terminal.js";

/** @throws {InputError} where nobody can be asked */
export function checkCanConfirm({ action }: ActionMetadata, { ask }: Terminal): void {
  if (ask) return;
  const what = operations[action].safety === "remove" ? "deletes something" : "changes much at once";
  const message = `${action} ${what}, and here nobody can be asked.`;
  throw new InputError(message, { code: "confirmation_required" });
}

/** @throws {InputError} when the answer is not yes, or what would be changed is not there */
export async function confirm(
  metadata: ActionMetadata,
  resolved: Resolved,
  connection: Connection,
  { terminal, signal }: { readonly terminal: Terminal; readonly signal: AbortSignal },
): Promise<void> {
  const shown = canPreview(metadata) ? await preview(metadata, resolved.args, { connection, signal }) : { items: [] };
  const question = await confirmationMessage(metadata, resolved, shown, connection, signal);
  const answer = await terminal.ask?.(`${question.split("\n").map(plain).join("\n")}\n[y/N] `, signal);
  signal.throwIfAborted();
  if (isYes(answer ?? "")) return;
  throw new InputError("the answer was not yes.", { code: "declined" });
}
