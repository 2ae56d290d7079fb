// The states that a sandbox can begin with.

import type { Seeded } from "../data.js";
import { busy } from "./busy.js";
import { dstWeek } from "./dst-week.js";
import { empty } from "./empty.js";
import { story } from "./story.js";

export const seeds = { story, empty, busy, "dst-week": dstWeek } satisfies Record<string, () => Seeded>;

export type SeedName = keyof typeof seeds;
