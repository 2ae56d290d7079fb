// Names of regions: the one that somebody means who does not know its short name.

import { regions } from "./generated/regions.js";

type ShortName = Exclude<keyof typeof regions, "global">;

/** What people call a region who know it from Clockify's settings, or from their cloud. */
const WORDS: Readonly<Record<ShortName, RegExp>> = {
  euc1: /^(eu|euro|europe|de|germany|deutschland|frankfurt|euc|eu[- ]?central(-?1)?)$/,
  use2: /^(us|usa|america|united states|ohio|use|us[- ]?east(-?2)?)$/,
  euw2: /^(uk|gb|england|britain|united kingdom|london|euw|great britain|eu[- ]?west(-?2)?)$/,
  apse2: /^(au|australia|sydney|asia|asia[- ]pacific|apac|apse|ap[- ]?southeast(-?2)?)$/,
};

/** The name may say more in brackets, such as "UK (London)". */
export function regionMeant(name: string): string | undefined {
  const parts = name
    .toLowerCase()
    .split(/[()/,]/)
    .map((part) => part.trim());
  const meant = Object.entries(WORDS).find(([, words]) => parts.some((part) => words.test(part)));
  return meant?.[0] ?? Object.keys(regions).find((region) => region === name.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
