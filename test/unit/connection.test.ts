// Tests of the key, the address and the region of a client.

import { describe, expect, it } from "vitest";
import { connect } from "../../src/connect.ts";
import { createClockify } from "../../src/index.ts";

const apiKey = "a-key-of-mine";
const from = (environment: Readonly<Record<string, string>>) => (name: string) => environment[name] || undefined;

describe("the key", () => {
  it("goes into the one header that belongs to it", () => {
    expect(connect({ apiKey }, from({})).headers).toEqual({ "X-Api-Key": apiKey });
    expect(connect({ addonToken: "token" }, from({})).headers).toEqual({ "X-Addon-Token": "token" });
  });

  it("comes from the environment when the options have none, and never from both", () => {
    expect(connect({}, from({ CLOCKIFY_API_KEY: apiKey })).headers).toEqual({ "X-Api-Key": apiKey });
    expect(connect({}, from({ CLOCKIFY_ADDON_TOKEN: "token" })).headers).toEqual({ "X-Addon-Token": "token" });
    expect(connect({ addonToken: "token" }, from({ CLOCKIFY_API_KEY: apiKey })).headers).toEqual({
      "X-Addon-Token": "token",
    });
    expect(connect({}, from({ CLOCKIFY_API_KEY: apiKey, CLOCKIFY_ADDON_TOKEN: "" })).headers).toEqual({
      "X-Api-Key": apiKey,
    });
  });

  it("must be there, once, and readable", () => {
    expect(() => connect({}, from({}))).toThrow(
      /no API key.*Pass \{ apiKey \} or set CLOCKIFY_API_KEY.*Manage API keys/,
    );
    expect(() => connect({ apiKey: "" }, from({ CLOCKIFY_API_KEY: apiKey }))).toThrow(/no API key/);
    expect(() => connect({ apiKey, addonToken: "token" }, from({}))).toThrow(/exactly one/);
    expect(() => connect({}, from({ CLOCKIFY_API_KEY: apiKey, CLOCKIFY_ADDON_TOKEN: "token" }))).toThrow(/exactly one/);
    for (const broken of ["with blank", "line\nbreak", "kéy", "tab\t"]) {
      expect(() => connect({ apiKey: broken }, from({}))).toThrow(
        /^createClockify: the key holds a blank, a line break or another character/,
      );
    }
  });
});

describe("the address", () => {
  it.each([
    [{}, {}, "https://api.clockify.me/api"],
    [{ region: "euc1" }, {}, "https://euc1.clockify.me/api"],
    [{}, { CLOCKIFY_REGION: "apse2" }, "https://apse2.clockify.me/api"],
    [
      { region: "global" },
      { CLOCKIFY_REGION: "apse2", CLOCKIFY_BASE_URL: "http://mock" },
      "https://api.clockify.me/api",
    ],
    [{ baseUrl: "http://127.0.0.1:4010/" }, { CLOCKIFY_REGION: "apse2" }, "http://127.0.0.1:4010"],
    [{}, { CLOCKIFY_BASE_URL: "http://127.0.0.1:4010", CLOCKIFY_REGION: "apse2" }, "http://127.0.0.1:4010"],
    [{}, { CLOCKIFY_BASE_URL: " http://127.0.0.1:4010/mock/ " }, "http://127.0.0.1:4010/mock"],
  ] as const)("%j with %j is %s", (options, environment, expected) => {
    expect(connect({ apiKey, ...options }, from(environment)).baseUrl).toBe(expected);
  });

  it("of another machine must be https, unless http is allowed", () => {
    const address = (baseUrl: string, options: object = {}, environment = {}) =>
      connect({ apiKey, baseUrl, ...options }, from(environment)).baseUrl;
    for (const here of [
      "http://127.0.0.1:1",
      "http://127.8.9.1",
      "http://localhost:1",
      "http://a.localhost",
      "http://[::1]:1",
    ]) {
      expect(address(here)).toBe(here);
    }
    for (const remote of [
      "http://clockify.example.com",
      "http://10.0.0.1",
      "http://127.0.0.1.example.com",
      "http://localhost.example.com",
    ]) {
      expect(() => address(remote)).toThrow(/unencrypted\. Use https, or allow it with \{ allowHttp: true \}/);
      expect(() => connect({ apiKey }, from({ CLOCKIFY_BASE_URL: remote }))).toThrow(/CLOCKIFY_ALLOW_HTTP=1/);
      expect(() => address(remote, {}, { CLOCKIFY_ALLOW_HTTP: "0" })).toThrow(/unencrypted/);
      expect(() => address(remote, { allowHttp: false }, { CLOCKIFY_ALLOW_HTTP: "1" })).toThrow(/unencrypted/);
      expect(address(remote, { allowHttp: true })).toBe(remote);
      expect(address(remote, {}, { CLOCKIFY_ALLOW_HTTP: "1" })).toBe(remote);
    }
  });

  it.each([
    [{ baseUrl: "api.clockify.me" }, /not an http or https address.*https:\/\/api\.clockify\.me\/api/],
    [{ baseUrl: "ftp://x" }, /not an http or https address/],
    [{ baseUrl: "" }, /not an http or https address/],
    [{ baseUrl: "https://user:pass@x" }, /must not hold a user/],
    [{ baseUrl: "https://x/api?key=1" }, /must not hold .*a query/],
    [{ baseUrl: "https://x/api?" }, /must not hold .*a query/],
    [{ baseUrl: "https://x/api#" }, /must not hold .*a fragment/],
    [{ baseUrl: "localhost:4010" }, /not an http or https address.*http:\/\/127\.0\.0\.1:4010/],
    [{ baseUrl: "https://api.clockify.me/api/v1/" }, /ends in \/v1.*Leave it out/],
    [{ baseUrl: "https://x", region: "euc1" }, /a region and a baseUrl/],
  ] as const)("%j is refused", (options, message) => {
    expect(() => connect({ apiKey, ...options }, from({}))).toThrow(message);
  });

  it("of an unknown region is refused with the known ones", () => {
    expect(() => connect({ apiKey }, from({ CLOCKIFY_REGION: "mars" }))).toThrow(
      /region "mars" is unknown; known are global, euc1, use2, euw2, apse2/,
    );
    expect(() => connect({ apiKey }, from({ CLOCKIFY_REGION: "toString" }))).toThrow(/unknown/);
  });

  it.each([
    ["EU", "euc1"],
    ["Europe (Germany)", "euc1"],
    ["eu-central-1", "euc1"],
    ["USA (Ohio)", "use2"],
    ["US East", "use2"],
    ["UK (London)", "euw2"],
    ["United Kingdom", "euw2"],
    ["Australia (Sydney)", "apse2"],
    ["EUC1 ", "euc1"],
    ["Global", "global"],
  ])("of the region %s asks whether %s is meant", (name, meant) => {
    expect(() => connect({ apiKey }, from({ CLOCKIFY_REGION: name }))).toThrow(`is unknown; did you mean ${meant};`);
  });
});

it("is refused by createClockify before anything is sent, without showing a key", () => {
  try {
    createClockify({ apiKey: "secret-one", addonToken: "secret-two" });
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ name: "ClockifyError", reason: "arguments", outcome: "not-applied" });
    expect(String(error)).not.toMatch(/secret/);
  }
});

it("reads the environment only where the options leave something open", () => {
  const forbidden = () => {
    throw new Error("reading the environment is not allowed here");
  };
  expect(connect({ apiKey, baseUrl: "http://127.0.0.1:4010" }, forbidden).baseUrl).toBe("http://127.0.0.1:4010");
  expect(connect({ apiKey, region: "euc1" }, forbidden).baseUrl).toBe("https://euc1.clockify.me/api");
  expect(() => connect({ apiKey }, forbidden)).toThrow(/not allowed/);
});

it("refuses options that do not exist, and says which was meant", () => {
  const wrong = { apiKey, baseURL: "http://127.0.0.1:4010" };
  expect(() => createClockify(wrong)).toThrow(
    /^createClockify: baseURL is unknown; did you mean baseUrl\. Nothing was sent\.$/,
  );
  const alsoWrong = { apiKey, rateLimit: { call: 5, calls: 5 } };
  expect(() => createClockify(alsoWrong)).toThrow(/call is unknown; did you mean calls/);
});

it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
  "refuses a timeoutMs of %d, which no timer can keep",
  (timeoutMs) => {
    expect(() => createClockify({ apiKey, timeoutMs })).toThrow(RangeError);
    expect(() => createClockify({ apiKey, deadlineMs: timeoutMs })).toThrow(RangeError);
  },
);

it("refuses options of retries and of the rate limit that are none", () => {
  // @ts-expect-error the types say so as well
  expect(() => createClockify({ apiKey, retry: 3 })).toThrow(/retry 3 is not an object, such as { retries }/);
  // @ts-expect-error the types say so as well
  expect(() => createClockify({ apiKey, rateLimit: 50 })).toThrow(/rateLimit 50 is not an object, such as { calls }/);
  const misspelt = { apiKey, retry: { retires: 1, retries: 1 } };
  expect(() => createClockify(misspelt)).toThrow(/retires is unknown; did you mean retries/);
  for (const retries of [-1, 1.5, 11]) expect(() => createClockify({ apiKey, retry: { retries } })).toThrow(RangeError);
  expect(() => createClockify({ apiKey, retry: { maxRetryAfterMs: 0 } })).toThrow(RangeError);
  expect(createClockify({ apiKey, retry: false }).listWorkspaces).toBeTypeOf("function");
});
