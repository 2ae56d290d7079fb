// The parser of a JSON file that a person wrote. It knows the place of the first error, and the keys that are given twice: `JSON.parse`
// lets the last one win.

import { getNodePath, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";

export interface ParsedJson {
  /** Undefined where the text is not valid JSON. */
  readonly value: unknown;
  /** The path of each key that is given twice in one object. */
  readonly repeated: readonly string[][];
  /** The first error, counted from 1. */
  readonly error?: { readonly line: number; readonly column: number };
}

/** @param text of a file, which may begin with a byte order mark, as some editors on Windows write it */
export function parseJson(text: string): ParsedJson {
  const json = text.replace(/^\uFEFF/, "");
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { disallowComments: true });
  if (errors.length > 0 || !tree || !isJson(json)) {
    // jsonc-parser also takes blanks that JSON does not have, such as a no-break space.
    const offset = errors[0]?.offset ?? json.search(/[^\S \t\r\n]/);
    const before = json.slice(0, offset).split("\n");
    return { value: undefined, repeated: [], error: { line: before.length, column: (before.at(-1) ?? "").length + 1 } };
  }
  return { value: getNodeValue(tree), repeated: repeatedKeys(tree) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function repeatedKeys(node: Node): string[][] {
  const known = new Set<unknown>();
  return (node.children ?? []).flatMap((child) => {
    const [key] = child.type === "property" ? (child.children ?? []) : [];
    const isRepeated = key !== undefined && known.has(key.value);
    if (key) known.add(key.value);
    return [...(isRepeated ? [getNodePath(key).map(String)] : []), ...repeatedKeys(child)];
  });
}
