// The file operations of an export and an import. It is an interface, so that tests can pull the plug at any step.

import { constants } from "node:fs";
import { type FileHandle, lstat, open, rename, rm } from "node:fs/promises";
import { InputError } from "../input/input-error.js";
import { codeOf } from "../util/error-code.js";
import { replaceFile } from "../util/replace-file.js";

export interface Disk {
  /** A link that leads nowhere exists, too. */
  exists(path: string): Promise<boolean>;
  /** Undefined when there is nothing. A link is a link, wherever it leads. */
  kind(path: string): Promise<Kind | undefined>;
  /** Undefined when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** In one step: after a crash there is the old text or the new one. */
  replace(path: string, text: string): Promise<void>;
  /** Creates it when it is not there. A link is not followed, since it could lead into a file of somebody else. */
  open(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

export type Kind = "file" | "folder" | "link" | "other";

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
    return (await orUndefined(lstat(path))) !== undefined;
  },
  async kind(path) {
    const found = await orUndefined(lstat(path));
    if (!found) return undefined;
    if (found.isFile()) return "file";
    if (found.isDirectory()) return "folder";
    return found.isSymbolicLink() ? "link" : "other";
  },
  async read(path) {
    const file = await orUndefined(opened(path, READ));
    try {
      return await file?.readFile("utf8");
    } finally {
      await file?.close();
    }
  },
  replace: replaceFile,
  async open(path) {
    const file =
      (await orUndefined(opened(path, READ_WRITE))) ??
      (await opened(path, READ_WRITE | constants.O_CREAT | constants.O_EXCL, OWNER_ONLY));
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

/** Windows has neither: there a link needs a permission of its own, and a pipe has no path. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
/** Otherwise a pipe without another end would block the program. */
const READ = constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
const READ_WRITE = constants.O_RDWR | O_NOFOLLOW | O_NONBLOCK;

/** @throws {InputError} for anything but an ordinary file */
async function opened(path: string, flags: number, mode?: number): Promise<FileHandle> {
  let file: FileHandle;
  try {
    file = await open(path, flags, mode);
  } catch (error) {
    if (["ELOOP", "EMLINK"].includes(codeOf(error) ?? "")) throw new InputError(`${path} is a link. ${NO_FILE}`);
    throw error;
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new InputError(`${path} is not an ordinary file. ${NO_FILE}`);
}

const NO_FILE = "Remove it, or work in another folder.";

/** Working hours are private. */
const OWNER_ONLY = 0o600;

async function orUndefined<Value>(value: Promise<Value>): Promise<Value | undefined> {
  try {
    return await value;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
