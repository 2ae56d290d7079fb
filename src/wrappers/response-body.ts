// Bounded reading of a body: a few kilobytes on the wire can be gigabytes when they are unpacked.

/** A page of 5,000 time entries with everything in them takes about a third. */
const MAX_BYTES = 32_000_000;

export class TooLarge extends Error {
  constructor() {
    super(`it is larger than ${MAX_BYTES / 1e6} MB`);
  }
}

/** @throws {TooLarge} at the first byte over the limit, without reading on */
export function readText(response: Response): Promise<string> {
  // A stand-in for a Response need not have a stream, and an answer whose length is known need not be counted.
  return hasSafeLength(response.headers) || !response.body ? response.text() : readBounded(response.body);
}

async function readBounded(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      reader.cancel().catch(() => undefined);
      throw new TooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** HTTP holds a server to the length that it announces, but for what is packed. */
function hasSafeLength(headers: Headers): boolean {
  const length = headers.get("content-length");
  return length !== null && Number(length) <= MAX_BYTES && headers.get("content-encoding") === null;
}
