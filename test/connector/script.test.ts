// connector/script.csx, compiled and run: what it sends to Clockify, and what a flow gets back.

import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { entryId, projectId, userId, workspaceId } from "../support/ids.ts";
import { has } from "../support/requirements.ts";
import { serve } from "../support/server.ts";
import { specifiedActions } from "../support/specification.ts";
import { type ScriptAnswer, type ScriptHost, type ScriptRequest, startScript } from "./script-host/script-host.ts";

interface SwaggerParameter {
  readonly name: string;
  readonly in: "path" | "query" | "body";
  readonly type?: string;
  readonly collectionFormat?: string;
}

interface SwaggerOperation {
  readonly operationId: string;
  readonly "x-ms-trigger"?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (SwaggerParameter | { readonly $ref: string })[];
  readonly responses: Readonly<Record<string, { readonly schema?: object }>>;
}

const readJson = (relative: string) => JSON.parse(readFileSync(new URL(relative, import.meta.url), "utf8"));

const swagger: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SwaggerOperation>>>>;
  readonly parameters: Readonly<Record<string, SwaggerParameter>>;
  readonly definitions: object;
} = readJson("../../connector/apiDefinition.swagger.json");

const served: readonly string[] = readJson("../../apiProperties.json").properties.scriptOperations;
const source = readFileSync(new URL("../../connector/script.csx", import.meta.url), "utf8");

const operations = Object.entries(swagger.paths).flatMap(([path, { "x-ms-notification-content": _, ...methods }]) =>
  Object.entries(methods).map(([method, operation]) => ({
    ...operation,
    path,
    method,
    parameters: (operation.parameters ?? []).map((parameter) => {
      const given = "$ref" in parameter ? swagger.parameters[parameter.$ref.replace("#/parameters/", "")] : parameter;
      if (!given) throw new Error(`${operation.operationId} refers to a parameter that is not there`);
      return given;
    }),
  })),
);
const triggers = operations.filter((operation) => operation["x-ms-trigger"]).map(({ operationId }) => operationId);
const servedActions = operations.filter(
  ({ operationId }) => served.includes(operationId) && !triggers.includes(operationId),
);

/** What a literal of the script that follows `name` holds. */
function stringsAfter(name: string): string[] {
  const literal = new RegExp(`${name} =[^;]*;`).exec(source)?.[0] ?? "";
  return [...literal.matchAll(/"([^"]+)"/g)].map(([, text]) => text ?? "");
}

describe("the source", () => {
  it("is one class in one file that the platform accepts", () => {
    expect(Buffer.byteLength(source)).toBeLessThan(1024 * 1024);
    expect(source.match(/\bclass \w+.*/g)).toEqual(["class Script : ScriptBase"]);
    expect(source).toContain("public class Script : ScriptBase");
    expect(source).toContain("public override async Task<HttpResponseMessage> ExecuteAsync()");
    expect(source).not.toMatch(/\bnamespace\b|\b(HttpClient|WebRequest|WebClient|Task\.Delay|Thread)\b/);
  });

  it("uses the namespaces that the platform allows, each of them", () => {
    const allowed = [
      ..."System System.Collections System.Collections.Generic System.Diagnostics System.IO System.IO.Compression".split(
        " ",
      ),
      ..."System.Linq System.Net System.Net.Http System.Net.Http.Headers System.Net.Security System.Text".split(" "),
      ..."System.Security.Authentication System.Security.Cryptography System.Text.RegularExpressions".split(" "),
      ..."System.Threading System.Threading.Tasks System.Web System.Xml System.Xml.Linq System.Drawing".split(" "),
      ..."System.Drawing.Drawing2D System.Drawing.Imaging Microsoft.Extensions.Logging".split(" "),
      ..."Newtonsoft.Json Newtonsoft.Json.Linq".split(" "),
    ];
    const used = [...source.matchAll(/^using (.*);$/gm)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => name === undefined || !allowed.includes(name))).toEqual([]);
    expect(source).not.toMatch(/\b(System|Microsoft)\.\w+\.\w+\(/);
  });

  it("closes every brace and parenthesis", () => {
    const code = source.replace(/@?"(?:[^"\\]|\\.)*"|\/\/.*/g, "");
    for (const [open, close] of ["{}", "()", "[]"]) {
      expect(code.split(open ?? "").length, `${open}${close}`).toBe(code.split(close ?? "").length);
    }
  });

  it("names as lists what the connector declares as such, and nothing else", () => {
    const queries = operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === "query"));
    const lists = new Set(queries.filter(({ type }) => type === "array").map(({ name }) => name));
    expect(stringsAfter("Lists").sort()).toEqual([...lists].sort());
    expect(queries.filter(({ name, type }) => lists.has(name) && type !== "array")).toEqual([]);
    expect(queries.filter(({ type, collectionFormat }) => type === "array" && collectionFormat !== "csv")).toEqual([]);
    // A list in an operation that does not come by here would reach Clockify as one text.
    const unserved = operations.filter(({ operationId }) => !served.includes(operationId));
    expect(unserved.flatMap(({ parameters }) => parameters).filter(({ name }) => lists.has(name))).toEqual([]);
  });

  it("moves every deprecated operation", () => {
    const deprecated = operations.filter((operation) => operation.deprecated).map(({ operationId }) => operationId);
    expect([...source.matchAll(/^ +\["(\w+)"\] = new\[\]/gm)].map(([, name]) => name).sort()).toEqual(
      deprecated.sort(),
    );
  });

  it("serves what only reads, two deletions that may be repeated, and triggers, which replace what is there", () => {
    const reads = operations.filter(
      ({ method, operationId }) => method === "get" || (method === "post" && operationId.startsWith("List")),
    );
    const expected = [...reads.map((read) => read.operationId), "DeleteManyTimeEntries", "DeleteWebhook", ...triggers];
    expect([...served].sort()).toEqual(expected.sort());
  });

  it("can distinguish a name from a name in base64", () => {
    for (const { operationId } of operations) {
      expect(operationId).toMatch(/^[A-Z][A-Za-z]+(_v1)?$/);
      expect(Buffer.from(operationId, "base64").toString()).not.toMatch(/^[A-Z][A-Za-z]+(_v1)?$/);
    }
  });
});

const KEY = "ZmFrZS1rZXktb2YtdGhlLXRlc3RzLW9mLXRoZS1zY3JpcHQx";
const OLD_LISTS = [
  ["GetWorkspaces", "/workspaces", "/v1/workspaces"],
  ["GetAllUsers", "/workspaces/w/users", "/v1/workspaces/w/users?page-size=5000"],
  ["GetClients", "/workspaces/w/clients", "/v1/workspaces/w/clients?page-size=5000"],
  ["GetProjects", "/workspaces/w/clients/projects-filter", "/v1/workspaces/w/projects?page-size=5000"],
  ["GetTimeEntriesForUser", "/workspaces/w/timeEntries/user/u", "/v1/workspaces/w/user/u/time-entries?page-size=5000"],
] as const;

describe.skipIf(!has("Mono"))("the script", () => {
  let host: ScriptHost;
  const prism = inject("prism");
  beforeAll(() => {
    host = startScript(inject("script"));
  });
  afterAll(() => host?.stop());

  const call = (operationId: string, url: string, more: Partial<ScriptRequest> = {}) =>
    host.run({ operationId, method: "GET", url, ...more, headers: { "X-Api-Key": KEY, ...more.headers } });

  /** Calls a server that gives one answer. */
  async function answered(listener: RequestListener, more: Partial<ScriptRequest> = {}) {
    const { url, requests } = await serve(listener);
    const answer = await call("ListTags", `${url}/v1/workspaces/w/tags`, more);
    return { ...answer, requests };
  }

  describe("with the mock", () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(withNull({ definitions: swagger.definitions }), "connector");

    /** A call with every parameter that the connector knows, each with the value of the example in the specification. */
    function exampleOf({ path, method, operationId, parameters }: (typeof operations)[number]): ScriptRequest {
      const sameShape = (other: string) => other.replace(/\{\w+\}/g, "{}") === path.replace(/\{\w+\}/g, "{}");
      const specified = specifiedActions.find((action) => action.method === method && sameShape(action.path));
      if (!specified) throw new Error(`${method} ${path} is not in the specification`);
      const plain = (name: string) => name.replace(/\W|_/g, "").toLowerCase();
      const textOf = ({ name, type }: SwaggerParameter): string => {
        const { example } = specified.parameters.find((other) => plain(other.name) === plain(name)) ?? {};
        if (example === undefined) throw new Error(`${operationId} has no example of ${name}`);
        if (type !== "array" || !Array.isArray(example)) return encodeURIComponent(String(example));
        // Two at least, since one alone would arrive without any help.
        return example.length > 1 ? example.join(",") : `${example[0]},${String(example[0]).replace(/.$/, "f")}`;
      };
      const inPath = parameters.filter((parameter) => parameter.in === "path");
      const address = inPath.reduce((text, given) => text.replace(`{${given.name}}`, textOf(given)), path);
      const inQuery = parameters.filter((parameter) => parameter.in === "query");
      const query = inQuery.map((given) => `${given.name}=${textOf(given)}`).join("&");
      const body = parameters.some((parameter) => parameter.in === "body") ? specified.calls[0] : undefined;
      const values = new Set(specified.parameters.map(({ name }) => plain(name)));
      const properties = Object.entries(body?.args ?? {}).filter(([name]) => !values.has(plain(name)));
      return {
        operationId,
        method: method.toUpperCase(),
        url: `${prism}${address}${query && `?${query}`}`,
        headers: { "X-Api-Key": KEY },
        ...(body && { body: JSON.stringify(Object.fromEntries(properties)) }),
      };
    }

    it.concurrent.each(servedActions)(
      "$operationId arrives and its answer is what the connector declares",
      async (operation) => {
        const answer = await host.run(exampleOf(operation));
        expect(answer.headers["sl-violations"]).toBeUndefined();
        expect(answer.status).toBe(200);
        expect(answer.sent).toHaveLength(1);
        expect(new URL(answer.sent[0] ?? "").pathname).toMatch(/^\/v1\//);
        const { schema } = operation.responses["200"] ?? {};
        expect(schema ? violations(schema, JSON.parse(answer.body)) : []).toEqual([]);
      },
    );

    it.concurrent.each(servedActions)("$operationId explains an error", async (operation) => {
      const example = exampleOf(operation);
      const answer = await host.run({ ...example, headers: { ...example.headers, Prefer: "code=401" } });
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body)).toEqual({ message: expect.stringContaining("region"), code: 4003 });
    });

    it("wraps the entries of a person as the old operation did", async () => {
      const url = `${prism}/workspaces/${workspaceId}/timeEntries/user/${userId}`;
      const entries = await call("GetTimeEntriesForUser", `${url}?start=2026-03-02T00:00:00Z`);
      const now = await (await fetch(entries.sent[0] ?? "", { headers: { "X-Api-Key": KEY } })).text();
      // Letter for letter, the form of every date included.
      expect(entries.body).toBe(`{"timeEntriesList":${now}}`);
      const empty = await call("GetTimeEntriesForUser", url, { headers: { Prefer: "example=empty" } });
      expect(JSON.parse(empty.body)).toEqual({ timeEntriesList: [] });
    });

    it.each(OLD_LISTS.slice(0, 4))(
      "%s answers with a bare list as the old operation did",
      async (operationId, path) => {
        const answer = await call(operationId, `${prism}${path.replace("/w/", `/${workspaceId}/`)}`);
        expect(JSON.parse(answer.body)).toEqual(
          expect.arrayContaining([expect.objectContaining({ id: expect.any(String) })]),
        );
      },
    );

    function violations(schema: object | undefined, value: unknown): unknown[] {
      if (!schema) throw new Error("the connector declares no answer");
      const absolute = JSON.parse(JSON.stringify(withNull(schema)).replaceAll('"#/', '"connector#/'));
      const validate = ajv.compile(absolute);
      validate(value);
      return validate.errors ?? [];
    }
  });

  describe("addresses of deprecated operations", () => {
    const bases = [
      ...["api", "euc1", "use2", "euw2", "apse2"].map((region) => `https://${region}.clockify.me/api`),
      "http://localhost:4010",
      "https://gateway.example:8443/some/prefix/clockify/api",
    ];

    it.each(bases)("keep the path before them: %s", async (base) => {
      const { url: via } = await serve((_, response) => response.end("[]"));
      for (const [operationId, before, after] of OLD_LISTS) {
        const { sent } = await call(operationId, `${base}${before}`, { via });
        expect(sent).toEqual([`${base}${after}`]);
      }
    });

    it("keep the query, and ask for one large page by default", async () => {
      const { url: via } = await serve((_, response) => response.end("[]"));
      const sentTo = async (operationId: string, path: string) =>
        (await call(operationId, `https://api.clockify.me/api${path}`, { via })).sent[0]?.split("/api/")[1];
      expect(
        await sentTo("GetAllUsers", `/workspaces/w/users?email=a%2Bb%40c.example&projectid=${projectId}&name=J%C3%BC`),
      ).toBe(`v1/workspaces/w/users?email=a%2Bb%40c.example&project-id=${projectId}&name=J%C3%BC&page-size=5000`);
      expect(await sentTo("GetClients", "/workspaces/w/clients?archived=false&page-size=7&page=2")).toBe(
        "v1/workspaces/w/clients?archived=false&page-size=7&page=2",
      );
      expect(
        await sentTo("GetTimeEntriesForUser", "/workspaces/w/timeEntries/user/u/?start=2026-03-02T00%3A00%3A00Z"),
      ).toBe("v1/workspaces/w/user/u/time-entries?start=2026-03-02T00%3A00%3A00Z&page-size=5000");
    });

    it("are found when the platform gives the name in base64", async () => {
      const { url: via } = await serve((_, response) => response.end("[]"));
      for (const [operationId, before, after] of OLD_LISTS) {
        const { sent } = await call(btoa(operationId), `https://api.clockify.me/api${before}`, { via });
        expect(sent).toEqual([`https://api.clockify.me/api${after}`]);
      }
    });

    it("wrap lists only", async () => {
      const { url } = await serve((_, response) => response.end("<html>"));
      expect((await call("GetTimeEntriesForUser", `${url}/workspaces/w/timeEntries/user/u`)).body).toBe("<html>");
    });
  });

  describe("lists in queries", () => {
    it.each([
      ["tags=a,b", "tags=a&tags=b"],
      ["tags=a%2Cb%2cc", "tags=a&tags=b&tags=c"],
      ["page=2&tags=a,+b,%20c&hydrated=true", "page=2&tags=a&tags=b&tags=c&hydrated=true"],
      ["tags=a", "tags=a"],
      ["tags=a&tags=b", "tags=a&tags=b"],
      ["tags=a,,b,", "tags=a&tags=b"],
      ["tags=&page=2", "page=2"],
      ["tags", ""],
      ["tags=,", ""],
      ["tags=a%26b,c%3Dd", "tags=a%26b&tags=c%3Dd"],
      [
        "clients=a,b&users=c,d&userGroups=e,f&types=g,h",
        "clients=a&clients=b&users=c&users=d&userGroups=e&userGroups=f&types=g&types=h",
      ],
      ["description=a,b%2Cc&name=d+e", "description=a,b%2Cc&name=d+e"],
      ["time-entry-ids=a,b", "time-entry-ids=a&time-entry-ids=b"],
      // Left out, this would be a deletion that names no entries.
      ["time-entry-ids=", "time-entry-ids="],
    ])("%s becomes %s", async (before, after) => {
      const { url, requests } = await serve((_, response) => response.end("[]"));
      await call("GetTimeEntriesForUser_v1", `${url}/v1/entries?${before}`);
      expect(requests.map((request) => request.url)).toEqual([`/v1/entries${after && `?${after}`}`]);
    });

    it("are read by the mock as several values", async () => {
      const url = `${prism}/v1/workspaces/${workspaceId}/user/${userId}/time-entries?time-entry-ids=`;
      const deletion = (ids: string) => call("DeleteManyTimeEntries", url + ids, { method: "DELETE" });
      expect((await deletion(`${entryId}%2C${entryId.replace(/.$/, "2")}`)).status).toBe(200);
      expect((await deletion("")).status).toBe(400);
    });
  });

  describe("errors", () => {
    const message = ({ body }: ScriptAnswer): string => JSON.parse(body).message;
    const error =
      (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
      (_, response) =>
        response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);

    it.each([
      [400, 501, "Project doesn't belong to Workspace", /^A rule of the workspace forbids this, or an id was deleted/],
      [400, 3000, "Failed to convert value", /^Clockify cannot read one of the values\. Check that dates/],
      [405, 3000, "Method 'GET' is not supported.", /^Clockify cannot read one of the values\./],
      [400, 3001, "Required request parameter 'start' is not present", /^A required value is missing\. Fill in/],
      [400, 3002, "JSON parse error at line 1", /^A value in the request is of the wrong kind/],
      [400, 17, "Something new", /^Clockify refuses this call\. Check the values/],
      [
        401,
        1000,
        "Multiple or none auth tokens present",
        /^Clockify got no API key, or two\. Create the connection again/,
      ],
      [401, 4003, "Api key does not exist", /^Clockify does not know this API key in this region\. Check the region/],
      [401, 4017, "Addon token is not valid", /^The add-on token is invalid or expired/],
      [401, 9999, "Nobody knows", /^Clockify does not know this API key in this region\./],
      [403, 403, "Access Denied", /^The key is valid, but the role of its owner or the plan of the workspace/],
      [404, 3000, "No static resource v1/workspace.", /^Clockify has nothing at this address\. Check the ids/],
      [404, 404, "Not found", /^Clockify has nothing at this address\./],
      [408, 408, "Timeout", /^Clockify failed or did not answer in time\. This is not your mistake: try again later\./],
      [429, 429, "Too many requests", /^Too many calls in a short time\. Wait a few minutes, then try again/],
      [500, 500, "Internal server error", /^Clockify failed or did not answer in time\./],
      [503, 501, "Unavailable", /^Clockify failed or did not answer in time\./],
    ])("%i with code %i, %s", async (status, code, words, sentence) => {
      const answer = await answered(error(status, JSON.stringify({ message: words, code }), { "x-kept": "yes" }));
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject({ "x-kept": "yes", "content-type": "application/json; charset=utf-8" });
      expect(JSON.parse(answer.body)).toEqual({ message: expect.stringMatching(sentence), code });
      const end = `Clockify says: ${words}${words.endsWith(".") ? "" : "."}`;
      expect(message(answer).endsWith(end), message(answer)).toBe(true);
    });

    it.each([
      ["a page of HTML after 502", 502, "<html><h1>Bad Gateway</h1></html>", "text/html", "Clockify failed"],
      ["an unknown character set", 502, "<html>Bad Gateway</html>", "text/html; charset=made-up", "Clockify failed"],
      ["nothing after 500", 500, "", "", "Clockify failed"],
      ["nothing after 403", 403, "", "", "The key is valid"],
      ["a page of HTML after 403", 403, "<html>Sign in</html>", "text/html", "Something other than Clockify answered"],
      ["half an object", 401, '{"message":"Api k', "application/json", "Something other than Clockify answered"],
      ["a list", 400, "[1]", "application/json", "Something other than Clockify answered"],
      ["an object without words", 400, '{"code":"x","message":7}', "application/json", "Clockify refuses this call"],
    ])("explains %s, with the status as the code", async (_, status, body, type, start) => {
      const answer = await answered(error(status, body, { "content-type": type }));
      expect(answer.status).toBe(status);
      expect(JSON.parse(answer.body)).toEqual({ message: expect.stringMatching(`^${start}`), code: status });
      expect(answer.body).not.toContain("Clockify says");
      expect(answer.body).not.toContain("<");
    });

    it.each([
      ["30", "Wait 30 seconds, then"],
      ["1", "Wait 1 second, then"],
      ["0", "Wait 1 second, then"],
      ["Thu, 01 Jan 2026 00:00:00 GMT", "Wait 1 second, then"],
      ["soon", "Wait a few minutes, then"],
    ])("says how long to wait when Retry-After is %s", async (retryAfter, wait) => {
      const answer = await answered(error(429, "", { "retry-after": retryAfter }));
      expect(message(answer)).toContain(wait);
      expect(answer.headers["retry-after"]).toBe(retryAfter);
    });

    it("does not advise to repeat a deletion that may have happened", async () => {
      const more = { operationId: "DeleteManyTimeEntries", method: "DELETE" };
      expect(message(await answered(error(500, ""), more))).toContain("look before you try again");
      const search = { operationId: "ListTimeOffRequests", method: "POST", body: "{}" };
      expect(message(await answered(error(500, ""), search))).toContain("try again later");
    });

    it("reads the older form and that of gateways, in one line and not endlessly", async () => {
      const said = async (body: object) =>
        message(await answered(error(400, JSON.stringify(body)))).split(" says: ")[1];
      expect(await said({ description: "Full authentication\n  is required" })).toBe(
        "Full authentication is required.",
      );
      expect(await said({ type: "x", title: "Invalid", detail: "Grüße!" })).toBe("Grüße!");
      expect(await said({ message: "long ".repeat(100) })).toHaveLength(301);
    });

    it("never repeats a key", async () => {
      const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
      const dashed = "a-key-with-dashes";
      const echo = { message: `Key ${KEY} ${token} or ${dashed} in workspace ${workspaceId}`, code: 4003 };
      const answer = await answered(error(401, JSON.stringify(echo)), { headers: { "X-Addon-Token": dashed } });
      expect(message(answer)).toContain(`Key [redacted] [redacted] or [redacted] in workspace ${workspaceId}.`);
      for (const body of [
        `<p>${KEY}</p>`,
        `"${KEY}"`,
        `{"message":"${KEY}`,
        `{"code":"${KEY}"}`,
        `{"other":"${KEY}"}`,
      ]) {
        const { requests: _, ...answer } = await answered(error(400, body));
        expect(JSON.stringify(answer)).not.toContain(KEY);
      }
    });
  });

  describe("triggers", () => {
    const FLOW =
      "https://prod-1.logic.example/workflows/f?api-version=2016-10-01&sig=c2VjcmV0LW9m-LXRoZS_mbG93LWJ1dC1sb25n";
    const CONNECTOR = "https://t.azure-apim.example/apim/clockify/c/v1/workspaces/w1";
    const fields = { webhookEvent: "NEW_TIME_ENTRY", name: "Flow: time entry created", url: FLOW };
    const whole = { ...fields, triggerSourceType: "WORKSPACE_ID", triggerSource: ["w1"] };
    const created = { ...whole, id: "h1", authToken: "token-of-the-webhook", enabled: true };

    interface Clockify {
      /** Of the list, which comes first. */
      readonly list?: readonly [status: number, body: unknown];
      readonly creation?: readonly [status: number, body: unknown];
      /** Of each deletion; none is a broken connection. */
      readonly deletion?: number;
    }

    /** Calls a trigger on a Clockify with these answers. */
    async function subscribe(
      body: object,
      { list = [200, { webhooks: [] }], creation = [201, created], deletion = 200 }: Clockify = {},
      operationId = "WhenTimeEntryCreated",
    ) {
      const posted: unknown[] = [];
      const { url, requests } = await serve(async (request, response) => {
        let text = "";
        for await (const chunk of request) text += chunk;
        if (request.method === "POST") posted.push(JSON.parse(text));
        if (request.method === "DELETE") {
          if (deletion === 0) request.socket.destroy();
          else response.writeHead(deletion).end();
          return;
        }
        const [status, answer] = request.method === "POST" ? creation : list;
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
      });
      const answer = await call(operationId, `${url}/api/v1/workspaces/w1/triggers/time-entry-created`, {
        method: "POST",
        originalUrl: `${CONNECTOR}/triggers/time-entry-created?api-version=1`,
        headers: { "Transfer-Encoding": "chunked" },
        body: JSON.stringify(body),
      });
      const deleted = requests
        .filter(({ method }) => method === "DELETE")
        .map(({ url: path }) => path?.split("/").at(-1));
      return { ...answer, json: JSON.parse(answer.body), posted, deleted: deleted.sort(), requests };
    }

    it("become a webhook, which ends at the connector, and whose secrets stay out of histories", async () => {
      const { status, headers, json, posted, requests } = await subscribe(fields);
      expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
        "GET /api/v1/workspaces/w1/webhooks",
        "POST /api/v1/workspaces/w1/webhooks",
      ]);
      for (const request of requests) expect(request.headers["x-api-key"]).toBe(KEY);
      expect(posted).toEqual([whole]);
      expect([status, json]).toEqual([201, { id: "h1" }]);
      expect(headers.location).toBe(`${CONNECTOR}/webhooks/h1`);
    });

    it("are known by a name in base64, too", async () => {
      const name = Buffer.from("WhenTimeEntryCreated").toString("base64");
      expect(await subscribe(fields, {}, name)).toMatchObject({ status: 201, json: { id: "h1" } });
    });

    const [one, two] = [projectId, userId];
    it.each<[object, string, string[]]>([
      [{ projects: [one, "", ` ${two} `, one], users: [] }, "PROJECT_ID", [one, two]],
      [{ users: [one] }, "USER_ID", [one]],
      [{ users: ` ${one}` }, "USER_ID", [one]],
      [{ projects: `${one}, ${two},` }, "PROJECT_ID", [one, two]],
      [{ projects: ` ["${one}", "${two}"]` }, "PROJECT_ID", [one, two]],
      [{ projects: [""], users: [] }, "WORKSPACE_ID", ["w1"]],
      [{ projects: null, users: "" }, "WORKSPACE_ID", ["w1"]],
      [{ projects: '["", " "]', users: "[]" }, "WORKSPACE_ID", ["w1"]],
    ])("count for what %j says", async (filter, triggerSourceType, triggerSource) => {
      const { posted } = await subscribe({ ...fields, ...filter });
      expect(posted).toEqual([{ ...fields, triggerSourceType, triggerSource }]);
    });

    it.each([
      [
        { projects: "Website" },
        '^Projects takes ids of 24 digits.* and got "Website"\\. Choose from the list or empty',
      ],
      [{ users: { id: one } }, `^People .* got {"id":"${one}"}\\.`],
      [{ users: [one, null] }, "^People .*,null\\]\\."],
      [{ users: [[one]] }, "^People "],
      [{ projects: [`${one}0`] }, "^Projects "],
      [{ projects: `["${one}"` }, "^Projects "],
      [{ projects: "," }, '^Projects .* got ","'],
      [{ projects: 7 }, "^Projects .* got 7\\."],
      [{ projects: KEY }, 'got "\\[redacted\\]"'],
      [{ projects: [one], users: [one] }, "projects or to people, and not to both\\. Empty one"],
      [{ name: "F" }, '^Name takes a text of 2 to 30 characters, and got "F"\\.'],
      [{ name: "Flow: the timer of one of us stopped" }, "^Name "],
      [{ name: ["Flow"] }, '^Name .* got \\["Flow"\\]'],
    ])("refuse %j before anything is sent", async (wrong, sentence) => {
      const { status, json, sent } = await subscribe({ ...fields, ...wrong });
      expect(sent).toEqual([]);
      expect([status, json.code]).toEqual([400, 400]);
      expect(json.message).toMatch(new RegExp(sentence));
    });

    it.each([{}, { name: null }, { name: " " }])("are named by what happens with %j", async (unnamed) => {
      const { posted } = await subscribe({ webhookEvent: "NEW_TIME_ENTRY", url: FLOW, ...unnamed });
      expect(posted).toMatchObject([{ name: "Flow: time entry created" }]);
    });

    it("take the place of every webhook for the same, working or not, and however its address is written", async () => {
      const off = { ...created, id: "h2", enabled: false, url: FLOW.replaceAll("&sig", "%26sig") };
      const forProjects = { ...created, id: "h3", triggerSourceType: "PROJECT_ID", triggerSource: [two, one] };
      const list = [200, { webhooks: [{ id: "h0" }, null, created, off, forProjects] }] as const;
      const made = { list, creation: [201, { ...created, id: "h9" }] } as const;
      const { headers, posted, deleted, requests } = await subscribe(fields, made);
      expect([headers.location, posted, deleted]).toEqual([`${CONNECTOR}/webhooks/h9`, [whole], ["h1", "h2"]]);
      // A flow has its webhook at every moment, whatever fails in between.
      expect(requests.map(({ method }) => method)).toEqual(["GET", "POST", "DELETE", "DELETE"]);
      for (const request of requests) expect(request.headers["x-api-key"]).toBe(KEY);
      expect((await subscribe({ ...fields, projects: [one, two] }, made)).deleted).toEqual(["h3"]);
    });

    it.each([403, 500, 0])("do not fail because the old webhook cannot be deleted: %d", async (deletion) => {
      const creation = [201, { ...created, id: "h9" }] as const;
      const { status, json } = await subscribe(fields, { list: [200, { webhooks: [created] }], creation, deletion });
      expect([status, json]).toEqual([201, { id: "h9" }]);
    });

    it.each<[string, object[], number, number, number]>([
      ["one that works", [{ ...created, id: "h0", enabled: false }, created], 400, 501, 201],
      ["only one that is switched off", [{ ...created, enabled: false }], 400, 501, 400],
      ["only one that failed too often", [{ ...created, deliveryEnabled: false }], 400, 501, 400],
      ["one that works, and another error", [created], 400, 3000, 400],
      ["one that works, and no right", [created], 403, 501, 403],
    ])("are answered at the limit by %s", async (_, webhooks, refused, code, status) => {
      const creation = [refused, { message: "Maximum reached", code }] as const;
      const answer = await subscribe(fields, { list: [200, { webhooks }], creation });
      expect([answer.status, answer.deleted]).toEqual([status, []]);
      if (status === 201) expect(answer.headers.location).toBe(`${CONNECTOR}/webhooks/h1`);
    });

    it.each([
      { url: `${FLOW}2` },
      { webhookEvent: "TIME_ENTRY_UPDATED" },
      { triggerSourceType: "USER_ID" },
      { triggerSource: ["w1", "w2"] },
    ])("leave another alone that differs by %j", async (difference) => {
      const other = { ...created, id: "h0", ...difference };
      const { json, posted, deleted } = await subscribe(fields, { list: [200, { webhooks: [other] }] });
      expect([json.id, posted, deleted]).toEqual(["h1", [whole], []]);
    });

    it.each([
      [404, {}, 200],
      [400, { message: "Webhook doesn't belong to workspace", code: 501 }, 200],
      [200, {}, 200],
      [400, { message: "Bad", code: 3000 }, 400],
      [403, { message: "Access Denied", code: 501 }, 403],
      [500, {}, 500],
    ])("end well when nothing is left to end: %d %j", async (answered, body, status) => {
      const { url, requests } = await serve((_, response) => response.writeHead(answered).end(JSON.stringify(body)));
      const answer = await call("DeleteWebhook", `${url}/api/v1/workspaces/w1/webhooks/h1`, { method: "DELETE" });
      expect(answer.status).toBe(status);
      expect(requests.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
        "DELETE /api/v1/workspaces/w1/webhooks/h1",
      ]);
    });

    it.each<[string, Clockify, number, RegExp, number]>([
      ["no list", { list: [503, {}] }, 503, /This is not your mistake: try again later\./, 0],
      ["no right", { list: [403, { message: "Access Denied", code: 403 }] }, 403, /^The key is valid, but the role/, 0],
      [
        "too many",
        { creation: [400, { message: "Maximum reached", code: 501 }] },
        400,
        /A person can have 10 webhooks.* turn off a flow or delete a webhook in Clockify\..*Maximum reached\.$/,
        1,
      ],
      ["no answer", { creation: [500, {}] }, 500, /a new one takes the place of one that is there\.$/, 1],
      [
        "somebody else's answer",
        { list: [200, "hello"], creation: [200, "hello"] },
        502,
        /did not say which webhook/,
        1,
      ],
    ])("explain %s", async (_, clockify, status, sentence, posts) => {
      const answer = await subscribe(fields, clockify);
      expect(answer.status).toBe(status);
      expect(answer.json.message).toMatch(sentence);
      expect(answer.posted).toHaveLength(posts);
    });

    it("never repeat the address of the flow, which would let anybody start it", async () => {
      const message = `Webhook with url ${FLOW} exists`;
      const { body } = await subscribe(fields, { creation: [400, { message, code: 501 }] });
      expect(body).not.toContain("sig=");
      expect(body).toContain("https://prod-1.logic.example/workflows/f?[redacted] exists");
    });
  });

  describe("everything else", () => {
    it.each(["ListTags", "SomethingUnknown", "TGlzdFRhZ3M=", ""])("passes through: %j", async (operationId) => {
      const body = '{ "at": "2026-03-02T08:00:00.000Z", "name": "Chloé",\n "amount": 1.50 }';
      const { url, requests } = await serve((_, response) =>
        response.writeHead(201, { "content-type": "application/json; charset=UTF-8", "last-page": "true" }).end(body),
      );
      const path = "/some/prefix/v1/a%2Fb/users?name=a%20b&page=2&start=2026-03-02T00:00:00Z";
      const answer = await call(operationId, `${url}${path}`, {
        method: "POST",
        body: '{"a":"é"}',
        headers: { Prefer: "x" },
      });
      expect(answer).toMatchObject({ status: 201, body });
      expect(answer.headers).toMatchObject({ "last-page": "true", "content-type": "application/json; charset=UTF-8" });
      expect(requests.map((request) => request.url)).toEqual([path]);
      expect(requests[0]).toMatchObject({ method: "POST", headers: { "x-api-key": KEY, prefer: "x" } });
    });

    it("sends the body of a search as it came", async () => {
      const received: string[] = [];
      const body = '{"page":1,"statuses":["PENDING"],"start":"2026-03-02T00:00:00.000Z"}';
      await answered(
        (request, response) =>
          request.on("data", (chunk) => received.push(String(chunk))).on("end", () => response.end()),
        { operationId: "ListTimeOffRequests", method: "POST", body },
      );
      expect(received.join("")).toBe(body);
    });

    it("keeps an answer without a body, and one that is not an error", async () => {
      expect(await answered((_, response) => response.writeHead(204).end())).toMatchObject({ status: 204, body: "" });
      const moved = await answered((_, response) => response.writeHead(302, { location: "/elsewhere" }).end("moved"));
      expect(moved).toMatchObject({ status: 302, body: "moved" });
    });

    it("ends when the platform's time is up", async () => {
      const started = performance.now();
      await expect(answered(() => undefined, { deadlineMs: 200 })).rejects.toThrow("TaskCanceledException");
      expect(performance.now() - started).toBeLessThan(3000);
    });
  });
});

/** The schema with `x-nullable` in words that a validator knows. */
function withNull(node: unknown): object {
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== "object" || part === null) return part;
    const entries = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, visit(value)]));
    return entries["x-nullable"] === true ? { anyOf: [entries, { type: "null" }] } : entries;
  };
  return Object(visit(node));
}
