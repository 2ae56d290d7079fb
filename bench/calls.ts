// CPU time of a call over plain fetch and over bare openapi-fetch. The network is a stand-in that does on entry what fetch does
// (it makes a Request) and answers at once, so that what is measured is the code around fetch and not a socket.

import createFetchClient from "openapi-fetch";
import type { paths } from "../src/generated/schema.ts";
import { median, type Section } from "./report.ts";

const workspaceId = "64f1c0a0e4b0010000000001";
const userId = "64f1c0a0e4b0020000000002";
const baseUrl = "https://api.clockify.me/api";
const ROUNDS = 25;
const CALLS = 1000;
const TARGET_US = 40;

const BODY = JSON.stringify([{ id: userId, name: "Ben Carter", email: "ben.carter@example.com", status: "ACTIVE" }]);
const HEADERS = { "content-type": "application/json", "content-length": String(BODY.length) };

const network = async (input: Request | URL | string, init?: RequestInit) => {
  new Request(input, init);
  return new Response(BODY, { headers: HEADERS });
};

async function cpuOf(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < CALLS; i++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

export async function callBenchmark({ createClockify }: typeof import("../src/index.ts")): Promise<Section> {
  const clockify = createClockify({ apiKey: "a-key", fetch: network, rateLimit: { calls: 10_000_000 } });
  const bare = createFetchClient<paths>({ baseUrl, headers: { "X-Api-Key": "a-key" }, fetch: network });
  const url = `${baseUrl}/v1/workspaces/${workspaceId}/users?page=1&page-size=50`;
  const cases = {
    plain: async () => (await network(url, { headers: { "X-Api-Key": "a-key" } })).json(),
    bare: () =>
      bare.GET("/v1/workspaces/{workspaceId}/users", {
        params: { path: { workspaceId }, query: { page: 1, "page-size": 50 } },
      }),
    ours: () => clockify.listUsers({ workspaceId, page: 1, pageSize: 50 }),
  };
  for (const call of Object.values(cases)) await cpuOf(call);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ plain: await cpuOf(cases.plain), bare: await cpuOf(cases.bare), ours: await cpuOf(cases.ours) });
  }
  const overPlain = median(rounds.map(({ ours, plain }) => ours - plain));
  const overBare = median(rounds.map(({ ours, bare }) => ours - bare));
  const us = (value: number) => `${value.toFixed(1)} us`;
  return {
    title: "CPU of a call (checked arguments, rate limit, time limit, checked answer)",
    rows: [
      { what: "plain fetch", value: us(median(rounds.map(({ plain }) => plain))) },
      { what: "bare openapi-fetch", value: us(median(rounds.map(({ bare }) => bare))) },
      { what: "clockify-connector", value: us(median(rounds.map(({ ours }) => ours))) },
      { what: "over plain fetch", value: us(overPlain), target: `${TARGET_US} us`, met: overPlain <= TARGET_US },
      { what: "over bare openapi-fetch", value: us(overBare) },
    ],
  };
}
