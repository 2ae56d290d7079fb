// Which of many names somebody may have meant.

/** Less in common is chance: two names that both begin with create_ have that much. */
const LEAST_ALIKE = 0.68;

/** The name that has most in common with this one, so that words left out, added or replaced are found like slips. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const given = pairsOf(name);
  let most = LEAST_ALIKE;
  let found: string | undefined;
  for (const candidate of names) {
    const pairs = pairsOf(candidate);
    const shared = [...given].filter((pair) => pairs.has(pair)).length;
    const alike = (2 * shared) / (given.size + pairs.size);
    if (alike <= most) continue;
    most = alike;
    found = candidate;
  }
  return found;
}

/** Its pairs of neighbouring letters. */
function pairsOf(name: string): Set<string> {
  const words = name
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z]+/g, "_");
  return new Set(Array.from(words, (letter, index) => (words[index - 1] ?? "_") + letter));
}
