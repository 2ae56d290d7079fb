// Seeds: the data that a sandbox can begin with.

import type { Seed } from "../tenant/workspace-data.js";
import { busy } from "./busy.js";
import { dstWeek } from "./dst-week.js";
import { empty } from "./empty.js";
import { story } from "./story.js";
import { today } from "./today.js";

/** By name. `today` is given the time in milliseconds since 1970. */
export const seeds = { story, today, empty, busy, "dst-week": dstWeek } satisfies Record<string, (now: number) => Seed>;

export type SeedName = keyof typeof seeds;
