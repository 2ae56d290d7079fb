// CPU time of a call, with several in flight: what the client adds to plain fetch, beside what openapi-fetch adds. The network is a
// stand-in that does on entry what fetch does (it makes a Request) and answers at once, so that what is measured is the code around
// fetch and not a socket.

import createFetchClient from "openapi-fetch";
import type { paths } from "../src/generated/schema.ts";
import { quiet, type Section } from "./report.ts";

const workspaceId = "64f1c0a0e4b0010000000001";
const userId = "64f1c0a0e4b0020000000002";
const baseUrl = "https://api.clockify.me/api";
const ROUNDS = 40;
const CALLS = 512;
const IN_FLIGHT = 16;

const BODY = JSON.stringify([{ id: userId, name: "Ben Carter", email: "ben.carter@example.com", status: "ACTIVE" }]);
const HEADERS = { "content-type": "application/json", "content-length": String(BODY.length) };

const network = async (input: Request | URL | string, init?: RequestInit) => {
  new Request(input, init);
  return new Response(BODY, { headers: HEADERS });
};

async function cpuOf(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < CALLS; i += IN_FLIGHT) await Promise.all(Array.from({ length: IN_FLIGHT }, call));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

export async function callBenchmark({ createClockify }: typeof import("../src/index.ts")): Promise<Section> {
  const clockify = createClockify({ apiKey: "a-key", fetch: network, rateLimit: { calls: 10_000_000 } });
  const bare = createFetchClient<paths>({ baseUrl, headers: { "X-Api-Key": "a-key" }, fetch: network });
  const url = `${baseUrl}/v1/workspaces/${workspaceId}/users?page=1&page-size=50`;
  const headers = { "X-Api-Key": "a-key" };
  const cases = {
    plain: async () => (await network(url, { headers })).json(),
    plainWithLimit: async () => (await network(url, { headers, signal: AbortSignal.timeout(30_000) })).json(),
    bare: () =>
      bare.GET("/v1/workspaces/{workspaceId}/users", {
        params: { path: { workspaceId }, query: { page: 1, "page-size": 50 } },
      }),
    ours: () => clockify.listUsers({ workspaceId, page: 1, pageSize: 50 }),
  };
  for (const call of [cases.plain, cases.bare, cases.ours]) await cpuOf(call);
  const rounds: Record<keyof typeof cases, number[]> = { plain: [], plainWithLimit: [], bare: [], ours: [] };
  for (let round = 0; round < ROUNDS; round++) {
    // In turn, so that a slow moment of the machine meets all of them.
    rounds.plain.push(await cpuOf(cases.plain));
    rounds.bare.push(await cpuOf(cases.bare));
    rounds.ours.push(await cpuOf(cases.ours));
  }
  // Last, because its timers stay for 30 s and would weigh on the others.
  for (let round = 0; round < ROUNDS; round++) rounds.plainWithLimit.push(await cpuOf(cases.plainWithLimit));
  const cost = {
    plain: quiet(rounds.plain),
    plainWithLimit: quiet(rounds.plainWithLimit),
    bare: quiet(rounds.bare),
    ours: quiet(rounds.ours),
  };
  const added = { bare: cost.bare - cost.plain, ours: cost.ours - cost.plain };
  const ratio = added.ours / added.bare;
  const us = (value: number) => `${value.toFixed(1)} us`;
  return {
    title: `CPU of a call, ${IN_FLIGHT} in flight (ours checks arguments and answer, limits rate and time, retries, emits events)`,
    rows: [
      { what: "plain fetch", value: us(cost.plain) },
      { what: "plain fetch with AbortSignal.timeout", value: us(cost.plainWithLimit) },
      { what: "bare openapi-fetch", value: us(cost.bare) },
      { what: "clockify-connector", value: us(cost.ours) },
      { what: "openapi-fetch adds to plain fetch (the baseline)", value: us(added.bare) },
      {
        what: "clockify-connector adds to plain fetch",
        value: `${us(added.ours)}, ${ratio.toFixed(2)} of the baseline`,
        target: "1.00 of the baseline",
        met: ratio <= 1,
      },
    ],
  };
}
