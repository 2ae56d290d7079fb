// Answers for people: a list as a table, anything else as names and values. Never wider than the terminal, and ids stay whole.

import { isIdentifier } from "../../input/name-lookup.js";
import { plain } from "../../util/control-characters.js";
import { isObject } from "../../util/json.js";
import { columnsOf, cut, padded } from "./text-width.js";

export interface Look {
  /** Undefined where nothing has to be cut, as in a file. */
  readonly width: number | undefined;
  readonly bold: (text: string) => string;
}

export interface Shown {
  readonly text: string;
  /** Columns for which there was no room. */
  readonly hidden: readonly string[];
}

const GAP = "  ";
/** Shorter texts are of little use. */
const MIN_COLUMNS = 12;

export function showAnswer(value: unknown, look: Look): Shown {
  if (Array.isArray(value)) return showTable(value, look);
  if (!isObject(value)) return { text: `${plain(String(value))}\n`, hidden: [] };
  return showObject(value, look);
}

function showObject(object: Record<string, unknown>, look: Look): Shown {
  const { fields, lists } = flat(object);
  const named = [...fields].filter(([, text]) => text !== "");
  const widest = Math.max(0, ...named.map(([name]) => columnsOf(name)));
  const room = look.width === undefined ? undefined : Math.max(MIN_COLUMNS, look.width - widest - GAP.length);
  const lines = named.map(([name, text]) => {
    const [first = "", ...rest] = pieces(text, room);
    const more = rest.map((piece) => `\n${" ".repeat(widest)}${GAP}${piece}`).join("");
    return `${look.bold(padded(name, widest))}${GAP}${first}${more}\n`;
  });
  const tables = [...lists].map(([name, items]) => ({ name, ...showTable(items, look) }));
  return {
    text: lines.join("") + tables.map(({ name, text }) => `\n${look.bold(name)}\n${text}`).join(""),
    hidden: tables.flatMap(({ hidden }) => hidden),
  };
}

/** Values of an object are never cut, only broken. */
function pieces(text: string, columns: number | undefined): string[] {
  if (columns === undefined || columnsOf(text) <= columns) return [text];
  const found: string[] = [];
  let rest = text;
  while (columnsOf(rest) > columns) {
    const piece = cut(rest, columns + 1).slice(0, -1);
    if (piece === "") break;
    found.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...found, rest];
}

interface Column {
  readonly name: string;
  readonly texts: readonly string[];
  /** A part of an id or of a time would be wrong, so these are never cut. */
  readonly kind: "id" | "time" | "other";
  /** The width of its longest text. */
  readonly wanted: number;
  /** Its smallest width. */
  readonly least: number;
}

function showTable(items: readonly unknown[], { width, bold }: Look): Shown {
  const columns = columnsIn(items);
  const shown = width === undefined ? columns : fitting(columns, width);
  const widths = widthsOf(shown, width);
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) =>
        at === texts.length - 1 ? cut(text, widths[at] ?? 0) : padded(cut(text, widths[at] ?? 0), widths[at] ?? 0),
      )
      .join(GAP)
      .trimEnd();
  const head = bold(line(shown.map(({ name }) => name)));
  const rows = items.map((_, row) => line(shown.map(({ texts }) => texts[row] ?? "")));
  const hidden = columns.filter((column) => !shown.includes(column)).map(({ name }) => name);
  return { text: [head, ...rows, ""].join("\n"), hidden };
}

/** Columns that have a value, the most useful first. */
function columnsIn(items: readonly unknown[]): Column[] {
  const rows = items.map((item) => cells(isObject(item) ? item : { value: item }));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const columns = names.map((name) => {
    const texts = rows.map((row) => row.get(name) ?? "");
    const widest = texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
    const all = (is: (text: string) => boolean) => texts.every((text) => text === "" || is(text));
    const kind = all(isIdentifier) ? "id" : all(isTime) ? "time" : "other";
    const wanted = Math.max(widest, columnsOf(name));
    return { name, texts, kind, wanted, least: kind === "other" ? Math.min(wanted, MIN_COLUMNS) : widest } as const;
  });
  return columns
    .filter(({ name, texts }) => name !== "workspaceId" && texts.some(Boolean))
    .sort((a, b) => rank(a) - rank(b));
}

function rank({ name, kind }: Column): number {
  if (name === "id") return 0;
  if (["name", "description", "email"].includes(name)) return 1;
  return { time: 2, other: 3, id: 4 }[kind];
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/.test(text);
}

/** As many as have room, and at least one. */
function fitting(columns: readonly Column[], width: number): Column[] {
  let used = -GAP.length;
  return columns.filter(({ least }, index) => {
    const fits = index === 0 || used + GAP.length + least <= width;
    if (fits) used += GAP.length + least;
    return fits;
  });
}

/** The rest of the line goes to columns with longer texts, in their order. */
function widthsOf(columns: readonly Column[], width: number | undefined): number[] {
  if (width === undefined) return columns.map(({ wanted }) => wanted);
  const taken = columns.reduce((sum, { least }) => sum + least + GAP.length, -GAP.length);
  let left = Math.max(0, width - taken);
  return columns.map(({ least, wanted }) => {
    const more = Math.min(left, wanted - least);
    left -= more;
    return least + more;
  });
}

/** In a table, a list of things is a list of their names, or their number. */
function cells(item: Record<string, unknown>): Map<string, string> {
  const { fields, lists } = flat(item);
  for (const [name, things] of lists) {
    const names = things.map((thing) => (isObject(thing) ? thing.name : undefined));
    const named = names.every((one) => typeof one === "string");
    fields.set(name, named ? plain(names.join(", ")) : String(things.length));
  }
  return fields;
}

interface Flat {
  /** By the way to the value: `timeInterval.start`. */
  readonly fields: Map<string, string>;
  /** Lists of objects. */
  readonly lists: Map<string, readonly unknown[]>;
}

function flat(object: Record<string, unknown>): Flat {
  const found: Flat = { fields: new Map(), lists: new Map() };
  const visit = (value: unknown, name: string) => {
    if (Array.isArray(value) && value.some(isObject)) found.lists.set(name, value);
    else if (Array.isArray(value)) found.fields.set(name, plain(value.map(String).join(", ")));
    else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, name ? `${name}.${plain(key)}` : plain(key));
    } else found.fields.set(name, value === null || value === undefined ? "" : plain(String(value)));
  };
  visit(object, "");
  return found;
}
