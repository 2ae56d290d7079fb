// The names of seeds, checked where people write them.

import { InputError, shown } from "../checked-input.js";
import { type SeedName, seeds } from "./index.js";

export type { SeedName };

export const seedNames = Object.keys(seeds);

export function isSeedName(given: unknown): given is SeedName {
  return typeof given === "string" && Object.hasOwn(seeds, given);
}

/** @throws {InputError} */
export function readSeedName(given: unknown): SeedName {
  if (isSeedName(given)) return given;
  throw new InputError(`There is no seed ${shown(given)}; there are: ${seedNames.join(", ")}`);
}
