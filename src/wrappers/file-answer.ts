// File answers: the bytes of a PDF, a spreadsheet or an image as a stream, with name and type.

import { type ClockifyError, errorDetails } from "../errors.js";
import { onAbort } from "../util/abort.js";
import { aborted, failed, outcomeAfterSuccess, timedOut } from "./outcome.js";
import type { ApiRequest } from "./request-context.js";

/** A file that Clockify sends. */
export interface FileAnswer {
  /**
   * The bytes as they arrive. Read them to the end, or cancel: until then the connection is open. It fails with a ClockifyError when
   * no bytes come for `timeoutMs`, when the signal of the call is aborted, when the connection breaks, or after 1 GB.
   */
  readonly data: ReadableStream<Uint8Array>;
  /** The name that Clockify gives it, without any folder. Undefined when there is none. */
  readonly filename: string | undefined;
  /** Its media type, such as `application/pdf`. */
  readonly contentType: string;
}

/** A small file on the wire can be a huge one when it is unpacked. */
const MAX_FILE_BYTES = 1_000_000_000;

export function fileAnswer(response: Response): FileAnswer {
  return {
    data: response.body ?? new Blob([]).stream(),
    filename: filenameOf(response.headers.get("content-disposition") ?? ""),
    contentType: response.headers.get("content-type") ?? "application/octet-stream",
  };
}

/** A server must not choose the folder that a file is written to, so only the last part of a name counts. */
function filenameOf(disposition: string): string | undefined {
  const encoded = /filename\*=(?:utf-8|iso-8859-1)?'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename="([^"]*)"|filename=([^;\s]+)/i.exec(disposition);
  const given = encoded === undefined ? (plain?.[1] ?? plain?.[2]) : decoded(encoded);
  const name = given
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, "")
    .trim();
  return name && !/^\.+$/.test(name) ? name : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Passes the bytes of a file on as they are asked for. The time limit holds for each piece, and not for the whole: a large file
 * takes its time, and so does its reader.
 */
export function limitStream(
  bytes: ReadableStream<Uint8Array>,
  request: ApiRequest,
  limitMs: number,
  controller: AbortController,
): ReadableStream<Uint8Array> {
  const { signal } = request.context;
  const reader = bytes.getReader();
  let received = 0;
  let stopListening: (() => void) | undefined;
  const read = (output: ReadableStreamDefaultController<Uint8Array>) =>
    new Promise<void>((resolve) => {
      const fail = (error: unknown) => {
        clearTimeout(timer);
        stopListening?.();
        output.error(error);
        controller.abort();
        reader.cancel().catch(() => undefined);
        resolve();
      };
      const timer = setTimeout(() => fail(timedOut(request, limitMs, "timeoutMs")), limitMs);
      reader.read().then(
        ({ done, value }) => {
          clearTimeout(timer);
          received += value?.byteLength ?? 0;
          if (received > MAX_FILE_BYTES) return fail(broken(request, `is larger than ${MAX_FILE_BYTES / 1e9} GB`));
          if (value) output.enqueue(value);
          if (done) {
            stopListening?.();
            output.close();
          }
          resolve();
        },
        (cause: unknown) => fail(broken(request, "broke off", cause)),
      );
    });
  return new ReadableStream<Uint8Array>(
    {
      start(output) {
        const onAborted = () => {
          stopListening?.();
          output.error(aborted(request, "while its file was read", true));
          controller.abort();
        };
        if (signal?.aborted) onAborted();
        else stopListening = signal && onAbort(signal, onAborted);
      },
      pull: read,
      cancel(reason) {
        stopListening?.();
        controller.abort();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function broken(request: ApiRequest, what: string, cause?: unknown): ClockifyError {
  return failed(request, true, {
    reason: cause === undefined ? "answer" : "network",
    outcome: outcomeAfterSuccess(request.context),
    message: cause === undefined ? `the file ${what}.` : `the file ${what}: ${errorDetails(cause).message}.`,
    cause,
  });
}
