// A disk in memory on which the power fails at a chosen step: half of that step happens, and none after it.

import type { Disk } from "../../src/transfer/disk.ts";

export class PowerFailure extends Error {
  override readonly message = "The power failed.";
}

/** Files outlive the failure. Each call of `disk` is a new start of the machine. */
export class CrashingDisk {
  readonly files = new Map<string, Buffer>();

  /** @param steps How many succeed. Default: all. */
  disk(steps = Number.POSITIVE_INFINITY): Disk {
    const { files } = this;
    let left = steps;
    /** @param half what a step leaves that was cut */
    const step = (half: () => void = () => undefined) => {
      if (left-- > 0) return;
      if (left === -1) half();
      throw new PowerFailure();
    };
    const at = (path: string) => files.get(path) ?? Buffer.alloc(0);
    const put = (path: string, bytes: Uint8Array, position: number) => {
      const old = at(path);
      const next = Buffer.alloc(Math.max(old.length, position + bytes.length));
      old.copy(next);
      next.set(bytes, position);
      files.set(path, next);
    };
    return {
      exists: async (path) => files.has(path),
      kind: async (path) => (files.has(path) ? "file" : undefined),
      read: async (path) => files.get(path)?.toString(),
      async replace(path, text) {
        step();
        files.set(path, Buffer.from(text));
      },
      async open(path) {
        step();
        files.set(path, at(path));
        return {
          size: async () => at(path).length,
          async truncate(bytes) {
            step();
            files.set(path, at(path).subarray(0, bytes));
          },
          async write(bytes, position) {
            step(() => put(path, bytes.subarray(0, bytes.length / 2), position));
            put(path, bytes, position);
          },
          sync: async () => step(),
          close: async () => undefined,
        };
      },
      async rename(from, to) {
        step();
        files.set(to, at(from));
        files.delete(from);
      },
      async remove(path) {
        step();
        files.delete(path);
      },
    };
  }
}
