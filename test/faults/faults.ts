// The faults, each with what happens on the wire and what can be known of it; and, at the end, the rules that say what must
// come of a call. The rules are those of the documentation, written without a look at the client.

import type { ServerResponse } from "node:http";
import type { Outcome, Reason } from "../../src/index.ts";
import { cut, JSON_TYPE, reset, trickle } from "./wire.ts";

/** What a server that commits faults has at hand. */
export interface Exchange {
  readonly response: ServerResponse;
  /** What a good answer would hold. */
  readonly good: object;
  /** The key of the request, to be echoed wherever a careless server could. */
  readonly key: string;
  /** Another server, which no request may reach. */
  readonly elsewhere: string;
}

/** How a call ends, as the client sees it. */
export type Ending =
  /** The connection was not made. */
  | "not connected"
  /** The connection broke, or what came over it cannot be unpacked. */
  | "broken"
  /** No complete answer within the attempt's time. */
  | "late"
  /** A complete answer with an error status. */
  | "refused"
  /** A complete answer that is not from Clockify: a login page, a redirect. */
  | "foreign"
  /** JSON with status 2xx, in the midst of which the connection broke. */
  | "cut"
  /** JSON with status 2xx that is not whole, in an answer that is. */
  | "half"
  | "good";

export interface Fault {
  readonly name: string;
  readonly what: string;
  readonly ending: Ending;
  /** Whether the server makes the change before it commits the fault. Where calls never arrive, it cannot. */
  readonly commits: boolean;
  readonly status?: number;
  /** What Retry-After asks for: at least and at most, since a date has no fractions of a second. */
  readonly retryAfterMs?: readonly [number, number];
  readonly answer: (exchange: Exchange) => void;
}

const ATTEMPTS = 3;
const HOUR_MS = 3_600_000;
/** Six pieces. More of them take longer, and show nothing else. */
export const BIG_BYTES = 400_000;

const page = (key: string) => `<!doctype html><title>${key}</title><p>Who are you, <a href="/${key}">${key}</a>?</p>`;
const refusal = (key: string) => JSON.stringify({ message: `No luck for ${key} today`, code: 1, key });

function tooMany({ response, key }: Exchange, headers: Record<string, string>): void {
  response.writeHead(429, `Too many of ${key}`, { ...JSON_TYPE, ...headers }).end(refusal(key));
}

export const faults: readonly Fault[] = [
  {
    name: "connection refused",
    what: "nothing listens at the address",
    ending: "not connected",
    commits: false,
    answer: () => undefined,
  },
  {
    name: "reset before commit",
    what: "the request arrives, and the connection is reset before the change is made",
    ending: "broken",
    commits: false,
    answer: ({ response }) => reset(response),
  },
  {
    name: "reset after commit",
    what: "the change is made, and the connection is reset before the answer",
    ending: "broken",
    commits: true,
    answer: ({ response }) => reset(response),
  },
  {
    name: "hang",
    what: "the change is made, and no answer comes",
    ending: "late",
    commits: true,
    answer: () => undefined,
  },
  {
    name: "slow body",
    what: "the headers come at once, and the body a byte at a time without an end",
    ending: "late",
    commits: true,
    answer: ({ response }) => trickle(response),
  },
  {
    name: "cut body",
    what: "the connection closes after half of the announced body",
    ending: "cut",
    commits: true,
    status: 200,
    answer: ({ response, good }) => cut(response, 200, JSON.stringify(good)),
  },
  {
    name: "half of the JSON",
    what: "the answer is complete, and its JSON is not",
    ending: "half",
    commits: true,
    status: 200,
    answer: ({ response, good }) => {
      const json = JSON.stringify(good);
      response.writeHead(200, JSON_TYPE).end(json.slice(0, json.length / 2));
    },
  },
  {
    name: "HTML 200",
    what: "a login page answers in Clockify's place",
    ending: "foreign",
    commits: false,
    status: 200,
    answer: ({ response, key }) =>
      response.writeHead(200, `OK ${key}`, { "content-type": "text/html; charset=utf-8" }).end(page(key)),
  },
  {
    name: "HTML 502",
    what: "a gateway loses the answer after the change was made",
    ending: "refused",
    commits: true,
    status: 502,
    answer: ({ response, key }) =>
      response.writeHead(502, `Bad ${key}`, { "content-type": "text/html" }).end(page(key)),
  },
  {
    name: "empty 500",
    what: "the server fails after the change was made, and says nothing",
    ending: "refused",
    commits: true,
    status: 500,
    answer: ({ response, key }) => response.writeHead(500, `Failed ${key}`).end(),
  },
  {
    name: "408",
    what: "the server gives up waiting for the request, whose change it made nevertheless",
    ending: "refused",
    commits: true,
    status: 408,
    answer: ({ response, key }) => response.writeHead(408, `Slow ${key}`, JSON_TYPE).end(refusal(key)),
  },
  {
    name: "503, Retry-After: 0",
    what: "the server is busy, and asks to be tried again at once",
    ending: "refused",
    commits: false,
    status: 503,
    retryAfterMs: [0, 0],
    answer: ({ response, key }) =>
      response.writeHead(503, `Busy ${key}`, { ...JSON_TYPE, "retry-after": "0" }).end(refusal(key)),
  },
  {
    name: "429, Retry-After: 1",
    what: "too many requests, with a pause in seconds",
    ending: "refused",
    commits: false,
    status: 429,
    retryAfterMs: [1000, 1000],
    answer: (exchange) => tooMany(exchange, { "retry-after": "1" }),
  },
  {
    name: "429, Retry-After: a date",
    what: "too many requests, with a pause until a second after the answer's own date",
    ending: "refused",
    commits: false,
    status: 429,
    retryAfterMs: [1000, 1000],
    answer: (exchange) => {
      const now = Date.now();
      const [date, later] = [now, now + 1000].map((at) => new Date(at).toUTCString());
      tooMany(exchange, { date: `${date}`, "retry-after": `${later}` });
    },
  },
  {
    name: "429, no Retry-After",
    what: "too many requests, and no word of how long to wait",
    ending: "refused",
    commits: false,
    status: 429,
    answer: (exchange) => tooMany(exchange, {}),
  },
  {
    name: "429, Retry-After: 3600",
    what: "too many requests, with a pause of an hour",
    ending: "refused",
    commits: false,
    status: 429,
    retryAfterMs: [HOUR_MS, HOUR_MS],
    answer: (exchange) => tooMany(exchange, { "retry-after": "3600" }),
  },
  {
    name: "redirect elsewhere",
    what: "a redirect to another server, with the key in the address",
    ending: "foreign",
    commits: false,
    status: 307,
    answer: ({ response, key, elsewhere }) => {
      // No user and password before the server's name: fetch would refuse that by itself.
      const location = `${elsewhere}/${key}?key=${key}#${key}`;
      response.writeHead(307, `See ${key}`, { ...JSON_TYPE, location }).end(refusal(key));
    },
  },
  {
    name: "not HTTP",
    what: "another protocol answers",
    ending: "broken",
    commits: true,
    answer: ({ response, key }) => response.socket?.end(`SSH-2.0-${key}\r\n`),
  },
  {
    name: "gzip garbage",
    what: "a body that is called compressed, and cannot be unpacked",
    ending: "broken",
    commits: true,
    status: 200,
    answer: ({ response, key }) =>
      response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end(`garbage of ${key}`),
  },
  {
    name: "large body",
    what: "a good answer of 400 kB, which comes in many pieces",
    ending: "good",
    commits: true,
    answer: ({ response, good }) => sendBig(response, good),
  },
  {
    name: "JSON as text/plain",
    what: "a good answer under the wrong content type",
    ending: "good",
    commits: true,
    answer: ({ response, good }) =>
      response.writeHead(200, { "content-type": "text/plain", "last-page": "true" }).end(JSON.stringify(good)),
  },
  {
    name: "JSON as text/html",
    what: "a good answer under the content type of a web page",
    ending: "foreign",
    commits: true,
    status: 200,
    answer: ({ response, good }) => response.writeHead(200, { "content-type": "text/html" }).end(JSON.stringify(good)),
  },
];

/** A list of very many items, or an object with a very long text. */
function sendBig(response: ServerResponse, value: object): void {
  response.writeHead(200, { ...JSON_TYPE, "last-page": "true" });
  if (Array.isArray(value)) {
    const item = `${JSON.stringify(value[0])},`;
    sendRepeated(response, ["[", item, `${item.slice(0, -1)}]`]);
  } else {
    const opened = JSON.stringify({ ...value, filler: "" }).slice(0, -2);
    sendRepeated(response, [opened, "x", '"}']);
  }
}

/** Piece by piece and as fast as the client reads: all at once, the connection is at times taken for a slow one. */
function sendRepeated(response: ServerResponse, [first, repeated, last]: readonly [string, string, string]): void {
  const piece = Buffer.from(repeated.repeat(Math.ceil(65_536 / repeated.length)));
  response.write(first);
  let left = Math.ceil(BIG_BYTES / piece.length);
  const more = () => {
    while (left-- > 0) {
      if (!response.write(piece)) {
        response.once("drain", more);
        return;
      }
    }
    response.end(last);
  };
  more();
}

/** How many bytes of the big answer arrived. */
export function weigh(data: unknown): number {
  if (Array.isArray(data)) return data.length * (JSON.stringify(data[0]).length + 1);
  return typeof data === "object" && data !== null && "filler" in data ? String(data.filler).length : 0;
}

/** What must come of a call. */
export interface Expectation {
  /** How often the request is sent, and how often it reaches the server. */
  readonly attempts: number;
  readonly seen: number;
  readonly commits: number;
  /** Undefined: the call succeeds. */
  readonly failure?: { readonly reason: Reason; readonly outcome: Outcome };
  /** The shortest time, in milliseconds. */
  readonly atLeastMs: number;
}

/** For each ending: why the call failed, what is known of a change, and whether a read is sent again. */
const RULES: Record<Exclude<Ending, "good" | "refused">, { reason: Reason; outcome: Outcome; again: boolean }> = {
  "not connected": { reason: "network", outcome: "not-applied", again: true },
  broken: { reason: "network", outcome: "unknown", again: true },
  late: { reason: "timeout", outcome: "unknown", again: true },
  cut: { reason: "network", outcome: "applied", again: true },
  half: { reason: "answer", outcome: "applied", again: false },
  foreign: { reason: "answer", outcome: "unknown", again: false },
};

/** Statuses after which a read is sent again. */
const PASSING = [408, 429, 500, 502, 503, 504];

/** How long a pause that a server asks for is obeyed. */
const LONGEST_PAUSE_MS = 60_000;

export function expected(fault: Fault, writes: boolean, timeoutMs: number): Expectation {
  const { ending, status = 0, retryAfterMs } = fault;
  if (ending === "good") return { attempts: 1, seen: 1, commits: writes ? 1 : 0, atLeastMs: 0 };
  const mayBeMade = status >= 500 || status === 408;
  const { reason, outcome, again } =
    ending === "refused"
      ? {
          reason: "refused" as const,
          outcome: mayBeMade ? ("unknown" as const) : ("not-applied" as const),
          again: PASSING.includes(status),
        }
      : RULES[ending];
  // A write that may have been made is never repeated.
  const writeAgain = status === 429 || ending === "not connected";
  const repeated = (writes ? writeAgain : again) && (retryAfterMs?.[0] ?? 0) <= LONGEST_PAUSE_MS;
  const attempts = repeated ? ATTEMPTS : 1;
  const seen = ending === "not connected" ? 0 : attempts;
  return {
    attempts,
    seen,
    commits: writes && fault.commits ? seen : 0,
    failure: { reason, outcome: writes ? outcome : "not-applied" },
    atLeastMs: ending === "late" ? attempts * timeoutMs : pausesMs(fault, attempts),
  };
}

/** Between the attempts: as long as asked for, and after a 429 that does not say one second, then twice as long. */
function pausesMs({ status, retryAfterMs }: Fault, attempts: number): number {
  let sum = 0;
  for (let retry = 0; retry < attempts - 1; retry++) {
    sum += retryAfterMs?.[0] ?? (status === 429 ? 1000 * 2 ** retry : 0);
  }
  return sum;
}
