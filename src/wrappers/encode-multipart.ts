// Multipart bodies: texts and files as the parts of one body. Nothing is copied twice, and a stream is sent as it comes.

import { type FileData, isFileData, isFileInput, isStream, type NamedFile } from "./file-input.js";

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
