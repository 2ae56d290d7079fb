// Failures of the network: whether the request can have reached the server, and what to check.

import { type ClockifyError, type ErrorDetails, errorDetails } from "../errors.js";
import { failed, hintWhenSent, outcomeWhenSent } from "./outcome.js";
import { type ApiRequest, placeOf } from "./request-context.js";

/** The error of a fetch that failed without an answer. */
export function networkError(request: ApiRequest, thrown: unknown): ClockifyError {
  const { context, url } = request;
  const cause = errorDetails(thrown);
  const mayHaveArrived = !cannotHaveArrived(cause);
  return failed(request, true, {
    reason: "network",
    outcome: mayHaveArrived ? outcomeWhenSent(context) : "not-applied",
    message: `no answer from ${placeOf(url).server}: ${describe(cause)}.`,
    hint: mayHaveArrived ? hintWhenSent(context, "The connection broke.") : hintToConnect(cause),
    cause,
  });
}

/** Codes of failures that happen before a byte is sent. */
const NOT_SENT = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Codes of a TLS handshake that failed, which comes before the request as well. An alert can come at any time. */
const NO_TRUST = /^(?!.*ALERT).*(CERT|LEAF_SIGNATURE|WRONG_VERSION_NUMBER)/;

function cannotHaveArrived(failure: ErrorDetails): boolean {
  const inner: ErrorDetails | undefined = failure.cause instanceof Error ? failure.cause : undefined;
  // Node tries each address of a name and reports all failures together.
  const failures = inner?.errors ?? [inner];
  return failures.length > 0 && failures.every((each) => each !== undefined && failedToConnect(each));
}

/** The same codes can also end the reading of an answer; only the step before sending shows that nothing was sent. */
function failedToConnect({ code = "", syscall, message }: ErrorDetails): boolean {
  // fetch itself refuses some ports, and says so without a code.
  if (message === "bad port") return true;
  if (!NOT_SENT.test(code) && !NO_TRUST.test(code)) return false;
  return syscall === undefined || syscall === "connect" || syscall === "getaddrinfo";
}

function hintToConnect(failure: ErrorDetails): string {
  const { code = "" }: ErrorDetails = failure.cause instanceof Error ? failure.cause : failure;
  if (code.includes("WRONG_VERSION")) return "The address says https, and the server speaks http.";
  if (NO_TRUST.test(code)) {
    return "The server's certificate is not trusted; behind a company's proxy set NODE_EXTRA_CA_CERTS.";
  }
  return "Check the address (region or baseUrl) and your network.";
}

/** fetch says only "fetch failed" and keeps what happened in the cause. */
export function describe(failure: ErrorDetails): string {
  const inner: ErrorDetails = failure.cause instanceof Error ? failure.cause : failure;
  return (inner.message || inner.code || failure.message).replace(/\s+/g, " ").trim();
}
