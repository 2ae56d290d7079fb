// The log of an import, FILE.import.ndjson: every event of every row. A line is surely on the disk before the next step, so a crash at
// any point leaves at most one row unconfirmed, and never one that is forgotten.

import { InputError } from "../../input/input-error.js";
import { isObject } from "../../util/json.js";
import type { Disk, OpenFile } from "../disk.js";
import type { TimeStamp } from "./monotonic-time.js";
import { type RowEvent, type RowState, transition, UNSENT } from "./row-state.js";

/** Whose import it is. All are texts. */
export type Owner = Readonly<Record<"address" | "account" | "workspace", string>>;

/** As the file has them. `likeness` is the fingerprint. */
type Line =
  | { readonly version: number; readonly owner: Owner; readonly timeZone?: string }
  /** Ids of entries that existed before any row of that fingerprint was sent. */
  | { readonly before: string; readonly ids: readonly string[] }
  | ({ readonly begun: string; readonly likeness: string } & TimeStamp)
  | { readonly created: string; readonly id: string }
  | { readonly notCreated: string }
  | ({ readonly unknown: string } & TimeStamp);

const VERSION = 1;

export const logPathOf = (file: string) => `${file}.import.ndjson`;

export class ImportLog {
  readonly #states = new Map<string, RowState>();
  /** Ids of created entries. */
  readonly #ids = new Set<string>();
  /** Fingerprints of all rows that were sent. */
  readonly #sent = new Set<string>();
  readonly #before = new Map<string, readonly string[]>();
  readonly #path: string;
  readonly #owner: Owner;
  readonly #timeZone: string;
  readonly #disk: Disk;
  #file: OpenFile | undefined;
  #bytes = 0;
  #startedIn: string | undefined;

  private constructor(path: string, owner: Owner, timeZone: string, disk: Disk) {
    this.#path = path;
    this.#owner = owner;
    this.#timeZone = timeZone;
    this.#disk = disk;
  }

  /**
   * Reads the log of earlier runs. The file is created with the first event.
   *
   * @param timeZone of the account, in which times without an offset were read
   * @throws {InputError} when it is of another account or workspace, or damaged
   */
  static async read(path: string, owner: Owner, timeZone: string, disk: Disk): Promise<ImportLog> {
    const text = (await disk.read(path)) ?? "";
    // A line that a crash has cut was not yet relied on.
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const log = new ImportLog(path, owner, timeZone, disk);
    log.#bytes = Buffer.byteLength(whole);
    for (const [index, line] of whole.split("\n").slice(0, -1).entries()) {
      log.#replay(lineOf(line, index, owner, path));
    }
    return log;
  }

  /** The time zone of the account when the import was started. Undefined before that, and where an old version started it. */
  get startedIn(): string | undefined {
    return this.#startedIn;
  }

  stateOf(key: string): RowState {
    return this.#states.get(key) ?? UNSENT;
  }

  /** Whether any row of that fingerprint was ever sent. */
  wasSent(fingerprint: string): boolean {
    return this.#sent.has(fingerprint);
  }

  /** Whether the entry belongs to a row, or existed before. One that is not taken is the entry of an unconfirmed row. */
  isTaken(fingerprint: string, id: string): boolean {
    return this.#ids.has(id) || (this.#before.get(fingerprint) ?? []).includes(id);
  }

  /** Records which entries existed before: ids by fingerprint. */
  recordExisting(found: ReadonlyMap<string, readonly string[]>): Promise<void> {
    return this.#append([...found].map(([before, ids]) => ({ before, ids })));
  }

  record(key: string, event: RowEvent): Promise<void> {
    return this.#append([lineOfEvent(key, event)]);
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  async #append(lines: readonly Line[]): Promise<void> {
    if (lines.length === 0) return;
    const file = this.#file ?? (await this.#open());
    const first: Line[] = this.#bytes === 0 ? [{ version: VERSION, owner: this.#owner, timeZone: this.#timeZone }] : [];
    const content = Buffer.from([...first, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(""));
    await file.write(content, this.#bytes);
    await file.sync();
    this.#bytes += content.length;
    for (const line of lines) this.#replay(line);
  }

  async #open(): Promise<OpenFile> {
    this.#file = await this.#disk.open(this.#path);
    await this.#file.truncate(this.#bytes);
    return this.#file;
  }

  #replay(line: Line): void {
    if ("owner" in line) this.#startedIn = line.timeZone;
    else if ("before" in line) this.#before.set(line.before, line.ids);
    else {
      const { key, event } = eventOf(line);
      if (event.type === "sent") this.#sent.add(event.fingerprint);
      if (event.type === "created") this.#ids.add(event.id);
      this.#states.set(key, transition(this.stateOf(key), event));
    }
  }
}

type EventLine = Exclude<Line, { readonly owner: Owner } | { readonly before: string }>;

function lineOfEvent(key: string, event: RowEvent): EventLine {
  switch (event.type) {
    case "sent":
      return { begun: key, likeness: event.fingerprint, ...event.at };
    case "noAnswer":
      return { unknown: key, ...event.at };
    case "rejected":
      return { notCreated: key };
    case "created":
      return { created: key, id: event.id };
  }
}

function eventOf(line: EventLine): { readonly key: string; readonly event: RowEvent } {
  if ("begun" in line)
    return { key: line.begun, event: { type: "sent", fingerprint: line.likeness, at: stampIn(line) } };
  if ("unknown" in line) return { key: line.unknown, event: { type: "noAnswer", at: stampIn(line) } };
  if ("notCreated" in line) return { key: line.notCreated, event: { type: "rejected" } };
  return { key: line.created, event: { type: "created", id: line.id } };
}

function stampIn({ at, up, machine }: TimeStamp): TimeStamp {
  return { at, ...(up !== undefined && { up }), ...(machine !== undefined && { machine }) };
}

/** @throws {InputError} */
function lineOf(text: string, index: number, owner: Owner, path: string): Line {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {}
  if (!isLine(line) || (index === 0) !== "owner" in line) {
    throw new InputError(
      `${path}, line ${index + 1}, is not as this program wrote it. Without it there is no record of what was created.`,
    );
  }
  if ("owner" in line) {
    const names = Object.keys(owner) as (keyof Owner)[];
    const other = names.find((name) => line.owner[name] !== owner[name]);
    if (line.version !== VERSION) throw new InputError(`${path} is of another version of this program.`);
    if (other) {
      throw new InputError(
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
  const hasStamp =
    typeof at === "number" &&
    (up === undefined || typeof up === "number") &&
    (machine === undefined || isText(machine));
  return (
    (isObject(owner) && typeof version === "number" && (timeZone === undefined || isText(timeZone))) ||
    (isText(before) && Array.isArray(ids) && ids.every(isText)) ||
    (isText(begun) && isText(likeness) && hasStamp) ||
    (isText(created) && isText(id)) ||
    isText(notCreated) ||
    (isText(unknown) && hasStamp)
  );
}
