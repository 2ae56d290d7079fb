// What stands in FILE.state.json: what was asked, what that meant, and how far the export has come. It holds no key.

import { isObject } from "../../util/json.js";
import type { Progress } from "./export-entries.js";
import type { Person } from "./export-row.js";

export interface State {
  readonly asked: Asked;
  readonly plan: Plan;
  /** How long FILE.part is as far as it counts. */
  readonly bytes: number;
  /** Undefined before anything was written. */
  readonly progress?: Progress | undefined;
  /** Whether nothing was left to do but to give FILE.part its name. */
  readonly isDone?: boolean;
}

/** What tells one export from another. All are texts, so that they can be shown where they differ. */
export type Asked = Readonly<
  Record<"address" | "account" | "workspace" | "users" | "start" | "end" | "format", string>
>;

/** What was found out at the beginning, and holds for all runs: people may come and days may pass meanwhile. */
export interface Plan {
  readonly timeZone: string;
  readonly people: readonly Person[];
  /** Milliseconds since 1970. */
  readonly from?: number | undefined;
  readonly before?: number | undefined;
}

const VERSION = 1;

export function textOfState(state: State): string {
  return `${JSON.stringify({ version: VERSION, ...state })}\n`;
}

/** @returns undefined when the text is no state of this version */
export function readState(text: string): State | undefined {
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isObject(state) && state.version === VERSION && isState(state) ? state : undefined;
}

/** Only this program writes it, in one step, so what is looked at is whether it is one of ours and not every number in it. */
function isState(state: object): state is State {
  if (!("asked" in state && "plan" in state && "bytes" in state)) return false;
  const { asked, plan, bytes } = state;
  const progress = "progress" in state ? state.progress : undefined;
  return (
    isObject(asked) &&
    Object.values(asked).every((value) => typeof value === "string") &&
    isObject(plan) &&
    typeof plan.timeZone === "string" &&
    Array.isArray(plan.people) &&
    Number.isSafeInteger(bytes) &&
    (progress === undefined || (isObject(progress) && Number.isInteger(progress.people) && isObject(progress.totals)))
  );
}

/** Which arguments are not as they were, in words. */
export function differences(before: Asked, now: Asked): string[] {
  const names = Object.keys({ ...before, ...now }) as (keyof Asked)[];
  return names
    .filter((name) => before[name] !== now[name])
    .map((name) => `${name}: it was ${before[name] || "not given"}, and now is ${now[name] || "not given"}`);
}
