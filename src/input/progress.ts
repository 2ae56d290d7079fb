// The progress of a call: why it takes long, from the client's events of that call.

import { AsyncLocalStorage } from "node:async_hooks";
import type { Listener } from "../client-events.js";

export type ReportProgress = (message: string) => void;

const reports = new AsyncLocalStorage<ReportProgress>();

/** Clients give a call up after a minute without a sign of life. */
const SIGN_OF_LIFE_MS = 10_000;

/** Runs a call; while it waits, `report` says for what, and now and then that it still does. */
export async function withProgress<Result>(report: ReportProgress, run: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => report("Still waiting for Clockify."), SIGN_OF_LIFE_MS);
  try {
    return await reports.run(report, run);
  } finally {
    clearInterval(timer);
  }
}

/** For the option `onEvent` of the client. Events come within the call that they belong to. */
export const reportProgress: Listener = (event) => {
  const report = reports.getStore();
  if (!report) return;
  if (event.type === "queued") report(`Waiting for the rate limit; ${event.ahead} calls are before this one.`);
  else if (event.type === "paused") report(`Clockify asked for a pause of ${seconds(event.forMs)}.`);
  else if (event.type === "retried") report(`Attempt ${event.attempt} failed; ${soon(event.inMs)}.`);
};

/** After a pause the queue does the waiting, so the next attempt itself waits for nothing. */
function soon(ms: number): string {
  return ms < 1000 ? "trying again" : `trying again in ${seconds(ms)}`;
}

function seconds(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}
