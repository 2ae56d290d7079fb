// connector/script.csx: compiled together with a stand-in for the platform, and run for one request after the other.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { JSON_ASSEMBLY, jsonAssembly } from "../../support/requirements.ts";

/** What the platform hands to the script. */
export interface ScriptRequest {
  readonly operationId: string;
  readonly method: string;
  /** At Clockify. */
  readonly url: string;
  /** At the connector, where the platform sent it. Default: url. Microsoft's pages do not name it, and certified connectors use it. */
  readonly originalUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Where to send what the script sends, in place of the real server. Path and query stay. */
  readonly via?: string;
  /** After this time the CancellationToken of the script is cancelled. */
  readonly deadlineMs?: number;
}

export interface ScriptAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The addresses that the script sent requests to. */
  readonly sent: readonly string[];
}

export interface ScriptHost {
  /** @throws {Error} what the script throws */
  run(request: ScriptRequest): Promise<ScriptAnswer>;
  stop(): Promise<void>;
}

export interface CompiledScript {
  /** What `startScript` runs. */
  readonly program: string;
  remove(): void;
}

export async function compileScript(): Promise<CompiledScript> {
  const json = jsonAssembly();
  if (!json) throw new Error(`${JSON_ASSEMBLY} is not installed`);
  const folder = mkdtempSync(join(tmpdir(), "script-host-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const program = join(folder, "script.exe");
  const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
  const sources = [pathOf("../../../connector/script.csx"), pathOf("ScriptHost.cs")];
  const references = ["System.Net.Http.dll", "System.Web.dll", json].map((name) => `-r:${name}`);
  try {
    await promisify(execFile)("mcs", ["-langversion:7", ...references, `-out:${program}`, ...sources]);
    copyFileSync(json, join(folder, JSON_ASSEMBLY));
  } catch (error) {
    remove();
    throw error;
  }
  return { program, remove };
}

export function startScript(program: string): ScriptHost {
  // It ends by itself when its stdin closes, so not even a run that breaks off leaves it behind.
  const child = spawn("mono", [program], { stdio: ["pipe", "pipe", "inherit"] });
  const waiting: ((line: string | undefined) => void)[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => waiting.shift()?.(line));
  lines.on("close", () => {
    for (const answer of waiting.splice(0)) answer(undefined);
  });
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  return {
    async run(request) {
      if (ended()) throw new Error("Mono has ended");
      const line = await new Promise<string | undefined>((resolve) => {
        waiting.push(resolve);
        child.stdin.write(`${JSON.stringify({ headers: {}, ...request })}\n`);
      });
      if (line === undefined) throw new Error("Mono has ended");
      const answer: ScriptAnswer & { error?: string } = JSON.parse(line);
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer;
    },
    async stop() {
      if (!ended()) {
        child.stdin.end();
        await once(child, "exit");
      }
    },
  };
}
