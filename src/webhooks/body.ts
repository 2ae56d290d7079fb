// The body of a delivery, read with a limit to its length and to the time it takes.

import { isObject } from "../util/json.js";
import { WebhookError } from "./error.js";
import type { Chunks, Incoming } from "./incoming.js";
import { within } from "./time-limit.js";

export interface BodyLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** @throws {WebhookError} with status 413 as soon as the body is known to be too long, 408 when it takes too long, 400 when it breaks off or is not text */
export async function readBody(incoming: Incoming, { maxBytes, timeoutMs }: BodyLimits): Promise<string> {
  if (Number(incoming.header("content-length")) > maxBytes) throw tooLong(maxBytes);
  const chunks = incoming.open();
  const late = () => new WebhookError(408, `The body did not come within ${timeoutMs} ms.`);
  try {
    return textOf(await within(timeoutMs, collect(chunks, maxBytes), late));
  } finally {
    chunks.stop();
  }
}

/** @throws {WebhookError} with status 400 for anything but exactly one JSON object */
export function readObject(body: string): object {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new WebhookError(400, "The body is not JSON.");
  }
  if (isObject(value)) return value;
  throw new WebhookError(400, "The body is not a JSON object.");
}

/** Different bytes never become the same text. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WebhookError(400, "The body is not UTF-8.");
  }
}

async function collect(chunks: Chunks, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await next(chunks); part !== undefined; part = await next(chunks)) {
    length += part.length;
    if (length > maxBytes) throw tooLong(maxBytes);
    parts.push(part);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return body;
}

async function next(chunks: Chunks): Promise<Uint8Array | undefined> {
  try {
    const { done, value } = await chunks.next();
    return done ? undefined : value;
  } catch {
    throw new WebhookError(400, "The body broke off.");
  }
}

function tooLong(maxBytes: number): WebhookError {
  return new WebhookError(413, `The body is longer than ${maxBytes} bytes.`);
}
