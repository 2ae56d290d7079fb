// What the commands that must not lose anything do to files. It is an interface so that tests can pull the plug at any step.

import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { codeOf } from "../errors.js";
import { replaceFile } from "../replace-file.js";

export interface Disk {
  exists(path: string): Promise<boolean>;
  isFolder(path: string): Promise<boolean>;
  /** Undefined when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** In one step: after a crash there is the old text or the new one. */
  replace(path: string, text: string): Promise<void>;
  /** Makes it when it is not there. */
  open(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

export interface OpenFile {
  size(): Promise<number>;
  truncate(bytes: number): Promise<void>;
  write(bytes: Uint8Array, at: number): Promise<void>;
  /** Resolves when a crash of the machine can no longer take away what was written. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export const disk: Disk = {
  async exists(path) {
    return (await orUndefined(stat(path))) !== undefined;
  },
  async isFolder(path) {
    return (await orUndefined(stat(path)))?.isDirectory() ?? false;
  },
  read: (path) => orUndefined(readFile(path, "utf8")),
  replace: replaceFile,
  async open(path) {
    const file = (await orUndefined(open(path, "r+"))) ?? (await open(path, "w+", OWNER_ONLY));
    return {
      size: async () => (await file.stat()).size,
      truncate: (bytes) => file.truncate(bytes),
      async write(bytes, at) {
        for (let done = 0; done < bytes.length; ) {
          const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
          done += bytesWritten;
        }
      },
      sync: () => file.datasync(),
      close: () => file.close(),
    };
  },
  rename,
  remove: (path) => rm(path, { force: true }),
};

/** Working hours of other people are nobody else's business. */
const OWNER_ONLY = 0o600;

async function orUndefined<Value>(value: Promise<Value>): Promise<Value | undefined> {
  try {
    return await value;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
