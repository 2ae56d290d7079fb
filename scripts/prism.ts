// Prism as a process on the bundled specification: a mock server, or between a client and another server.

import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface PrismOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** The server that answers, of which Prism only says whether it keeps to the specification. Default: Prism answers. */
  readonly upstream?: string;
  /** Whether an answer that breaks the specification is an error, too, and not only a header. Default: false. */
  readonly errors?: boolean;
  /** Gets each line that Prism prints. */
  readonly onLine?: (line: string) => void;
}

export interface Prism {
  /** What to pass as `baseUrl`. */
  readonly url: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

const SPECIFICATION = fileURLToPath(new URL("../openapi/clockify.json", import.meta.url));
const START_TIMEOUT_MS = 30_000;

/** Ends Prism when the pipe to its starter closes, however that came to its end. */
const END_WITH_STARTER = "data:text/javascript,process.stdin.on('end',()=>process.exit()).resume()";

/** @throws {Error} when the port is taken, Prism is not installed, or it does not come up */
export async function startPrism({ port, upstream, errors = false, onLine }: PrismOptions = {}): Promise<Prism> {
  const free = await claimPort(port);
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
  const cli = join(dirname(manifest), "dist/index.js");
  const options = ["--host", "127.0.0.1", "--port", String(free), "--multiprocess", "false"];
  if (errors) options.push("--errors");
  const command = upstream ? ["proxy", ...options, SPECIFICATION, upstream] : ["mock", ...options, SPECIFICATION];
  const child = spawn(process.execPath, ["--import", END_WITH_STARTER, cli, ...command], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill();
    await exited;
  };

  let output = "";
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("it did not come up in time")), START_TIMEOUT_MS);
      const read = (chunk: Buffer) => {
        output += chunk;
        const lines = output.split("\n");
        output = lines.pop() ?? "";
        for (const line of lines) {
          onLine?.(line);
          if (line.includes("Prism is listening")) {
            clearTimeout(timer);
            resolve();
          }
        }
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.once("exit", (code) => {
        clearTimeout(timer);
        reject(new Error(`it ended with code ${code}. ${output}`));
      });
    });
  } catch (error) {
    await stop();
    throw new Error(`Prism could not be started: ${error instanceof Error ? error.message : error}`);
  }
  return { url: `http://127.0.0.1:${free}`, process: child, stop };
}

/** A port that nothing listens on: the given one, or any. */
export async function claimPort(port = 0): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(
              `Port ${port} is taken by another program. Stop it, or choose another port: npm run mock -- --port 5000`,
            )
          : error,
      ),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("no port could be claimed");
  return address.port;
}
