// The recognition of regular expressions that some text can make slow, by their form and not by a clock.

import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { getConsumedChars, hasSomeDescendant, isPotentiallyEmpty } from "regexp-ast-analysis";
import { analyse } from "scslre";

/** Whether some text makes the expression take time that grows faster than the text. Rather once too often than too seldom. */
export function canBeSlow(source: string, flags: string): boolean {
  return analyse({ source, flags }).reports.length > 0 || beginsAgainInsideItself(source, flags);
}

/**
 * `eyJ[\w-]+\.` on `eyJ-eyJ-eyJ-`: each beginning lies within what the one before it runs through, so that each is followed to
 * the end. It takes a run without an upper limit that can hold everything before it, and something after it that can fail.
 */
function beginsAgainInsideItself(source: string, flags: string): boolean {
  if (flags.includes("y")) return false;
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const { flags: parsed } = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  const signsOf = (element: AST.Element) => getConsumedChars(element, parsed).chars;
  return pattern.alternatives.some(({ elements }) => {
    const before: AST.Element[] = [];
    const excluded: AST.Element[] = [];
    for (const [index, element] of elements.entries()) {
      if (element.type === "Assertion") {
        if (element.kind === "start" && !parsed.multiline) return false;
        if (element.kind === "lookbehind") {
          if (element.negate) excluded.push(...element.alternatives.flatMap((alternative) => alternative.elements));
          else before.push(...element.alternatives.flatMap((alternative) => alternative.elements));
        }
        continue;
      }
      if (
        hasSomeDescendant(element, (inner) => inner.type === "Quantifier" && inner.max === Number.POSITIVE_INFINITY)
      ) {
        const run = signsOf(element);
        const canFail = elements.slice(index + 1).some((after) => !isPotentiallyEmpty(after, parsed));
        const canHoldAll = before.every((one) => !signsOf(one).isDisjointWith(run));
        const isGuarded = excluded.some((one) => signsOf(one).isSupersetOf(run));
        if (canFail && canHoldAll && !isGuarded) return true;
      }
      before.push(element);
    }
    return false;
  });
}
