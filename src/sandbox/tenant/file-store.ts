// File of all tenants: read at the start, written shortly after changes and at the end. Every write makes a new file and
// puts it in the place of the old one, so whatever happens, the file is whole.

import { readFile } from "node:fs/promises";
import { lock } from "../../util/file-lock.js";
import { checkReplaceable, replaceFile } from "../../util/replace-file.js";
import { checkSnapshot, type Snapshot } from "./snapshot.js";
import type { Tenant } from "./tenant.js";

const VERSION = 1;
const SOON_MS = 250;
/** At most this part of the time is spent on writing, however much there is to write. */
const REST = 5;

/** By the ids of tenants, in the order of their use. */
export type TenantSnapshots = ReadonlyMap<string, Snapshot>;

/**
 * Keeps other sandboxes away from the file: the one that ended last would overwrite the data of the others.
 *
 * @returns what ends that
 * @throws {Error} when another one has it
 */
export function lockStore(file: string): Promise<() => Promise<void>> {
  return lock(`${file}.lock`);
}

/** @throws {Error} for a file that is there and cannot be read or replaced. A device or a pipe could be read without end. */
export async function readStore(file: string): Promise<TenantSnapshots> {
  await checkReplaceable(file);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw error;
  }
  try {
    return tenantsIn(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${file} does not hold the data of a sandbox, and was left as it is. Choose another file. (${reason})`,
    );
  }
}

function tenantsIn(content: unknown): TenantSnapshots {
  if (!(content instanceof Object) || !("version" in content) || content.version !== VERSION) {
    throw new Error(`it has no version ${VERSION}`);
  }
  const tenants = "tenants" in content ? content.tenants : undefined;
  if (!(tenants instanceof Object) || Array.isArray(tenants)) throw new Error("it has no tenants");
  return new Map(
    Object.entries(tenants).map(([id, snapshot]) => {
      if (!/^[0-9a-f]{16}$/.test(id)) throw new Error("a tenant has no id");
      return [id, checkSnapshot(snapshot)];
    }),
  );
}

export class Store {
  readonly #file: string;
  readonly #tenants: () => readonly Tenant[];
  /** What a tenant holds, as text, until it changes: most of them did not since the last time. */
  #texts = new WeakMap<Tenant, string>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  #restMs = SOON_MS;

  constructor(file: string, tenants: () => readonly Tenant[]) {
    this.#file = file;
    this.#tenants = tenants;
  }

  /** Writes soon. */
  changed(tenant: Tenant): void {
    this.#texts.delete(tenant);
    this.#timer ??= setTimeout(() => this.#writeSoon(), this.#restMs).unref();
  }

  /** Writes everything as it is now. @throws {Error} when that fails */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const written = this.#writing.then(() => this.#write());
    this.#writing = written.catch(() => undefined);
    await written;
  }

  #writeSoon(): void {
    this.#timer = undefined;
    const begun = performance.now();
    // Whatever fails now is tried again with the next change, and at the end.
    this.#writing = this.#writing
      .then(() => this.#write())
      .catch((error: unknown) => console.error(`${this.#file} could not be written: ${error}`))
      .then(() => {
        this.#restMs = Math.max(SOON_MS, REST * (performance.now() - begun));
      });
  }

  #write(): Promise<void> {
    return replaceFile(this.#file, this.#content());
  }

  /** The clock goes on without changes, so it is written each time. */
  #content(): string {
    const lines = this.#tenants().map((tenant) => {
      const { contained, ...rest } = tenant.peek();
      const text = this.#texts.get(tenant) ?? JSON.stringify(contained);
      this.#texts.set(tenant, text);
      return `${JSON.stringify(tenant.id)}:{"contained":${text},${JSON.stringify(rest).slice(1)}`;
    });
    return `{"version":${VERSION},"tenants":{\n${lines.join(",\n")}\n}}\n`;
  }
}
