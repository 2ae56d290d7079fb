// `clockify-connector completion`: a script for the shell. It asks the hidden command `complete` for what can come next, so that
// it never has to be generated again.

import type { Command } from "commander";
import { type Environment, readConfiguration } from "../../connections/configuration.js";
import { operations } from "../../generated/operations.js";
import { actionNames } from "../action-metadata.js";
import { choicesOf, optionsOf, ownOptionsOf } from "./call-options.js";

/** Each sends the words behind the program's name, up to the one at the cursor, and gets one candidate a line. */
const SCRIPTS = {
  bash: `_clockify_connector() {
  local IFS=$'\\n'
  COMPREPLY=($(clockify-connector complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _clockify_connector clockify-connector
`,
  zsh: `#compdef clockify-connector
_clockify_connector() {
  local -a candidates
  candidates=(\${(f)"$(clockify-connector complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if (( \${#candidates} )); then compadd -a candidates; else _files; fi
}
# Without a framework it was not called yet.
(( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit -i }
compdef _clockify_connector clockify-connector
`,
  fish: `function __clockify_connector
  set -l words (commandline -opc)
  set -e words[1]
  # A word of its own also where nothing is typed yet.
  set -l token (commandline -ct)
  set -l candidates (clockify-connector complete -- $words "$token" 2>/dev/null)
  if test (count $candidates) -gt 0
    printf '%s\\n' $candidates
  else
    __fish_complete_path "$token"
  end
end
complete -c clockify-connector -f -a '(__clockify_connector)'
`,
} as const;

export type Shell = keyof typeof SCRIPTS;
export const SHELLS = Object.keys(SCRIPTS);

export function completionScript(shell: Shell): string {
  return SCRIPTS[shell];
}

/** The candidates for the last word, which may be empty or incomplete. */
export function candidates(words: readonly string[], program: Command, environment: Environment): string[] {
  const typed = words.at(-1) ?? "";
  return candidatesAfter(words.slice(0, -1), typed, program, environment).filter((one) => one.startsWith(typed));
}

function candidatesAfter(
  before: readonly string[],
  typed: string,
  program: Command,
  environment: Environment,
): string[] {
  const [name, first] = before;
  const commands = program.commands.filter((command) => !isHidden(command, program));
  if (name === undefined) return commands.map((command) => command.name());
  if (name === "call" && first !== undefined) return optionCandidates(before.slice(1), environment);
  const command = deepest(program, before);
  if (command === program) return [];
  if (command.commands.length > 0) return command.commands.map((one) => one.name());
  const flags = command.options.flatMap(({ long }) => long ?? []);
  return [...firstArguments(name, before, typed), ...flags];
}

/** Commands may have commands of their own: `export time-entries`. */
function deepest(command: Command, words: readonly string[]): Command {
  const [name, ...rest] = words;
  const next = command.commands.find((one) => one.name() === name);
  return next ? deepest(next, rest) : command;
}

function firstArguments(command: string, before: readonly string[], typed: string): string[] {
  if (before.length > 1) return [];
  if (command === "completion") return SHELLS;
  if (command !== "call" && command !== "actions") return [];
  // Deprecated actions are offered only once a letter is typed.
  return actionNames.filter((name) => typed !== "" || !operations[name].deprecated);
}

/** Of one action: what its last option takes, or the options that are left. */
function optionCandidates([name = "", ...words]: readonly string[], environment: Environment): string[] {
  const action = actionNames.find((one) => one === name);
  if (!action) return [];
  const options = optionsOf(action);
  const last = words.at(-1) ?? "";
  const asked = options.find((option) => option.name === last);
  if (last === "--connections") return [];
  if (last === "--connection") return connectionNames(words, environment);
  // A flag needs no value, and others take nothing but one.
  const choices = asked ? choicesOf(asked) : [];
  if (asked && asked.schema.type !== "boolean") return [...choices];
  const left = options.filter((option) => option.schema.type === "array" || !words.includes(option.name));
  const own = ownOptionsOf(action).map(({ flags }) => /--[\w-]+/.exec(flags)?.[0] ?? flags);
  return [...choices, ...left.map((option) => option.name), ...own.filter((flag) => !words.includes(flag))];
}

function connectionNames(words: readonly string[], environment: Environment): string[] {
  const at = words.indexOf("--connections");
  try {
    const { connections } = readConfiguration({ file: at < 0 ? undefined : words[at + 1] }, environment);
    return connections.map(({ name }) => name);
  } catch {
    // Errors in it are reported by the call, not while a person types.
    return [];
  }
}

function isHidden(command: Command, program: Command): boolean {
  return !program.createHelp().visibleCommands(program).includes(command);
}
