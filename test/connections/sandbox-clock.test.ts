// The clock of a sandbox: what it says counts, and that of any other address does not.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { ConfiguredConnection } from "../../src/connections/configured-connection.ts";
import { nowOf } from "../../src/connections/connection.ts";
import { timeOfDay } from "../../src/connections/sandbox-clock.ts";
import { startAgent } from "../mcp/agent.ts";
import { entry, me, workspaceId } from "../mcp/stand-in.ts";

describe("the clock of a sandbox", () => {
  const STORY = "2026-03-06T14:30:00.000Z";
  const answering = (now: string) => async () => new Response("{}", { headers: { "Clockify-Sandbox-Now": now } });
  const farFromIt = Math.abs(Date.now() - Date.parse(STORY)) > 3_600_000;

  it.each(["http://127.0.0.1:4011", "http://localhost:4011/api", "http://[::1]:4011", "http://127.1.2.3"])(
    "is read from its answers at %s",
    async (address) => {
      const clock = timeOfDay(address);
      await clock.observe(answering(STORY))(address);
      expect(Math.abs(clock.now().getTime() - Date.parse(STORY))).toBeLessThan(60_000);
      await clock.observe(async () => new Response("{}"))(address);
      await clock.observe(answering("soon"))(address);
      expect(Math.abs(clock.now().getTime() - Date.parse(STORY))).toBeLessThan(60_000);
    },
  );

  it.each([
    "https://api.clockify.me/api",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
    "http://10.0.0.7",
  ])("is not believed from %s", async (address) => {
    expect(farFromIt).toBe(true);
    const clock = timeOfDay(address);
    await clock.observe(answering(STORY))(address);
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(60_000);
  });

  it("counts for the words of agents, from the first call on", async () => {
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        if (request.method === "PATCH") bodies.push(Buffer.concat(chunks).toString());
        response.setHeader("Clockify-Sandbox-Now", STORY);
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(request.url === "/v1/user" ? me : entry(20)));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const configured = new ConfiguredConnection(
      "ben",
      { key: { apiKey: "playground" }, source: "the test" },
      { address },
    );
    const connection = configured.open({ rateLimit: undefined });
    const { call } = await startAgent([connection]);
    const stopped = await call("stop_running_time_entry", { workspaceId, userId: "me", end: "now" });
    expect(stopped.times).toMatchObject({ end: { local: expect.stringMatching(/^2026-03-06T15:3\d:\d\d\+01:00$/) } });
    expect(bodies).toEqual([expect.stringMatching(/"end":"2026-03-06T14:3\d:\d\dZ"/)]);
    const { error } = await call("create_time_entry", { workspaceId, start: "2026-03-07T09:00:00Z" });
    expect(error).toMatchObject({ problems: [{ argument: "end", message: expect.stringContaining("future") }] });
    expect(nowOf(connection).toISOString().slice(0, 10)).toBe("2026-03-06");
  });
});
