// Dot paths into JSON, such as `detailedFilter.page` and `totals[0].entriesCount`.

import { isObject } from "../../util/json.js";

function stepsOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== "");
}

/** Undefined where the path leads nowhere. */
export function at(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)];
    return isObject(inner) ? inner[step] : undefined;
  }, value);
}

/** A copy with another value at the path. */
export function replaceAt(value: unknown, path: string, replacement: unknown): unknown {
  const replaced = (inner: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return replacement;
    if (Array.isArray(inner)) return inner.map((item, index) => (index === Number(step) ? replaced(item, rest) : item));
    return isObject(inner) ? { ...inner, [step]: replaced(inner[step], rest) } : inner;
  };
  return replaced(value, stepsOf(path));
}
