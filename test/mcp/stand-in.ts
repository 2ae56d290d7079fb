// A connection whose network is the test, and what the tests say there is at the other end.

import type { Connection } from "../../src/connections/connection.ts";
import { type ClockifyOptions, createClockify } from "../../src/index.ts";
import { reportProgress } from "../../src/input/progress.ts";

export type Reply = { status?: number; body?: unknown; headers?: Record<string, string> } | Error;

/** A connection whose network is the test: it gets method, path and query, and the body. */
export function connected(
  reply: (method: string, url: URL, body: unknown, signal: AbortSignal | null | undefined) => Reply | Promise<Reply>,
  more: Partial<Connection> & { client?: ClockifyOptions } = {},
) {
  const sent: string[] = [];
  const { client, ...connection } = more;
  const clockify = createClockify({
    apiKey: "secret-key-of-ben",
    baseUrl: "https://clockify.test",
    rateLimit: false,
    retry: false,
    onEvent: reportProgress,
    ...client,
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const body = init?.body == null ? undefined : JSON.parse(String(init.body));
      sent.push(`${init?.method} ${url.pathname}`);
      const answer = await reply(init?.method ?? "", url, body, init?.signal);
      if (answer instanceof Error) throw answer;
      const { status = 200, body: content, headers } = answer;
      return new Response(content === undefined ? null : JSON.stringify(content), { status, headers: headers ?? {} });
    },
  });
  return { connection: { name: "ben", clockify, secrets: ["secret-key-of-ben"], ...connection }, sent };
}

export const id = (number: number) => number.toString(16).padStart(24, "0");

export const workspaceId = id(1);
export const entry = (number: number, more: object = {}) => ({
  id: id(number),
  workspaceId,
  userId: id(2),
  description: `Entry ${number}`,
  projectId: null,
  taskId: null,
  tagIds: [],
  billable: true,
  type: "REGULAR",
  timeInterval: { start: "2026-03-02T09:00:00Z", end: "2026-03-02T10:00:00Z", duration: "PT1H" },
  customFieldValues: [],
  ...more,
});
export const me = { id: id(2), name: "Ben", email: "ben@example.com", settings: { timeZone: "Europe/Berlin" } };
