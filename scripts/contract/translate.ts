// The texts of the specification in the words of a surface: they name actions by their titles and parameters as on the wire.

import type { Action } from "./model.ts";

export type Translate = (text: string) => string;

/** @param nameOf how an argument is called there, by its name in TypeScript */
export function translator(actions: readonly Action[], nameOf: (argument: string) => string): Translate {
  const names = new Map<string, string>();
  for (const { name: action, title, replacedBy, arguments: all } of actions) {
    if (!replacedBy) names.set(title, `\`${action}\``);
    for (const { name, wireName } of all) if (name !== wireName) names.set(wireName, nameOf(name));
  }
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(`(?<![\\w-])(${longestFirst.join("|")})(?![\\w-])`, "g");
  return (text) => text.replace(any, (name) => names.get(name) ?? name);
}
