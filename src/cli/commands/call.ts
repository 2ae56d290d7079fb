// `clockify-connector call`: one call of one action, from the command line to the answer on it.

import { dynamicAction } from "../../action-by-name.js";
import type { Environment } from "../../connections/configuration.js";
import type { Connection } from "../../connections/connection.js";
import { operations } from "../../generated/operations.js";
import { actionMetadata } from "../../input/action-tables.js";
import { refuseFutureTimer } from "../../input/future-timer.js";
import { InputError } from "../../input/input-error.js";
import { invalidArguments } from "../../input/invalid-arguments.js";
import { mergeTimeEntry } from "../../input/merge-time-entry.js";
import { nameLookupOf } from "../../input/name-lookup.js";
import { parseArguments } from "../../input/parse-arguments.js";
import { reportProgress, withProgress } from "../../input/progress.js";
import { type Resolved, resolveArguments } from "../../input/resolve-arguments.js";
import type { ActionMetadata } from "../../input/tool-definition.js";
import type { ActionName } from "../../operation.js";
import { plain, plainJson } from "../../util/control-characters.js";
import { actionNamed } from "../action-metadata.js";
import { failureOf, failureText } from "../failure-text.js";
import { secretsIn } from "../safe-word.js";
import { chooseConnection } from "../select-connection.js";
import { checkCanConfirm, confirm } from "../terminal/confirm.js";
import type { Terminal } from "../terminal/terminal.js";
import { readOptions } from "./call-options.js";
import { optionName } from "./option-name.js";
import { type CallFlags, type ParsedCall, parseCall } from "./parse-call.js";
import { show, showAll } from "./run-action.js";

export interface Surroundings {
  readonly environment: Environment;
  readonly terminal: Terminal;
  /** Aborted with an Interruption when a person or the system ends the program. */
  readonly signal: AbortSignal;
}

/**
 * Calls the action that the words begin with, with the options that follow.
 *
 * @returns the exit code: 0 done, 1 failed and nothing changed, 2 misuse, 3 the outcome has to be looked at,
 * 130 and 143 stopped. It never throws: failures are printed to standard error.
 */
export async function call(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { environment, terminal, signal } = surroundings;
  let action: ActionName | undefined;
  let connection: Connection | undefined;
  try {
    const [name, ...rest] = words;
    if (name === undefined || name.startsWith("-")) throw new InputError(NO_ACTION);
    action = actionNamed(name);
    const { flags, given } = parseCall(action, rest);
    if (flags.help) {
      const { actionHelp } = await import("./action-help.js");
      await terminal.write(actionHelp(action, terminal.columns ?? 100, terminal.bold));
      return 0;
    }
    // With --json, standard error holds one object or nothing.
    const warn = flags.json ? () => undefined : terminal.note;
    // Waits are shown and can be stopped, so the limits are those of the client.
    connection = chooseConnection(flags, environment).open({
      onEvent: reportProgress,
      logger: { debug: () => undefined, warn },
    });
    await run(actionMetadata(action), given, flags, connection, surroundings);
    return 0;
  } catch (error) {
    const secrets = [...(connection?.secrets ?? []), ...secretsIn(environment)];
    const failure = failureOf(error, { action, signal, secrets });
    terminal.note(words.includes("--json") ? plainJson({ error: failure }) : failureText(failure));
    return failure.exitCode;
  }
}

const NO_ACTION =
  "name the action first, then its options: clockify-connector call listTags --json. All actions: clockify-connector actions";

async function run(
  metadata: ActionMetadata,
  given: ParsedCall["given"],
  flags: CallFlags,
  connection: Connection,
  { terminal, signal }: Surroundings,
): Promise<void> {
  const { action } = metadata;
  if (connection.readOnly && operations[action].safety !== "read") {
    const message = `${action} changes something, and the connection "${connection.name}" reads only.`;
    throw new InputError(message, { code: "read_only" });
  }
  const { args, problems } = readOptions(given);
  if (problems.length > 0) throw invalidArguments(problems);
  const parsed = parseArguments(metadata, args, connection.secrets);
  const asks = metadata.confirmed === true && !flags.yes;
  if (asks) checkCanConfirm(metadata, terminal);

  await withProgress(terminal.progress, async () => {
    const resolved = await resolveArguments(metadata, parsed, connection, signal);
    showUnderstood(resolved, terminal);
    if (asks) await confirm(metadata, resolved, connection, { terminal, signal });
    const callee = dynamicAction(connection.clockify, action);
    const sent = await mergeTimeEntry(connection.clockify, metadata, resolved.args, signal);
    await refuseFutureTimer(action, sent, connection, signal);
    // The call is done by then, so a failure here must not become its failure.
    const timeZone = () =>
      nameLookupOf(connection)
        .me(signal)
        .then((me) => me.timeZone)
        .catch(() => "");
    await (flags.all ? showAll : show)(callee, sent, { json: flags.json ?? false, timeZone, terminal, signal });
  });
}

/** Shows a person how names and words were understood. */
function showUnderstood({ names, times }: Resolved, { isWatched, note }: Terminal): void {
  if (!isWatched) return;
  for (const [argument, { name }] of Object.entries(names)) note(plain(`${optionName(argument)}: ${name}`));
  for (const [argument, time] of Object.entries(times)) {
    note(`${optionName(argument)}: ${typeof time === "string" ? time : time.local}`);
  }
}
