// The conformance suite, for both revisions: with our own server, and with fixtures for what that never sends.

import { describe, expect, onTestFinished, test } from "vitest";
import type { Connections } from "../../src/connections/connection.js";
import { Confirmations } from "../../src/mcp/confirmation.js";
import { startHttp } from "../../src/mcp/http/http-server.js";
import { createServer } from "../../src/mcp/server.js";
import type { ServerContext } from "../../src/mcp/server-context.js";
import { createFixtureServer } from "./conformance/fixtures.js";
import { check, hasSuite } from "./conformance/suite.js";

const none: Connections = {
  names: [],
  haveWorkspace: false,
  get() {
    throw new Error("no call gets as far as this");
  },
};
const serverContext: ServerContext = {
  connections: none,
  selections: [],
  toolNames: "catalog",
  confirmations: new Confirmations(),
  version: "0.0.0",
};

describe.skipIf(!hasSuite).each(["2025-11-25", "2026-07-28"])("revision %s", (revision) => {
  test.each([
    ["our server", createServer, "own-server.yaml"],
    ["the fixtures", createFixtureServer, "fixtures.yaml"],
  ])("of %s is as the suite expects", { timeout: 60_000 }, async (_, factory, expectedFailures) => {
    const options = { host: "127.0.0.1", port: 0, connectionWithKey: () => none };
    const { url, close } = await startHttp(serverContext, options, factory);
    onTestFinished(close);
    expect(await check(url, revision, expectedFailures)).toBe("");
  });
});
