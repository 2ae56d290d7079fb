// A person at a terminal, or a script: makes calls in this process, on a sandbox, and keeps the output.

import type { Surroundings } from "../../src/cli/commands/call.ts";
import { call } from "../../src/cli/commands/call.ts";
import type { Terminal } from "../../src/cli/terminal/terminal.ts";

export interface Habits {
  readonly columns?: number;
  /** What they answer to each question. Left out where nobody can be asked. */
  readonly says?: string | ((question: string) => Promise<string>);
  readonly environment?: Surroundings["environment"];
  readonly signal?: AbortSignal;
}

export interface Recorded {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly questions: readonly string[];
}

/** A terminal that keeps what is written. */
export function recorder({ columns, says }: Habits = {}) {
  const recorded = { stdout: "", stderr: "", questions: [] as string[] };
  const terminal: Terminal = {
    write: async (text) => {
      recorded.stdout += text;
    },
    note(text) {
      recorded.stderr += `${text}\n`;
    },
    progress: () => undefined,
    isWatched: columns !== undefined,
    columns,
    bold: (text) => text,
    ask:
      says === undefined
        ? undefined
        : async (question) => {
            recorded.questions.push(question);
            return typeof says === "string" ? says : says(question);
          },
  };
  return { terminal, recorded };
}

export async function callAs(words: readonly string[], habits: Habits = {}): Promise<Recorded> {
  const { terminal, recorded } = recorder(habits);
  const { environment = {}, signal = new AbortController().signal } = habits;
  const code = await call(words, { environment, terminal, signal });
  return { code, ...recorded };
}
