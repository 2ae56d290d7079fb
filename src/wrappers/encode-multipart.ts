// Multipart bodies: texts and files as the parts of one body. Nothing is copied twice, and a stream is sent as it comes.

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

type Chunk = string | FileData;

/** A multipart body and its header. It can be sent again unless it holds a stream. */
export function encodeMultipart(
  parts: Readonly<Record<string, unknown>>,
): [body: Blob | ReadableStream<Uint8Array>, contentType: string] {
  const boundary = `clockify-connector-${crypto.randomUUID()}`;
  const chunks: Chunk[] = [];
  for (const [name, value] of Object.entries(parts)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      chunks.push(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`,
        ...contentOf(item),
        "\r\n",
      );
    }
  }
  chunks.push(`--${boundary}--\r\n`);
  const isWhole = (all: Chunk[]): all is Exclude<Chunk, ReadableStream>[] => !all.some(isStream);
  return [isWhole(chunks) ? new Blob(chunks) : streamOf(chunks), `multipart/form-data; boundary=${boundary}`];
}

function contentOf(value: unknown): Chunk[] {
  if (isFileInput(value)) {
    const { data, filename, contentType }: NamedFile = isFileData(value) ? { data: value } : value;
    const name = filename ?? ("name" in data && typeof data.name === "string" ? data.name : "file");
    const type = contentType ?? (("type" in data && data.type) || "application/octet-stream");
    return [`; filename="${quoted(name)}"\r\nContent-Type: ${type.replace(/[\r\n]/g, "")}\r\n\r\n`, data];
  }
  if (typeof value === "object") return [`\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(value)}`];
  return [`\r\n\r\n${value}`];
}

/** As browsers write names. */
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}

function streamOf(chunks: readonly Chunk[]): ReadableStream<Uint8Array> {
  const bytes = bytesOf(chunks);
  return new ReadableStream({
    async pull(output) {
      const { done, value } = await bytes.next();
      if (done) output.close();
      else output.enqueue(value);
    },
    async cancel() {
      await bytes.return();
    },
  });
}

async function* bytesOf(chunks: readonly Chunk[]): AsyncGenerator<Uint8Array, void> {
  for (const chunk of chunks) {
    if (chunk instanceof Uint8Array) yield chunk;
    else if (typeof chunk === "string") yield new TextEncoder().encode(chunk);
    else {
      const reader = (isStream(chunk) ? chunk : chunk.stream()).getReader();
      try {
        for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
      } finally {
        await reader.cancel();
      }
    }
  }
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
function isFileData(value: unknown): value is FileData {
  return /^(Blob|File|Uint8Array|ReadableStream)$/.test(tagOf(value));
}

function isStream(value: unknown): value is ReadableStream<Uint8Array> {
  return tagOf(value) === "ReadableStream";
}
