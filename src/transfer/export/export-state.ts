// The content of FILE.state.json: what was asked, what that meant, and how far the export has come. It holds no key.

import { isObject } from "../../util/json.js";
import type { Cursor } from "./entry-cursor.js";
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
  readonly isDone?: boolean | undefined;
}

/** What distinguishes one export from another. All are texts, so that they can be shown where they differ. */
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

export function textOfState({ progress, ...state }: State): string {
  // The file calls the cursor `place`.
  const { cursor, ...others } = progress ?? {};
  const saved = progress && { ...others, place: cursor };
  return `${JSON.stringify({ version: VERSION, ...state, progress: saved })}\n`;
}

/** @returns undefined when the text is not a state of this version */
export function readState(text: string): State | undefined {
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(state) || state.version !== VERSION || !isSaved(state)) return undefined;
  const { asked, plan, bytes, isDone, progress } = state;
  const cursor = progress?.place;
  return { asked, plan, bytes, isDone, progress: progress && { ...progress, cursor } };
}

type Saved = Omit<State, "progress"> & {
  readonly progress?: Omit<Progress, "cursor"> & { readonly place?: Cursor | undefined };
};

/** Only this program writes it, in one step, so this checks whether it is one of ours and not every number in it. */
function isSaved(state: object): state is Saved {
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

/** Which arguments changed, in words. */
export function differences(before: Asked, now: Asked): string[] {
  const names = Object.keys({ ...before, ...now }) as (keyof Asked)[];
  return names
    .filter((name) => before[name] !== now[name])
    .map((name) => `${name}: it was ${before[name] || "not given"}, and now is ${now[name] || "not given"}`);
}
