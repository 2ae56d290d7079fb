// Deadline: a time limit for each attempt, one for all attempts of a call together, and the caller's own signal.

import { onAbort } from "../util/abort.js";
import { checkLimits } from "./number-limits.js";
import { aborted, timedOut } from "./outcome.js";
import type { ApiResponse, Wrapper } from "./request-context.js";

export interface DeadlineOptions {
  /**
   * How long an attempt may take, in milliseconds, 1 to 2 147 483 647: from sending to the last byte of the answer. Of a file, to
   * its first byte, and then for each further piece. Default 30 000. A call may set its own.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a call may take in all, its attempts and what lies between them, in milliseconds. Default 60 000. Not counted are the
   * wait for the rate limit, which has its own limit (`rateLimit.maxWaitMs`), and the reading of a file.
   */
  readonly deadlineMs?: number | undefined;
}

export const DEFAULT_DEADLINE_MS = 60_000;

/**
 * Goes around what reads the whole answer, so that a server which sends half of it and stops is noticed, too. One controller and
 * one listener for each attempt, both gone afterwards: AbortSignal.any and AbortSignal.timeout keep theirs until they are collected,
 * which adds up over a long-lived signal.
 *
 * @throws {RangeError} for a limit that no timer can keep
 */
export function deadline({ timeoutMs = 30_000 }: DeadlineOptions = {}): Wrapper {
  checkLimits({ timeoutMs });
  return (request, next) =>
    new Promise((resolve, reject) => {
      const { signal, budget, timeoutMs: callMs } = request.context;
      if (signal?.aborted) return reject(aborted(request, "before it was sent", false));
      const leftMs = budget?.leftMs ?? Number.POSITIVE_INFINITY;
      const limitMs = callMs ?? timeoutMs;
      const startedAt = performance.now();
      const controller = new AbortController();
      let isOver = false;
      const end = () => {
        // A fetch that ignores its signal may settle long after its time was up, during the next attempt.
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        stopListening?.();
        budget?.spend(performance.now() - startedAt);
      };
      // Rejects by itself: an injected fetch need not observe the signal.
      const onTimeout = () => {
        end();
        reject(
          leftMs < limitMs
            ? timedOut(request, budget?.totalMs ?? 0, "deadlineMs")
            : timedOut(request, limitMs, "timeoutMs"),
        );
        controller.abort();
      };
      const onAborted = () => {
        end();
        controller.abort();
        reject(aborted(request, "while it waited for the answer", true));
      };
      const stopListening = signal && onAbort(signal, onAborted);
      const timer = setTimeout(onTimeout, Math.max(1, Math.min(limitMs, leftMs)));
      const onAnswer = (answer: ApiResponse) => {
        end();
        const { file } = answer;
        if (!file) return resolve(answer);
        const limited = import("./file-answer.js").then(({ limitStream }) => {
          const data = { ...file, data: limitStream(file.data, request, limitMs, controller) };
          return { ...answer, data, file: data };
        });
        resolve(limited);
      };
      const onError = (error: unknown) => {
        end();
        reject(error);
      };
      try {
        next({ ...request, signal: controller.signal }).then(onAnswer, onError);
      } catch (error) {
        onError(error);
      }
    });
}
