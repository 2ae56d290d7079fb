// `clockify-connector call`: one call of one action, from the command line to the answer on it.

import { Command, Option } from "commander";
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
import type { ActionMetadata } from "../../input/tool-definition.js";
import { reportProgress, withProgress } from "../../input/progress.js";
import { type Resolved, resolveArguments } from "../../input/resolve-arguments.js";
import type { ActionName } from "../../operation.js";
import { actionNamed } from "../action-metadata.js";
import { failureOf, failureText } from "../failure-text.js";
import { givenWord, secretsIn } from "../safe-word.js";
import { type ConnectionFlags, chooseConnection } from "../select-connection.js";
import { checkCanConfirm, confirm } from "../terminal/confirm.js";
import type { Terminal } from "../terminal/terminal.js";
import { plain, terminalJson } from "../terminal/terminal-text.js";
import { UsageError } from "../usage-error.js";
import { type ActionOption, optionsOf, ownOptionsOf, readOptions } from "./call-options.js";
import { optionName } from "./option-name.js";
import { show, showAll } from "./run-action.js";

export interface Surroundings {
  readonly environment: Environment;
  readonly terminal: Terminal;
  /** Aborted with an Interruption when a person or the system ends the program. */
  readonly signal: AbortSignal;
}

export interface CallFlags extends ConnectionFlags {
  readonly json?: true;
  readonly all?: true;
  readonly yes?: true;
  readonly help?: true;
}

/**
 * Calls the action that the words begin with, with the options that follow.
 *
 * @returns the code with which the program ends: 0 done, 1 failed and nothing changed, 2 misuse, 3 the outcome has to be looked at,
 * 130 and 143 stopped. It never throws: what fails is told on standard error.
 */
export async function call(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { environment, terminal, signal } = surroundings;
  let action: ActionName | undefined;
  let connection: Connection | undefined;
  try {
    const [name, ...rest] = words;
    if (name === undefined || name.startsWith("-")) throw new UsageError(NO_ACTION);
    action = actionNamed(name);
    const { flags, given } = parse(action, rest);
    if (flags.help) {
      const { actionHelp } = await import("./action-help.js");
      await terminal.write(actionHelp(action, terminal.columns ?? 100, terminal.bold));
      return 0;
    }
    // With --json, standard error holds one object or nothing.
    const warn = flags.json ? () => undefined : terminal.tell;
    // What a call waits for is shown, and can be stopped; so the limits are those of the client.
    connection = chooseConnection(flags, environment).open({
      onEvent: reportProgress,
      logger: { debug: () => undefined, warn },
    });
    await run(actionMetadata(action), given, flags, connection, surroundings);
    return 0;
  } catch (error) {
    const secrets = [...(connection?.secrets ?? []), ...secretsIn(environment)];
    const failure = failureOf(error, { action, signal, secrets });
    terminal.tell(words.includes("--json") ? terminalJson({ error: failure }) : failureText(failure));
    return failure.exitCode;
  }
}

const NO_ACTION =
  "name the action first, then its options: clockify-connector call listTags --json. All actions: clockify-connector actions";

interface Parsed {
  readonly flags: CallFlags;
  readonly given: ReadonlyMap<ActionOption, readonly string[]>;
}

/** @throws {CommanderError} for options that the action does not have */
function parse(action: ActionName, words: readonly string[]): Parsed {
  // Commander only finds the options; what it would print is told with everything else that can fail.
  const command = new Command(action)
    .exitOverride()
    .helpOption(false)
    .allowExcessArguments()
    .configureOutput({ outputError: () => undefined });
  const given = new Map<ActionOption, string[]>();
  for (const option of optionsOf(action)) {
    const isFlag = option.schema.type === "boolean";
    const commandOption = new Option(`${option.name} ${isFlag ? "[value]" : "<value>"}`)
      .preset("true")
      .argParser((value: string) => given.set(option, [...(given.get(option) ?? []), value]));
    command.addOption(commandOption);
  }
  for (const { flags } of ownOptionsOf(action)) command.addOption(new Option(flags));
  command.parse([...words], { from: "user" });
  const [extra] = command.args;
  if (extra !== undefined) {
    throw new UsageError(`${givenWord(extra)} belongs to no option. A value with blanks needs quotation marks.`);
  }
  return { flags: command.opts(), given };
}

async function run(
  metadata: ActionMetadata,
  given: Parsed["given"],
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
    tellUnderstood(resolved, terminal);
    if (asks) await confirm(metadata, resolved, connection, { terminal, signal });
    const callee = dynamicAction(connection.clockify, action);
    const sent = await mergeTimeEntry(connection.clockify, metadata, resolved.args, signal);
    await refuseFutureTimer(action, sent, connection, signal);
    // The call is done by then: who cannot be asked must not make a failure of it.
    const timeZone = () =>
      nameLookupOf(connection)
        .me(signal)
        .then((me) => me.timeZone)
        .catch(() => "");
    await (flags.all ? showAll : show)(callee, sent, { json: flags.json === true, timeZone, terminal, signal });
  });
}

/** A person sees what names and words were taken for. */
function tellUnderstood({ names, times }: Resolved, { isWatched, tell }: Terminal): void {
  if (!isWatched) return;
  for (const [argument, { name }] of Object.entries(names)) tell(plain(`${optionName(argument)}: ${name}`));
  for (const [argument, time] of Object.entries(times)) {
    tell(`${optionName(argument)}: ${typeof time === "string" ? time : time.local}`);
  }
}
