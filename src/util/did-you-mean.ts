// Which of many names somebody may have meant.

/** Less in common is chance: two names that both begin with create_ have that much. */
export const LEAST_ALIKE = 0.68;

/** The name that has most in common with this one, so that words left out, added or replaced are found like slips. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  let most = LEAST_ALIKE;
  let found: string | undefined;
  for (const candidate of names) {
    const alike = likenessOf(name, candidate);
    if (alike <= most) continue;
    most = alike;
    found = candidate;
  }
  return found;
}

/** How much two names have in common, from 0 to 1. */
export function likenessOf(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size || 1);
}

/** Its pairs of neighbouring letters. */
function pairsOf(name: string): Set<string> {
  const words = name
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "_");
  return new Set(Array.from(words, (letter, index) => (words[index - 1] ?? "_") + letter));
}
