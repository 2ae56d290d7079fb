// Finds the keys that stand twice in one object of a JSON text. The parser would let the last one win, without a word.

/** @returns the path of each, as its keys. The text must be valid JSON. */
export function repeatedKeys(json: string): string[][] {
  const repeated: string[][] = [];
  const open: { readonly keys: Set<string>; last: string }[] = [];
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*(?:"(?:\s*:)?)?|[{}]/g)) {
    const object = open.at(-1);
    if (token === "{") open.push({ keys: new Set(), last: "" });
    else if (token === "}") open.pop();
    else if (object && token.endsWith(":")) {
      object.last = String(JSON.parse(token.slice(0, -1)));
      if (object.keys.has(object.last)) repeated.push(open.map(({ last }) => last));
      object.keys.add(object.last);
    }
  }
  return repeated;
}
