// Text search and sorting of lists, in which upper and lower case are the same.

type Text = string | null | undefined;

export function contains(text: Text, part: Text): boolean {
  return part == null || (text ?? "").toLowerCase().includes(part.toLowerCase());
}

/** What is called so, or has it in its name. */
export function isNamed(name: Text, wanted: Text, strict = false): boolean {
  return strict && wanted != null ? name === wanted : contains(name, wanted);
}

/** A copy, by text or by number. Equal ones stay as they were. */
export function sorted<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Text | number,
  order: "ASCENDING" | "DESCENDING" = "ASCENDING",
): Item[] {
  const direction = order === "DESCENDING" ? -1 : 1;
  const keyed = items.map((item) => ({ item, key: comparable(keyOf(item)) }));
  return keyed.sort((one, other) => direction * compare(one.key, other.key)).map(({ item }) => item);
}

function comparable(key: Text | number): string | number {
  return typeof key === "number" ? key : (key ?? "").toLowerCase();
}

function compare(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
