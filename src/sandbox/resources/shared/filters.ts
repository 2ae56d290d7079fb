// Filters that many lists share.

import { contains, isNamed } from "./text-search.js";

interface Named {
  readonly name?: string | null | undefined;
}

/** The text is in the name. */
export function byName(item: Named, { name }: Named): boolean {
  return contains(item.name, name);
}

/** The text is in the name, or is the name in a strict search. */
export function byStrictName(
  item: Named,
  { name, strictNameSearch }: Named & { readonly strictNameSearch?: boolean | null | undefined },
): boolean {
  return isNamed(item.name, name, strictNameSearch ?? false);
}

interface Archivable {
  readonly archived?: boolean | null | undefined;
}

export function byArchived(item: Archivable, { archived }: Archivable): boolean {
  return is(archived, item.archived);
}

/** Without a wanted value, every value fits. */
export function is(wanted: boolean | null | undefined, value: boolean | null | undefined): boolean {
  return wanted == null || (value ?? false) === wanted;
}
