// Files that a caller gives: bytes, or bytes with a name and a media type.

import { tagOf } from "./show-value.js";

/** The bytes of a file. A stream can be read once, so a request with one is never sent again. */
export type FileData = Blob | Uint8Array | ReadableStream<Uint8Array>;

/** A file to send: its bytes (a `File` brings its name), or the bytes with a name and a media type. */
export type FileInput = FileData | NamedFile;

export interface NamedFile {
  readonly data: FileData;
  /** Default: the name of a `File`, else `file`. */
  readonly filename?: string | undefined;
  /** Default: the type of a Blob, else `application/octet-stream`. */
  readonly contentType?: string | undefined;
}

export function isFileInput(value: unknown): value is FileInput {
  if (isFileData(value)) return true;
  if (tagOf(value) !== "Object") return false;
  const { data, filename, contentType, ...others }: Partial<Record<keyof NamedFile, unknown>> = { ...Object(value) };
  return isFileData(data) && isTextOrNone(filename) && isTextOrNone(contentType) && Object.keys(others).length === 0;
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

/** By its tag, not its class: tests and frames have classes of their own. */
export function isFileData(value: unknown): value is FileData {
  return /^(Blob|File|Uint8Array|ReadableStream)$/.test(tagOf(value));
}

export function isStream(value: unknown): value is ReadableStream<Uint8Array> {
  return tagOf(value) === "ReadableStream";
}
