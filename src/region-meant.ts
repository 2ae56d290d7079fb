// Which region of Clockify somebody means who does not know its short name.

import { regions } from "./generated/operations.js";

type ShortName = Exclude<keyof typeof regions, "global">;

/** What people call a region who know it from Clockify's settings, or from their cloud. */
const WORDS: Readonly<Record<ShortName, RegExp>> = {
  euc1: /^(eu|europe|europe \(germany\)|de|germany|frankfurt|euc|eu-?central(-?1)?)$/,
  use2: /^(us|usa|america|united states|ohio|use|us-?east(-?2)?)$/,
  euw2: /^(uk|gb|england|britain|united kingdom|london|euw|eu-?west(-?2)?)$/,
  apse2: /^(au|australia|sydney|apse|ap-?southeast(-?2)?)$/,
};

export function regionMeant(name: string): string | undefined {
  const word = name.trim().toLowerCase();
  const byWord = Object.entries(WORDS).find(([, words]) => words.test(word));
  return byWord?.[0] ?? Object.keys(regions).find((region) => region === word.replace(/[^a-z0-9]/g, ""));
}
