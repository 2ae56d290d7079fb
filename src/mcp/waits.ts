// Tells an agent why a call takes long: the client's events of that call become its progress.

import { AsyncLocalStorage } from "node:async_hooks";
import type { Listener } from "../events.js";

export type Report = (message: string) => void;

const reports = new AsyncLocalStorage<Report>();

/** Runs a call; while it waits, `report` says for what. */
export function tellingWaits<Result>(report: Report, run: () => Promise<Result>): Promise<Result> {
  return reports.run(report, run);
}

/** For the option `onEvent` of the client. Events come within the call that they tell of. */
export const tellWaits: Listener = (event) => {
  const report = reports.getStore();
  if (!report) return;
  if (event.type === "queued") report(`Waiting for the rate limit; ${event.ahead} calls are before this one.`);
  else if (event.type === "paused") report(`Clockify asked for a pause of ${seconds(event.forMs)}.`);
  else if (event.type === "retried") report(`Attempt ${event.attempt} failed; trying again in ${seconds(event.inMs)}.`);
};

function seconds(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}
