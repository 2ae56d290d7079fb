// `clockify-connector sandbox`: a stateful Clockify on this machine, until a signal ends it.

import { InputError } from "../../input/input-error.js";
import { isHost } from "../../sandbox/deliveries/allowed-hosts.js";
import { isOrigin } from "../../sandbox/http/cors.js";
import { createSandbox } from "../../sandbox/sandbox.js";
import { isSeedName, seedNames } from "../../sandbox/seeds/seed-names.js";
import { givenWord } from "../safe-word.js";
import { print } from "../terminal/output.js";
import type { SandboxFlags } from "./sandbox-flags.js";

const DEFAULT_PORT = "4011";

/** Runs until a signal. @param stopped settles when there is another reason to end */
export async function sandbox(flags: SandboxFlags, stopped?: Promise<void>): Promise<void> {
  const { data, ...options } = readFlags(flags);
  const signal = signalled();
  const running = await createSandbox({ data, ...options });
  print(`The sandbox is at ${running.url}. Any key of 8 letters or more opens an account of its own, for instance:

  curl -H "X-Api-Key: my-first-key" ${running.url}/v1/workspaces

${data === undefined ? "It forgets everything when it ends" : `It keeps everything in ${data}`}. Ctrl-C ends it.\n`);
  await Promise.race([signal, stopped ?? signal]);
  const { tenants, requests, entries } = running.totals();
  await running.close();
  const held = [count(tenants, "tenant"), count(requests, "request"), count(entries, "time entry", "time entries")];
  print(`The sandbox held ${held.join(", ")}.`);
}

function readFlags(flags: SandboxFlags) {
  const { port = DEFAULT_PORT, data, seed = "story", deliverTo = [], allowOrigin = [], lenient = true } = flags;
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (!(number <= 65_535))
    throw new InputError(`--port must be from 0 (any free port) to 65535, not ${givenWord(port)}.`);
  if (!isSeedName(seed)) throw new InputError(`--seed must be one of ${seedNames.join(", ")}, not ${givenWord(seed)}.`);
  if (data === "") throw new InputError("--data must be the name of a file.");
  const noHost = deliverTo.find((name) => !isHost(name));
  if (noHost !== undefined) {
    throw new InputError(
      `--deliver-to must be the name or address of a host, without a port, not ${givenWord(noHost)}.`,
    );
  }
  const noOrigin = allowOrigin.find((origin) => !isOrigin(origin));
  if (noOrigin !== undefined) {
    throw new InputError(
      `--allow-origin must be the address of a site such as http://localhost:3000, without a path, not ${givenWord(noOrigin)}.`,
    );
  }
  return { port: number, data, seed, deliverTo, allowOrigin, lenient };
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** The first signal asks for an end; the second one does not wait for it. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    const onSignal = () => {
      resolve();
      for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, onSignal);
    };
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  });
}
