// Request bodies: collects the bytes of a request up to a limit, and reads them as text or as the parts of a form.

import type { IncomingMessage } from "node:http";
import { ApiError } from "../api-error.js";
import { tooLarge, unreadable } from "./validation-messages.js";

const MB = 1024 * 1024;
const MAX_TEXT = MB;
const MAX_FORM = 20 * MB;
const MAX_FILE = 5 * MB;

/** The text of the body, or the parts of a form. */
export type RequestBody = string | FormData;

/** @param then gets an ApiError for a body that is too long, as soon as that is known, or that cannot be read */
export function readBody(request: IncomingMessage, then: (body: RequestBody | ApiError) => void): void {
  const { "content-length": length = "0", "transfer-encoding": encoding, "content-type": type = "" } = request.headers;
  if (length === "0" && encoding === undefined) {
    then("");
    return;
  }
  const isForm = /^multipart\/form-data\b/i.test(type);
  const max = isForm ? MAX_FORM : MAX_TEXT;
  const chunks: Buffer[] = [];
  let size = 0;
  const read = (chunk: Buffer) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size <= max) return;
    request.off("data", read).off("end", finish);
    then(isForm ? tooLarge(`a form may have ${max / MB} MB`) : new ApiError("The body is longer than 1 MB", 413, 413));
  };
  const finish = () => {
    const bytes = Buffer.concat(chunks);
    if (isForm) void readForm(bytes, type).then(then);
    else then(bytes.toString());
  };
  request.on("data", read).on("end", finish);
}

/** Never rejects. */
async function readForm(bytes: Buffer, type: string): Promise<FormData | ApiError> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { "Content-Type": type } }).formData();
    const files = [...form.values()].filter((part) => typeof part !== "string");
    return files.some(({ size }) => size > MAX_FILE) ? tooLarge(`a file may have ${MAX_FILE / MB} MB`) : form;
  } catch {
    return unreadable("the body is not a form of several parts");
  }
}

/** What the request log keeps of a body: of files their name, type and size, and not their bytes. */
export function loggedBody(body: RequestBody): string {
  if (typeof body === "string") return body;
  const names = [...new Set(body.keys())];
  return JSON.stringify(
    Object.fromEntries(
      names.map((name) => {
        const [value = null, ...more] = body.getAll(name).map(loggedPart);
        return [name, more.length > 0 ? [value, ...more] : value];
      }),
    ),
  );
}

function loggedPart(part: string | File): unknown {
  if (typeof part === "string") return part;
  const { name, type, size } = part;
  return { file: name, type, size };
}
