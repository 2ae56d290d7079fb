// The states that a sandbox can begin with.

import type { Contained } from "../tenant.js";
import { busy } from "./busy.js";
import { dstWeek } from "./dst-week.js";
import { empty } from "./empty.js";
import { story } from "./story.js";

/** What a seed makes, and what time it is there, in milliseconds since 1970. */
export type Seeded = Contained & { readonly now: number };

export const seeds = { story, empty, busy, "dst-week": dstWeek } satisfies Record<string, () => Seeded>;

export type SeedName = keyof typeof seeds;
