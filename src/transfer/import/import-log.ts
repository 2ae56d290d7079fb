// What stands in FILE.import.ndjson: for each row whether it was begun, created, or is in doubt. A line is surely on the disk before
// the next step, so a crash at any moment leaves at most one row in doubt, and never one that is forgotten.

import { UsageError } from "../../cli/usage-error.js";
import { isObject } from "../../util/json.js";
import type { Disk, OpenFile } from "../disk.js";
import type { Instant } from "./monotonic-instant.js";

/** Whose import it is. All are texts. */
export type Owner = Readonly<Record<"address" | "account" | "workspace", string>>;

export interface InDoubt {
  /** Of what was sent. A list of failed rows may have sent the row with other values than the file has. */
  readonly likeness: string;
  /** When it was sent. */
  readonly at: Instant;
}

type Line =
  | { readonly version: number; readonly owner: Owner; readonly timeZone?: string }
  /** Ids of entries that were there before any row of that likeness was begun. */
  | { readonly before: string; readonly ids: readonly string[] }
  | ({ readonly begun: string; readonly likeness: string } & Instant)
  | { readonly created: string; readonly id: string }
  | { readonly notCreated: string }
  | ({ readonly unknown: string } & Instant);

const VERSION = 1;

export const journalOf = (file: string) => `${file}.import.ndjson`;

export class Journal {
  readonly #created = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #doubts = new Map<string, InDoubt>();
  readonly #sent = new Set<string>();
  readonly #begun = new Set<string>();
  readonly #before = new Map<string, readonly string[]>();
  readonly #path: string;
  readonly #owner: Owner;
  readonly #timeZone: string;
  readonly #disk: Disk;
  #file: OpenFile | undefined;
  #bytes = 0;
  #begunIn: string | undefined;

  private constructor(path: string, owner: Owner, timeZone: string, disk: Disk) {
    this.#path = path;
    this.#owner = owner;
    this.#timeZone = timeZone;
    this.#disk = disk;
  }

  /**
   * Reads what earlier runs noted. The file is made with the first note.
   *
   * @param timeZone of the account, in which times without an offset were read
   * @throws {UsageError} when it is of another account or workspace, or damaged
   */
  static async read(path: string, owner: Owner, timeZone: string, disk: Disk): Promise<Journal> {
    const text = (await disk.read(path)) ?? "";
    // A line that a crash has cut was not yet counted on.
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const journal = new Journal(path, owner, timeZone, disk);
    journal.#bytes = Buffer.byteLength(whole);
    for (const [index, line] of whole.split("\n").slice(0, -1).entries()) {
      journal.#take(lineOf(line, index, owner, path));
    }
    return journal;
  }

  /** The time zone of the account when the import was begun. Undefined before that, and where an old version began it. */
  get begunIn(): string | undefined {
    return this.#begunIn;
  }

  isCreated(key: string): boolean {
    return this.#created.has(key);
  }

  /** Whether it was sent without an answer that said what became of it. */
  doubt(key: string): InDoubt | undefined {
    return this.#doubts.get(key);
  }

  /** Whether the row was ever sent, whatever became of it. */
  wasSent(key: string): boolean {
    return this.#sent.has(key);
  }

  /** Whether a row of that likeness was ever sent. */
  wasBegun(likeness: string): boolean {
    return this.#begun.has(likeness);
  }

  /** Whether the entry belongs to a row, or was there before. One that is not taken is the entry of a row in doubt. */
  isTaken(likeness: string, id: string): boolean {
    return this.#ids.has(id) || (this.#before.get(likeness) ?? []).includes(id);
  }

  noteBefore(found: ReadonlyMap<string, readonly string[]>): Promise<void> {
    return this.#note([...found].map(([before, ids]) => ({ before, ids })));
  }

  noteBegun(key: string, likeness: string, at: Instant): Promise<void> {
    return this.#note([{ begun: key, likeness, ...at }]);
  }

  noteCreated(key: string, id: string): Promise<void> {
    return this.#note([{ created: key, id }]);
  }

  noteNotCreated(key: string): Promise<void> {
    return this.#note([{ notCreated: key }]);
  }

  noteUnknown(key: string, at: Instant): Promise<void> {
    return this.#note([{ unknown: key, ...at }]);
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  async #note(lines: readonly Line[]): Promise<void> {
    if (lines.length === 0) return;
    const file = this.#file ?? (await this.#open());
    const first: Line[] = this.#bytes === 0 ? [{ version: VERSION, owner: this.#owner, timeZone: this.#timeZone }] : [];
    const content = Buffer.from([...first, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(""));
    await file.write(content, this.#bytes);
    await file.sync();
    this.#bytes += content.length;
    for (const line of lines) this.#take(line);
  }

  async #open(): Promise<OpenFile> {
    this.#file = await this.#disk.open(this.#path);
    await this.#file.truncate(this.#bytes);
    return this.#file;
  }

  #take(line: Line): void {
    if ("owner" in line) this.#begunIn = line.timeZone;
    if ("before" in line) this.#before.set(line.before, line.ids);
    if ("begun" in line) {
      this.#begun.add(line.likeness);
      this.#sent.add(line.begun);
      this.#doubts.set(line.begun, { likeness: line.likeness, at: instantIn(line) });
    }
    const doubt = "unknown" in line && this.#doubts.get(line.unknown);
    if (doubt) this.#doubts.set(line.unknown, { ...doubt, at: instantIn(line) });
    if ("created" in line) {
      this.#doubts.delete(line.created);
      this.#created.add(line.created);
      this.#ids.add(line.id);
    }
    if ("notCreated" in line) this.#doubts.delete(line.notCreated);
  }
}

function instantIn({ at, up, machine }: Instant): Instant {
  return { at, ...(up !== undefined && { up }), ...(machine !== undefined && { machine }) };
}

/** @throws {UsageError} */
function lineOf(text: string, index: number, owner: Owner, path: string): Line {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {}
  if (!isLine(line) || (index === 0) !== "owner" in line) {
    throw new UsageError(
      `${path}, line ${index + 1}, is not as this program wrote it. Without it nobody knows what was created.`,
    );
  }
  if ("owner" in line) {
    const names = Object.keys(owner) as (keyof Owner)[];
    const other = names.find((name) => line.owner[name] !== owner[name]);
    if (line.version !== VERSION) throw new UsageError(`${path} is of another version of this program.`);
    if (other) {
      throw new UsageError(
        `${path} is of an import with another ${other} (${line.owner[other]}, now ${owner[other]}). To import the file there as well, copy it.`,
      );
    }
  }
  return line;
}

function isLine(line: unknown): line is Line {
  if (!isObject(line)) return false;
  const { version, owner, before, ids, begun, likeness, created, id, notCreated, unknown, at, up, machine, timeZone } =
    line;
  const isText = (value: unknown) => typeof value === "string";
  const isInstant =
    typeof at === "number" &&
    (up === undefined || typeof up === "number") &&
    (machine === undefined || isText(machine));
  return (
    (isObject(owner) && typeof version === "number" && (timeZone === undefined || isText(timeZone))) ||
    (isText(before) && Array.isArray(ids) && ids.every(isText)) ||
    (isText(begun) && isText(likeness) && isInstant) ||
    (isText(created) && isText(id)) ||
    isText(notCreated) ||
    (isText(unknown) && isInstant)
  );
}
