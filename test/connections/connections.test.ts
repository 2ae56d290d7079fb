// Tests of connections: the file, the environment, and keys that a request brings.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { ClockifyEvent } from "../../src/client-events.ts";
import { readConfiguration } from "../../src/connections/configuration.ts";
import { connectionsByKey, loadConnections } from "../../src/connections/connections.ts";
import { InputError } from "../../src/input/input-error.ts";
import { serve } from "../support/server.ts";

/** As long as a legacy key, so that nothing hides it only because it looks like one. */
const KEY = "XnBd72kqLm04TzQw";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clockify-connections-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.restoreAllMocks());

function fileOf(content: unknown): string {
  const file = join(folder, "connections.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const load = (connections: unknown, environment: Record<string, string> = {}) =>
  loadConnections({ file: fileOf({ connections }) }, environment);

/** What reading this fails with. */
function failure(content: unknown, environment: Record<string, string> = {}): string {
  try {
    expect(loadConnections({ file: fileOf(content) }, environment).warnings.join()).not.toContain(KEY);
  } catch (error) {
    // Not even a part of it, as the parser of JSON would show.
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(KEY.slice(0, 6));
    return error instanceof Error ? error.message.replace(folder, "") : "";
  }
  return "no failure";
}

function inputError(run: () => unknown) {
  try {
    run();
  } catch (error) {
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(KEY);
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** A Clockify that notes which key asked. */
async function clockify() {
  const keys: unknown[] = [];
  const { url } = await serve(({ headers }, response) => {
    keys.push(headers["x-api-key"] ?? headers["x-addon-token"]);
    response.setHeader("content-type", "application/json").end("[]");
  });
  return { url, keys };
}

describe("the file", () => {
  it("gives each connection its own key, address and limits", async () => {
    const { url, keys } = await clockify();
    const environment = { BETA_KEY: "beta-key", GAMMA_TOKEN: "gamma-token" };
    const connections = load(
      {
        acme: { apiKey: KEY, baseUrl: url, workspace: "Acme", readOnly: true, allowedWorkspaces: ["Acme"] },
        beta: { apiKeyEnv: "BETA_KEY", baseUrl: url },
        gamma: { addonTokenEnv: "GAMMA_TOKEN", baseUrl: url },
      },
      environment,
    );
    expect(connections.names).toEqual(["acme", "beta", "gamma"]);
    for (const name of connections.names) await connections.get(name).clockify.listWorkspaces();
    expect(keys).toEqual([KEY, "beta-key", "gamma-token"]);
    expect(connections.get("acme")).toMatchObject({
      name: "acme",
      workspace: "Acme",
      readOnly: true,
      allowedWorkspaces: ["Acme"],
      secrets: [KEY],
    });
    expect(connections.get("gamma").secrets).toEqual(["gamma-token"]);
  });

  it("is found by the variable, and silences key and address of the environment", () => {
    const file = fileOf({ connections: { acme: { apiKey: KEY } } });
    const environment = { CLOCKIFY_CONNECTIONS: file, CLOCKIFY_API_KEY: "other", CLOCKIFY_BASE_URL: "http://mock" };
    const { connections } = readConfiguration({}, environment);
    expect(connections).toMatchObject([{ name: "acme", address: "https://api.clockify.me/api", region: "global" }]);
  });

  it("may begin with a byte order mark", () => {
    const file = fileOf(`\uFEFF${JSON.stringify({ connections: { acme: { apiKey: KEY } } })}`);
    expect(loadConnections({ file }, {}).names).toEqual(["acme"]);
  });

  it.each([
    [
      { connections: { acme: { apiKey: KEY, regon: "euc1" } } },
      "connections.acme.regon is unknown; did you mean region",
    ],
    [{ connection: {}, connections: {} }, "connection is unknown; did you mean connections"],
    [
      { connections: { acme: { apiKey: KEY, region: "mars" } } },
      'connections.acme.region "mars" is unknown; known are global, euc1, use2, euw2, apse2',
    ],
    [{ connections: { acme: { region: KEY } } }, "region (a text of 16 characters) is unknown; known are global"],
    [{ connections: { acme: KEY } }, "connections.acme is a text of 16 characters; an object such as"],
    [{ connections: { acme: { apiKey: 12345678 } } }, "connections.acme.apiKey is a number; a text is accepted"],
    [{ connections: { acme: { apiKey: KEY, workspace: 7 } } }, "connections.acme.workspace is a number; a text"],
    [{ connections: { acme: { apiKey: KEY, readOnly: "yes" } } }, "readOnly is a text of 3 characters; true or false"],
    [{ connections: { acme: { apiKey: KEY, allowedWorkspaces: [] } } }, "allowedWorkspaces is not a list of names"],
    [{ connections: { acme: { apiKey: KEY, allowedWorkspaces: "Acme" } } }, "allowedWorkspaces is not a list"],
    [
      { connections: { acme: { apiKey: KEY, apiKeyEnv: "K" } } },
      "acme.apiKeyEnv is given, and so is apiKey; exactly one",
    ],
    [
      { connections: { acme: { apiKeyEnv: `${KEY}-` } } },
      "apiKeyEnv is a text of 17 characters that does not name a var",
    ],
    [{ connections: { acme: { apiKey: KEY, baseUrl: "x", region: "euc1" } } }, "baseUrl is given, and so is region"],
    [
      { connections: { acme: { apiKey: KEY, baseUrl: `https://${KEY}@x` } } },
      "acme.baseUrl (a text of 26 characters) is refused: baseUrl must not hold a user",
    ],
    [{ connections: { "a\u0007b": { apiKey: KEY } } }, 'connections."a\\u0007b" is not a name; 1 to 64 printable'],
    [{ connections: { "": { apiKey: KEY } } }, 'connections."" is not a name'],
    [{ connections: {} }, "connections is empty; {"],
    [
      `{ "connections": { "acme": { "apiKey": "${KEY}" }, "b": {}, "acme": { "readOnly": true, "readOnly": false } } }`,
      "connections.acme is given twice; connections.acme.readOnly is given twice.",
    ],
    [{ connections: [] }, 'the file is not an object such as { "connections": { "NAME": {} } }'],
    [`{\n  "connections": { "acme": { "apiKey": "${KEY}", } }\n}`, "the file is not valid JSON (line 2, column"],
    [`{ "apiKey": ${KEY} }`, "the file is not valid JSON"],
    ["", "the file is not valid JSON"],
  ])("%j is refused", (content, message) => {
    expect(failure(content)).toMatch(/^\/connections\.json: /);
    expect(failure(content)).toContain(message);
  });

  it("shows all of its mistakes at once", () => {
    const message = failure({ connections: { acme: { apiKye: KEY, region: "mars" }, beta: { readonly: true } } });
    expect(message).toMatch(/acme\.apiKye.*mean apiKey.*acme\.region.*beta\.readonly.*mean readOnly/);
  });

  it("that cannot be read is named", () => {
    expect(() => loadConnections({ file: join(folder, "none.json") }, {})).toThrow(/none\.json: .* does not exist/);
    expect(() => loadConnections({ file: folder }, {})).toThrow(/is a folder/);
  });

  it("never shows a key, whatever is wrong with it", () => {
    const value = fc.oneof(fc.constant(KEY), fc.jsonValue(), fc.constantFrom("euc1", "ACME_KEY", true));
    const field = fc.constantFrom(
      "apiKey",
      "apiKeyEnv",
      "addonToken",
      "region",
      "baseUrl",
      "workspace",
      "readOnly",
      "x",
    );
    fc.assert(
      fc.property(fc.dictionary(field, value), fc.boolean(), (entry, cut) => {
        const text = JSON.stringify({ connections: { acme: entry } });
        failure(cut ? text.slice(0, -3) : text);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a missing key", () => {
  it("is an error of its own connection only, and reported at the start of the server", () => {
    const connections = load({
      acme: { apiKeyEnv: "ACME_KEY" },
      beta: { apiKey: KEY },
      gamma: {},
      delta: { apiKey: "with blank" },
      epsilon: { apiKeyEnv: KEY },
    });
    expect(connections.get("beta").name).toBe("beta");
    expect(inputError(() => connections.get("acme"))).toMatchObject({
      code: "auth_failed",
      message:
        'The connection "acme" cannot be used: there is no key in the variable ACME_KEY. ' +
        "Set it where this is started: export ACME_KEY=YOUR_KEY",
    });
    expect(connections.warnings).toEqual([
      expect.stringMatching(/^connection "acme": there is no key in the variable ACME_KEY\./),
      'connection "gamma": there is no key in connections.gamma. Give apiKeyEnv, the name of a variable, or apiKey.',
      expect.stringMatching(/^connection "delta": the key in connections\.delta\.apiKey holds a blank/),
      // A key in the wrong field is not shown, although it could be the name of a variable.
      'connection "epsilon": there is no key in the variable that connections.epsilon.apiKeyEnv names.',
    ]);
  });
});

it.each([
  ["YOUR_KEY", "is a placeholder"],
  ["your-api-key", "is a placeholder"],
  ["<key>", "is a placeholder"],
  ["$CLOCKIFY_API_KEY", "is the name of a variable"],
  [`\${user_config.api_key}`, "is the name of a variable"],
  [`"${KEY}"`, "is in quotation marks; leave them out."],
])("%s is not a key, which is reported before Clockify is asked", (apiKey, message) => {
  const [warning] = loadConnections({}, { CLOCKIFY_API_KEY: apiKey }).warnings;
  expect(warning).toContain(`the key in CLOCKIFY_API_KEY ${message}`);
  expect(warning).not.toContain(KEY);
});

describe("the environment", () => {
  it("is one connection, called default", () => {
    const environment = {
      CLOCKIFY_API_KEY: KEY,
      CLOCKIFY_REGION: "euc1",
      CLOCKIFY_WORKSPACE: "Acme",
      CLOCKIFY_ALLOWED_WORKSPACES: "Acme,, Beta,",
    };
    expect(readConfiguration({}, environment).connections).toMatchObject([{ name: "default", region: "euc1" }]);
    const connections = loadConnections({}, environment);
    expect(connections.names).toEqual(["default"]);
    expect(connections.get("default")).toMatchObject({ workspace: "Acme", allowedWorkspaces: ["Acme", "Beta"] });
  });

  it("without a key cannot be used, which is reported when it is asked for", () => {
    const connections = loadConnections({}, { CLOCKIFY_API_KEY: "", CLOCKIFY_WORKSPACE: "Acme" });
    expect(connections.names).toEqual([]);
    expect(inputError(() => connections.get("default")).message).toContain("set CLOCKIFY_API_KEY");
  });

  it.each([
    [{ CLOCKIFY_REGION: "mars" }, 'CLOCKIFY_REGION "mars" is unknown; known are global'],
    [{ CLOCKIFY_BASE_URL: "nowhere" }, "CLOCKIFY_BASE_URL (a text of 7 characters) is refused"],
    [{ CLOCKIFY_ADDON_TOKEN: "token" }, "CLOCKIFY_ADDON_TOKEN is set, and so is CLOCKIFY_API_KEY"],
    // Commas alone must not mean that all workspaces are allowed.
    [{ CLOCKIFY_ALLOWED_WORKSPACES: "," }, "CLOCKIFY_ALLOWED_WORKSPACES is not a list"],
  ])("%j is refused", (environment, message) => {
    expect(() => loadConnections({}, { CLOCKIFY_API_KEY: KEY, ...environment })).toThrow(`the environment: ${message}`);
  });
});

it("names the known connections when another one is asked for", () => {
  const connections = load({ acme: { apiKey: KEY }, "Beta & Co": { apiKey: KEY } });
  expect(inputError(() => connections.get("amce"))).toMatchObject({
    code: "unknown_connection",
    message: 'There is no connection "amce"; known are "acme", "Beta & Co".',
  });
});

it("keeps a connection, and one rate limit for the same key and address", async () => {
  const { url } = await clockify();
  const same = { apiKey: KEY, baseUrl: url };
  const connections = load({ one: same, other: same, else: { apiKey: "else", baseUrl: url } });
  expect(connections.get("one")).toBe(connections.get("one"));
  const limits = connections.names.map((name) => connections.get(name).clockify.rateLimit);
  expect(limits[0]).toBe(limits[1]);
  expect(limits[0]).not.toBe(limits[2]);
});

it("lets no call wait longer than clients do, so that none is made after its client has given up", async () => {
  const { url } = await clockify();
  const environment = { CLOCKIFY_API_KEY: KEY, CLOCKIFY_BASE_URL: url };
  const configured = loadConnections({}, environment);
  for (const connection of [
    configured.get("default"),
    connectionsByKey({}, environment)({ apiKey: "other" }).get("request"),
  ]) {
    const { clockify } = connection;
    const first = Array.from({ length: 100 }, () => clockify.listWorkspaces());
    await expect(clockify.listWorkspaces()).rejects.toMatchObject({ reason: "queue-full", outcome: "not-applied" });
    await Promise.all(first);
  }
});

it("fails a call at once for which Clockify asks for a long pause", async () => {
  vi.spyOn(console, "warn").mockReturnValue();
  const { url } = await serve((_, response) => response.writeHead(429, { "retry-after": "31" }).end());
  const { clockify } = loadConnections({}, { CLOCKIFY_API_KEY: KEY, CLOCKIFY_BASE_URL: url }).get("default");
  await expect(clockify.listWorkspaces()).rejects.toMatchObject({ attempts: 1, retryAfterMs: 31_000 });
});

it("reports what happens to the calls of every connection", async () => {
  const { url } = await clockify();
  const events: ClockifyEvent[] = [];
  const onEvent = (event: ClockifyEvent) => events.push(event);
  const file = fileOf({ connections: { acme: { apiKey: KEY, baseUrl: url } } });
  await loadConnections({ file, onEvent }, {}).get("acme").clockify.listWorkspaces();
  await connectionsByKey(
    { onEvent },
    { CLOCKIFY_BASE_URL: url },
  )({ apiKey: KEY })
    .get("request")
    .clockify.listWorkspaces();
  expect(events.filter(({ type }) => type === "finished")).toHaveLength(2);
});

it("shows no key when it is printed, in any way", () => {
  const connections = load({ acme: { apiKey: KEY } });
  const connection = connections.get("acme");
  const request = connectionsByKey({}, {})({ apiKey: KEY });
  const { connections: configured } = readConfiguration({ file: fileOf({ connections: { a: { apiKey: KEY } } }) }, {});
  expect(connection.secrets).toEqual([KEY]);
  for (const value of [connections, connection, request, request.get("request"), ...configured]) {
    expect(
      inspect(value, { depth: null, showHidden: true, maxArrayLength: null, maxStringLength: null }),
    ).not.toContain(KEY);
    expect(JSON.stringify(value)).not.toContain(KEY);
    expect(String(value)).not.toContain(KEY);
  }
});

describe("a key of a request", () => {
  it("makes one connection, called request, with the workspaces of the environment", async () => {
    const { url, keys } = await clockify();
    const environment = { CLOCKIFY_BASE_URL: url, CLOCKIFY_WORKSPACE: "Acme", CLOCKIFY_ALLOWED_WORKSPACES: "Acme" };
    const connections = connectionsByKey({}, environment)({ apiKey: KEY });
    expect(connections).toMatchObject({ names: ["request"], ofRequest: true });
    expect(connections.get("request")).toMatchObject({
      workspace: "Acme",
      allowedWorkspaces: ["Acme"],
      secrets: [KEY],
    });
    await connections.get("request").clockify.listWorkspaces();
    expect(keys).toEqual([KEY]);
    expect(inputError(() => connections.get("default")).code).toBe("unknown_connection");
  });

  it("shares the rate limit of the configured connection with that key", () => {
    const configured = loadConnections({}, { CLOCKIFY_API_KEY: KEY });
    const withKey = connectionsByKey({ limits: configured.limits }, {});
    const limitOf = (apiKey: string) => withKey({ apiKey }).get("request").clockify.rateLimit;
    expect(limitOf(KEY)).toBe(configured.get("default").clockify.rateLimit);
    expect(limitOf("other")).not.toBe(limitOf(KEY));
  });

  it("is remembered with its region, until 1000 others were used since", () => {
    const withKey = connectionsByKey({}, {});
    const first = withKey({ apiKey: KEY });
    const second = withKey({ apiKey: KEY, region: "euc1" });
    expect(second).not.toBe(first);
    expect(withKey({ apiKey: KEY, region: "global" })).toBe(first);
    for (let other = 0; other < 999; other++) withKey({ apiKey: `key-${other}` });
    expect(withKey({ apiKey: KEY })).toBe(first);
    expect(withKey({ apiKey: KEY, region: "euc1" })).not.toBe(second);
  });

  it("has the same rate limit when it comes again, however many came between", () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const withKey = connectionsByKey({}, {});
    const limitOf = (apiKey: string) => withKey({ apiKey }).get("request").clockify.rateLimit;
    const limit = limitOf(KEY);
    for (let other = 0; other < 1000; other++) withKey({ apiKey: `key-${other}` });
    vi.advanceTimersByTime(60_000);
    expect(limitOf(KEY)).toBe(limit);
  });

  it("that cannot be used is refused when it is used, and not before", () => {
    const withKey = connectionsByKey({}, {});
    const refused = (given: { apiKey: string; region?: string }) => inputError(() => withKey(given).get("request"));
    expect(refused({ apiKey: "" })).toMatchObject({ code: "auth_failed" });
    expect(refused({ apiKey: `${KEY} ${KEY}` })).toMatchObject({ code: "auth_failed" });
    expect(refused({ apiKey: KEY, region: "mars" })).toMatchObject({
      code: "invalid_arguments",
      message: expect.stringContaining("known are global, euc1"),
    });
  });

  it("cannot leave the address that the operator of the server has chosen", () => {
    const connections = connectionsByKey({}, { CLOCKIFY_BASE_URL: "https://mock" })({ apiKey: KEY, region: "euc1" });
    expect(inputError(() => connections.get("request")).message).toContain("an address of its own");
  });
});

it("a connection of a file reaches another machine by http only where it allows that, as true or false", () => {
  const baseUrl = "http://mock.example.com:4010";
  const using = (allowHttp: unknown) => failure({ connections: { mock: { apiKey: KEY, baseUrl, allowHttp } } });
  expect(using(true)).toBe("no failure");
  expect(using(false)).toMatch(/unencrypted/);
  expect(using("yes")).toMatch(/connections\.mock\.allowHttp/);
  // The variable is that of the environment's own connection.
  const inFile = { connections: { mock: { apiKey: KEY, baseUrl } } };
  expect(failure(inFile, { CLOCKIFY_ALLOW_HTTP: "1" })).toMatch(/unencrypted/);
});
