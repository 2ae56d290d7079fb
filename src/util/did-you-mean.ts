// Did-you-mean: the known name that was most likely meant by an unknown one.

/** Lower likeness is chance: two names that both begin with create_ have that much in common. */
export const MIN_LIKENESS = 0.68;

/** A typing error beats any likeness in words. */
const TYPO_LIKENESS = 0.99;

const MAX_SHOWN = 60;

/** The most similar known name: same but for a typing error, or made of nearly the same words in any order. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  let best = MIN_LIKENESS;
  let found: string | undefined;
  for (const candidate of known) {
    const score = likeness(name, candidate);
    if (score <= best) continue;
    best = score;
    found = candidate;
  }
  return found;
}

/**
 * The end of a sentence that begins with an unknown name: the name that it is a typing error of, or the whole list. A long name may
 * be a secret, so nothing is suggested for it.
 */
export function unknownName(name: string, known: readonly string[]): string {
  const meant = name.length > MAX_SHOWN ? undefined : known.find((candidate) => isTypo(name, candidate));
  return meant ? `is unknown; did you mean ${meant}` : `is unknown; known are ${known.join(", ") || "none"}`;
}

/** How much two names have in common, from 0 to 1. Words that are left out, added or swapped cost little. */
export function likeness(one: string, other: string): number {
  if (isTypo(one, other)) return TYPO_LIKENESS;
  const [pairs, others] = [letterPairs(one), letterPairs(other)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size || 1);
}

/** Whether two names differ only in case, in signs, or in one letter: missing, added, wrong or swapped with the next. */
export function isTypo(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    restA.length + restB.length < 2 ||
    (restA.length < 2 && restB.length < 2) ||
    (restA.length === 2 && restA === [...restB].reverse().join(""))
  );
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Pairs of neighboring letters, with one sign for whatever separates words. */
function letterPairs(name: string): Set<string> {
  const words = name
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "_");
  return new Set(Array.from(words, (letter, index) => (words[index - 1] ?? "_") + letter));
}
