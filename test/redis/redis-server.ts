// A real Redis for a test file: starts the server that this machine has, redis-server or valkey-server, on a free port.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { claimPort } from "../../scripts/prism.ts";
import { redisBinary } from "../support/requirements.ts";

export interface RedisServer {
  readonly port: number;
  /** For the clients of both libraries. */
  readonly url: string;
  /** No reply from now on, though the connections stay. */
  hang(): void;
  goOn(): void;
  /** Ends it as a crash does. Whatever it knew is lost. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  restart(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const port = await claimPort();
  let server = await launch(port);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    hang: () => server.kill("SIGSTOP"),
    goOn: () => server.kill("SIGCONT"),
    async kill() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill("SIGKILL");
      await once(server, "exit");
    },
    async restart() {
      server = await launch(port);
    },
  };
}

/** A program that ends with an error leaves no server behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const server of running) server.kill("SIGKILL");
});

async function launch(port: number): Promise<ChildProcess> {
  if (!redisBinary) throw new Error("neither redis-server nor valkey-server is installed");
  const server = spawn(
    redisBinary,
    ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    {
      stdio: "ignore",
    },
  );
  running.add(server);
  server.once("exit", () => running.delete(server));
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`${redisBinary} ended with ${server.exitCode}`);
  }
  return server;
}

/** Whether Redis listens, and is ready. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.once("data", (reply) => {
      socket.destroy();
      resolve(reply.toString().startsWith("+PONG"));
    });
    socket.once("error", () => setTimeout(resolve, 10, false));
  });
}
