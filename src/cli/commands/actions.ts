// `clockify-connector actions`: the list of actions, or the arguments of one of them.

import { plainJson } from "../../util/control-characters.js";
import { didYouMean } from "../../util/did-you-mean.js";
import { actionNames } from "../action-metadata.js";
import { givenWord } from "../safe-word.js";
import type { Terminal } from "../terminal/terminal.js";
import { actionHelp, actionLines, describeAction, searchActions } from "./action-help.js";
import type { ActionsFlags } from "./actions-flags.js";

const DEFAULT_WIDTH = 100;

/** @returns the exit code: 0, or 1 where nothing is found */
export async function actions(words: readonly string[], { json }: ActionsFlags, terminal: Terminal): Promise<number> {
  const exact = actionNames.filter((name) => name.toLowerCase() === words.join(" ").trim().toLowerCase());
  const found = exact.length > 0 ? exact : searchActions(words);
  if (json) {
    await terminal.write(`${plainJson(found.map(describeAction))}\n`);
    return found.length > 0 ? 0 : 1;
  }
  const width = terminal.columns ?? DEFAULT_WIDTH;
  const [only] = found;
  if (!only) {
    const meant = didYouMean(words.join(" "), actionNames);
    const text = meant ? JSON.stringify(words.join(" ").slice(0, 60)) : givenWord(words.join(" "));
    terminal.note(`error: no action has ${text}${meant ? `; did you mean ${meant}?` : ". Use fewer or other words."}`);
    return 1;
  }
  if (found.length === 1) await terminal.write(actionHelp(only, width, terminal.bold));
  else await terminal.write(found.map((name) => actionLines(name, width, terminal.bold)).join("\n"));
  return 0;
}
