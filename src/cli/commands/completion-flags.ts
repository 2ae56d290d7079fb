// The `completion` command and the hidden `complete`, which its scripts call: their arguments and help.

import { Argument, type Command } from "commander";
import type { Shell } from "./completion.js";

const HELP = `
  echo 'source <(clockify-connector completion bash)' >> ~/.bashrc
  echo 'source <(clockify-connector completion zsh)' >> ~/.zshrc
  clockify-connector completion fish > ~/.config/fish/completions/clockify-connector.fish`;

export function addCompletionCommands(program: Command): void {
  program
    .command("completion")
    .description("Prints a script with which the shell completes commands, actions and options.")
    .addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", HELP)
    .action(async (shell: Shell) => write((await import("./completion.js")).completionScript(shell)));
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .action(async (words: string[]) => {
      const { candidates } = await import("./completion.js");
      const lines = candidates(words, program, process.env).map((word) => `${word}\n`);
      await write(lines.join(""));
    });
}

async function write(text: string): Promise<void> {
  await (await import("../terminal/terminal.js")).processTerminal(process.env).write(text);
}
