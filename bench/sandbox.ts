// The sandbox as a process of its own (dist/cli.js sandbox): how many lists it answers in a second, beside Prism; how soon it is there;
// and what it holds in memory.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startPrism } from "../scripts/prism.ts";
import { quiet, type Section, timesOf } from "./report.ts";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const SANDBOX = new URL("../dist/sandbox.js", import.meta.url).href;
const AT_ONCE = 32;
const WARM_UP_MS = 2000;
const MEASURED_MS = 1000;
const ROUNDS = 5;
const STARTS = 7;
const RATE_TARGET = 5000;
const START_TARGET_MS = 200;

const LIST = "/v1/workspaces/64f1c0a0e4b0010000000001/user/64f1c0a0e4b0020000000002/time-entries?page=2&page-size=50";
const KEY = "key-of-the-benchmark";

/** Prints the milliseconds. */
const CREATE = `
  const begun = performance.now();
  const { createSandbox } = await import("${SANDBOX}");
  const sandbox = await createSandbox();
  console.log(performance.now() - begun);
  await sandbox.close();`;

/** Prints the megabytes. */
const HOLD = `
  const { createSandbox } = await import("${SANDBOX}");
  const sandbox = await createSandbox();
  sandbox.tenant("${KEY}");
  gc();
  const before = process.memoryUsage().heapUsed;
  sandbox.tenant("${KEY}").seed("busy");
  for (let user = 1; user <= 8; user++) {
    const path = "/v1/workspaces/64f1c0a0e4b0010000000001/user/64f1c0a0e4b002000000000" + user + "/time-entries?page-size=5000";
    await (await fetch(sandbox.url + path, { headers: { "X-Api-Key": "${KEY}" } })).text();
  }
  gc();
  console.log(((process.memoryUsage().heapUsed - before) / 1e6).toFixed(1));
  await sandbox.close();`;

export async function sandboxBenchmark(): Promise<Section> {
  const sandbox = await startSandbox();
  const ours = await ratesAt(sandbox.url).finally(sandbox.stop);
  const prism = await startPrism();
  const prisms = await ratesAt(prism.url).finally(prism.stop);
  const node = quiet(await timesOf(STARTS, () => promisify(execFile)(process.execPath, ["-e", "0"])));
  const start = quiet(await timesOf(STARTS, startAndAsk));
  const created: number[] = [];
  for (let i = 0; i < STARTS; i++) created.push(Number(await printedBy(CREATE)));
  const ready = quiet(created);
  const rate = (perSecond: number) => `${Math.round(perSecond).toLocaleString("en")} a second`;
  return {
    title: `Sandbox (a list of 50 entries, ${AT_ONCE} at once, client and server on one core each)`,
    rows: [
      { what: "sandbox", value: rate(ours), target: rate(RATE_TARGET), met: ours >= RATE_TARGET },
      { what: "Prism", value: rate(prisms) },
      { what: "node alone", value: `${node.toFixed(0)} ms` },
      { what: "start of the program to its first answer", value: `${start.toFixed(0)} ms` },
      {
        what: "import of clockify-connector/sandbox and createSandbox()",
        value: `${ready.toFixed(0)} ms`,
        target: `${START_TARGET_MS} ms`,
        met: ready <= START_TARGET_MS,
      },
      { what: "heap of a tenant with 10,000 entries, after all were listed", value: `${await printedBy(HOLD)} MB` },
    ],
  };
}

async function startSandbox() {
  const child = spawn(process.execPath, [CLI, "sandbox", "--port", "0", "--seed", "busy"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface(child.stdout), "line");
  const [url = ""] = /http:\/\/[\d.:]+\d/.exec(line) ?? [];
  return { url, stop: () => void child.kill("SIGKILL") };
}

/** How many calls were answered in a second, in the quieter rounds. */
async function ratesAt(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const headers = { "X-Api-Key": KEY };
  let answered = 0;
  let over = false;
  const call = () =>
    new Promise<void>((resolve, reject) => {
      get(url + LIST, { agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
        response.once("end", resolve).resume();
      }).once("error", reject);
    });
  const caller = async () => {
    for (; !over; answered++) await call();
  };
  const callers = Promise.all(Array.from({ length: AT_ONCE }, caller));
  const pause = (ms: number) => Promise.race([callers, new Promise((resolve) => setTimeout(resolve, ms))]);
  await pause(WARM_UP_MS);
  const secondsACall: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [before, begun] = [answered, performance.now()];
    await pause(MEASURED_MS);
    secondsACall.push((performance.now() - begun) / 1000 / (answered - before));
  }
  over = true;
  await callers;
  agent.destroy();
  return 1 / quiet(secondsACall);
}

async function startAndAsk(): Promise<void> {
  const sandbox = await startSandbox();
  await (await fetch(`${sandbox.url}/v1/user`, { headers: { "X-Api-Key": KEY } })).text();
  sandbox.stop();
}

/** What a fresh process prints. */
async function printedBy(code: string): Promise<string> {
  const args = ["--expose-gc", "--input-type=module", "-e", code];
  return (await promisify(execFile)(process.execPath, args)).stdout.trim();
}
