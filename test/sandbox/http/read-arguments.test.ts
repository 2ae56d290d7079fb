// The sandbox answers as Clockify does: addresses, verbs, workspaces, values that cannot be read, headers, and the language.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idOf } from "../../../src/sandbox/registry.ts";
import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox.ts";
import { userId, workspaceId } from "../../support/ids.ts";
import { api, newKey, opened } from "../http.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const WORKSPACE = `/v1/workspaces/${workspaceId}`;
const ENTRIES = `${WORKSPACE}/time-entries`;
const OF_BEN = `${WORKSPACE}/user/${userId}/time-entries`;
const HOUR = { start: "2026-03-05T18:00:00Z", end: "2026-03-05T19:00:00Z" };
const PROJECT = idOf("project", 1);

const get = (path: string, key = newKey()) => api(sandbox, key, "GET", path);
const send = (method: string, path: string, body: unknown, key = newKey()) =>
  api(sandbox, key, method, path, typeof body === "string" ? body : JSON.stringify(body));

describe("an address", () => {
  it.each(["/api/v1/user", "/v1//user", "//v1/user", "/v1/user/", "/api//v1///user//"])(
    "means the same with what makes no difference: %s",
    async (path) => expect((await get(path)).body).toMatchObject({ name: "Ben Carter" }),
  );

  it.each([
    "/v1/nothing",
    "/api/v1/nothing",
    "/v1",
    "/api",
    "/report/v1/workspaces",
    `/report${WORKSPACE}/reports/detailed`,
    `${WORKSPACE}/shared-reports`,
    `${WORKSPACE}/user/time-entries`,
    `/v1/workspaces/time-entries/${idOf("entry", 1)}`,
  ])("that nothing has is 404 with code 3000: %s", async (path) => {
    const { status, body } = await get(path);
    expect({ status, body }).toEqual({
      status: 404,
      body: { code: 3000, message: `No static resource ${path.replace(/^\/(api\/?)?/, "")}.` },
    });
  });

  it.each([
    ["GET", ENTRIES, "POST"],
    ["DELETE", `${ENTRIES}/`, "POST"],
    ["PATCH", "/v1/workspaces/NoID/clients", "GET"],
    ["POST", "/v1/workspaces/projects", "GET"],
    ["PUT", WORKSPACE, "GET"],
    ["POST", `${WORKSPACE}/user-groups/${idOf("group", 1)}`, "DELETE, PUT"],
    ["PUT", `${WORKSPACE}/scheduling/assignments/recurring/${idOf("assignment", 1)}`, "DELETE, PATCH"],
  ])("with a wrong verb is 405 and names the right ones: %s %s", async (method, path, allow) => {
    const { status, body, headers } = await api(sandbox, newKey(), method, path, method === "GET" ? undefined : "{}");
    expect({ status, body }).toEqual({
      status: 405,
      body: { code: 3000, message: `Request method '${method}' is not supported` },
    });
    expect(headers.get("allow")).toBe(allow);
  });

  it("answers HEAD as GET, without a body", async () => {
    const key = newKey();
    const head = await fetch(`${sandbox.url}${WORKSPACE}/tags`, { method: "HEAD", headers: { "X-Api-Key": key } });
    const { headers } = await get(`${WORKSPACE}/tags`, key);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of ["last-page", "content-length"]) expect(head.headers.get(name)).toBe(headers.get(name));
  });

  it.each([
    [`${WORKSPACE}/projects/tasks`, "Project"],
    [`${WORKSPACE}/projects/nonexistent/tasks`, "Project"],
    [`${WORKSPACE}/projects/a%20b/tasks`, "Project"],
    [`${WORKSPACE}/projects/%zz/tasks`, "Project"],
    [`${WORKSPACE}/clients/list`, "Client"],
    [`${WORKSPACE}/tags/0`, "Tag"],
    [`${WORKSPACE}/webhooks/events`, "Webhook"],
    [`${WORKSPACE}/time-entries/null`, "Time entry"],
    [`${WORKSPACE}/user/me/time-entries`, "User"],
  ])("reads any word in the place of an id as one: %s", async (path, kind) => {
    const { status, body } = await get(path);
    expect({ status, body }).toEqual({
      status: 400,
      body: { code: 501, message: `${kind} doesn't belong to Workspace` },
    });
  });

  it("of something that the sandbox does not have yet is 404", async () => {
    expect(await get(`${WORKSPACE}/projects/${PROJECT}`)).toMatchObject({ status: 404, body: { code: 3000 } });
  });
});

describe("a workspace that is not the caller's", () => {
  const names = ["b".repeat(24), "NoID", "null", "undefined", "12345678", "a%20b", "%2F", "..%2f"];
  const calls = [
    ["GET", "/tags", undefined],
    ["GET", "", undefined],
    ["POST", "/time-entries", "{"],
    ["PUT", `/time-entries/${idOf("entry", 1)}`, "{}"],
    ["PATCH", `/user/${userId}/time-entries`, ""],
    ["DELETE", `/time-entries/${idOf("entry", 1)}`, undefined],
  ] as const;
  it.each(names.flatMap((name) => calls.map((call) => [name, ...call] as const)))(
    "is 403: %s, %s %s",
    async (name, method, path, body) => {
      const answer = await api(sandbox, newKey(), method, `/v1/workspaces/${name}${path}`, body);
      expect(answer).toMatchObject({ status: 403, body: { code: 501, message: "Access Denied" } });
    },
  );
});

describe("a query", () => {
  const [one, other] = [idOf("tag", 1), idOf("tag", 2)];

  it.each([
    [`${OF_BEN}?tags=${one},${other}`, `${OF_BEN}?tags=${one}&tags=${other}`],
    [
      `${WORKSPACE}/projects?clients=${idOf("client", 1)},${idOf("client", 2)}`,
      `${WORKSPACE}/projects?clients=${idOf("client", 1)}&clients=${idOf("client", 2)}`,
    ],
    [
      `${WORKSPACE}/projects?users=${userId},${idOf("user", 1)}`,
      `${WORKSPACE}/projects?users=${userId}&users=${idOf("user", 1)}`,
    ],
    [
      `${WORKSPACE}/approval-requests?types=TIMESHEET,EXPENSE`,
      `${WORKSPACE}/approval-requests?types=TIMESHEET&types=EXPENSE`,
    ],
    [
      `${WORKSPACE}/custom-fields?entity-type=TIMEENTRY,USER`,
      `${WORKSPACE}/custom-fields?entity-type=TIMEENTRY&entity-type=USER`,
    ],
    [
      `${WORKSPACE}/users?account-statuses=ACTIVE,PENDING_EMAIL_VERIFICATION`,
      `${WORKSPACE}/users?account-statuses=ACTIVE&account-statuses=PENDING_EMAIL_VERIFICATION`,
    ],
    [`${WORKSPACE}/tags?excluded-ids=${one},${other}`, `${WORKSPACE}/tags?excluded-ids=${one}&excluded-ids=${other}`],
  ])("takes a list with commas as a repeated one: %s", async (commas, repeated) => {
    const key = newKey();
    const [{ status, body }, expected] = [await get(commas, key), await get(repeated, key)];
    expect(status).toBe(200);
    expect(body.length).toBeGreaterThan(0);
    expect(body).toEqual(expected.body);
  });

  it("takes several roles, of which one is enough", async () => {
    const owner = newKey();
    sandbox.tenant(owner).seed("empty");
    for (const roles of ["roles=TEAM_MANAGER,OWNER", "roles=TEAM_MANAGER&roles=OWNER"]) {
      expect((await get(`/v1/workspaces?${roles}`, owner)).body).toHaveLength(1);
    }
    expect((await get("/v1/workspaces?roles=TEAM_MANAGER,PROJECT_MANAGER", owner)).body).toEqual([]);
  });

  it("deletes entries by ids with commas", async () => {
    const key = newKey();
    const ids = [idOf("entry", 1), idOf("entry", 2)];
    const { status, body } = await api(sandbox, key, "DELETE", `${OF_BEN}?time-entry-ids=${ids.join(",")}`);
    expect([status, body.map(({ id }: { id: string }) => id)]).toEqual([200, ids]);
  });

  it.each(["true", "True", "TRUE", "on", "Yes", "1", "false", "False", "OFF", "no", "0", ""])(
    "reads %j as Spring reads a boolean",
    async (text) => {
      const { status, body } = await get(`${OF_BEN}?in-progress=${text}&page-size=100`);
      expect(status).toBe(200);
      const all = (await get(`${OF_BEN}?page-size=100`)).body.length;
      expect(body).toHaveLength(/^(true|on|yes|1)$/i.test(text) ? 1 : all);
    },
  );

  it.each([
    ["page-size=5001", 501, "Page size cannot be larger than 5,000."],
    [
      "page-size=abc",
      3000,
      `Method parameter 'page-size': Failed to convert value of type 'java.lang.String' to required type 'int'; For input string: "abc"`,
    ],
    [
      "page=1.5",
      3000,
      `Method parameter 'page': Failed to convert value of type 'java.lang.String' to required type 'int'; For input string: "1.5"`,
    ],
    [
      "page=99999999999",
      3000,
      `Method parameter 'page': Failed to convert value of type 'java.lang.String' to required type 'int'; For input string: "99999999999"`,
    ],
    [
      "hydrated=XYZ",
      3000,
      "Method parameter 'hydrated': Failed to convert value of type 'java.lang.String' to required type 'java.lang.Boolean'; Invalid boolean value [XYZ]",
    ],
    [
      "start=2026-03-05T18:00:00",
      501,
      `You entered invalid value for field : [start]. Values that represent [start] can be null and can't be empty. Please make sure that the [start] date is not greater than 9999-12-31 and not less than 0001-01-01. Ensure that the [start] date is in following format: "yyyy-MM-ddThh:mm:ssZ" Example: 2018-11-29T13:00:46Z.`,
    ],
  ])("that cannot be read is refused in Clockify's words: %s", async (query, code, message) => {
    expect(await get(`${OF_BEN}?${query}`)).toMatchObject({ status: 400, body: { code, message } });
  });

  it.each([
    [`${WORKSPACE}/custom-fields?status=12345`, "[status]", "INACTIVE, VISIBLE, INVISIBLE."],
    [`${WORKSPACE}/approval-requests?types=TIMESHEET,NONE`, "[types]", "TIMESHEET, EXPENSE, TIMESHEET_AND_EXPENSE."],
    ["/v1/workspaces?roles=OWNER,KING", "[roles]", "WORKSPACE_ADMIN, OWNER, TEAM_MANAGER, PROJECT_MANAGER."],
  ])("with a word that is not in the set gets the set: %s", async (path, field, set) => {
    const message = `You entered invalid value for field: ${field}. This field can be empty and can be null. Make sure that every value representing: ${field} must be from the following set: ${set}`;
    expect(await get(path)).toMatchObject({ status: 400, body: { code: 501, message } });
  });

  it.each([
    [`${WORKSPACE}/scheduling/assignments/all?start=2026-03-01T00:00:00Z`, "end", "String"],
    [`${WORKSPACE}/holidays/in-period?start=2026-03-01T00:00:00Z&end=2026-04-01T00:00:00Z`, "assigned-to", "String"],
  ])("that lacks a parameter is refused with its type: %s", async (path, name, type) => {
    const message = `Required request parameter '${name}' for method parameter type ${type} is not present`;
    expect(await get(path)).toMatchObject({ status: 400, body: { code: 3001, message } });
  });

  it("takes a page before the first one for the first", async () => {
    const key = newKey();
    const first = await get(`${OF_BEN}?page=1&page-size=2`, key);
    for (const page of [0, -1]) {
      const { status, body } = await get(`${OF_BEN}?page=${page}&page-size=2`, key);
      expect([status, body]).toEqual([200, first.body]);
    }
  });

  it("by an invalid id finds nothing", async () => {
    expect(await get(`${OF_BEN}?project=nonsense`)).toMatchObject({ status: 200, body: [] });
  });
});

describe("a body", () => {
  it.each([
    [
      "",
      "Required request body is missing: public com.clockify.adapter.http.v1.dto.TimeEntryDtoImplV1 com.clockify.adapter.http.v1.timeentry.TimeEntryHttpAdapter.create(",
    ],
    ["null", "Required request body is missing"],
    ["{", "JSON parse error"],
    ["[]", "JSON parse error"],
    ['{"billable":"maybe"}', "JSON parse error"],
    ['{"tagIds":"one"}', "JSON parse error"],
    ['{"description":{}}', "JSON parse error"],
  ])("that cannot be read is code 3002: %j", async (body, words) => {
    const answer = await send("POST", ENTRIES, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 3002 } });
    expect(answer.body.message.startsWith(words)).toBe(true);
  });

  it.each([
    ["POST", ENTRIES, { ...HOUR, start: "" }, "[start]", "can be null"],
    ["POST", ENTRIES, { ...HOUR, start: 5 }, "[start]", "can be null"],
    ["POST", ENTRIES, { ...HOUR, start: "2025-12-18T30:00:00-03:00" }, "[start]", "can be null"],
    ["POST", ENTRIES, { ...HOUR, end: "tomorrow" }, "[end]", "can be null"],
    ["PUT", `${ENTRIES}/${idOf("entry", 1)}`, { end: HOUR.end }, "[start]", "can't be null"],
    ["PUT", `${ENTRIES}/${idOf("entry", 1)}`, { ...HOUR, start: null }, "[start]", "can't be null"],
    ["PUT", OF_BEN, [{ id: idOf("entry", 1), ...HOUR, start: "x" }], "[start]", "can be null"],
    ["PATCH", OF_BEN, { end: "2026-02-30T10:00:00Z" }, "[end]", "can't be null"],
  ])("with a date that is none: %s %s %j", async (method, path, body, field, nullness) => {
    const answer = await send(method, path, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 501 } });
    expect(answer.body.message).toContain(
      `You entered invalid value for field : ${field}. Values that represent ${field} ${nullness} and can't be empty.`,
    );
  });

  it.each([
    [{ projectId: "NOT-AN-ID" }, "Project doesn't belong to Workspace"],
    [{ tagIds: [idOf("tag", 1), "NOT-AN-ID"] }, "Tag doesn't belong to Workspace"],
    [{ taskId: "AAAA" }, "Task doesn't belong to Workspace"],
    [{ projectId: PROJECT, taskId: "AAAA" }, "Task doesn't belong to Project"],
    [{ projectId: PROJECT, taskId: "c".repeat(24) }, "Task doesn't belong to Project"],
    [{ projectId: "c".repeat(24), taskId: "AAAA" }, "Project doesn't belong to Workspace"],
  ])("with ids that are none gets the sentence of foreign ones: %j", async (fields, message) => {
    expect(await send("POST", ENTRIES, { ...HOUR, ...fields })).toMatchObject({
      status: 400,
      body: { code: 501, message },
    });
    expect(await send("PUT", OF_BEN, [{ id: idOf("entry", 1), ...HOUR, ...fields }])).toMatchObject({
      status: 400,
      body: { code: 501, message },
    });
  });

  it.each([
    [{ billable: "true" }, { billable: true }],
    [{ billable: "FALSE" }, { billable: false }],
    [{ billable: 1 }, { billable: true }],
    [{ billable: "" }, { billable: false }],
    [{ description: 5 }, { description: "5" }],
    [{ description: true }, { description: "true" }],
  ])("takes values as Jackson does: %j", async (given, read) => {
    expect(await send("POST", ENTRIES, { ...HOUR, ...given })).toMatchObject({ status: 201, body: read });
  });

  it("with an unknown key is refused where that was asked for, with the keys that are known", async () => {
    const key = newKey();
    sandbox.tenant(key).answers({ lenient: false });
    const sendStrictly = (body: object) => api(sandbox, key, "POST", ENTRIES, JSON.stringify(body));
    const strict = await sendStrictly({ ...HOUR, desciption: "typo" });
    expect(strict).toMatchObject({ status: 400, body: { code: 400 } });
    expect(strict.body.message).toMatch(/^The sandbox knows no key "desciption"; known are .*description.*lenient/);
    const nested = { ...HOUR, customFields: [{ customFieldId: idOf("customField", 1), value: "A-1", name: "x" }] };
    expect((await sendStrictly(nested)).body.message).toContain('no key "name" in customFields[0]');
  });

  it.each<[string, (key: string) => Promise<Sandbox> | Sandbox]>([
    ["a strict sandbox", () => opened({ lenient: false })],
    [
      "a strict tenant",
      (key) => {
        sandbox.tenant(key).answers({ lenient: false });
        return sandbox;
      },
    ],
    [
      "/_sandbox/answers",
      async (key) => {
        expect((await api(sandbox, key, "POST", "/_sandbox/answers", '{"lenient":false}')).body).toEqual({
          lenient: false,
          language: "en",
        });
        return sandbox;
      },
    ],
  ])("with unknown keys and empty ids is taken as by Clockify, and refused by %s", async (_, make) => {
    const key = newKey();
    const here = await make(key);
    const body = JSON.stringify({
      ...HOUR,
      projectId: "",
      taskId: "",
      duration: "PT9H",
      customFieldValues: [],
      id: "x",
    });
    expect((await api(here, key, "POST", ENTRIES, body)).status).toBe(400);
    expect(await api(sandbox, newKey(), "POST", ENTRIES, body)).toMatchObject({
      status: 201,
      body: { projectId: null, taskId: null, timeInterval: { duration: "PT1H" } },
    });
  });
});

describe("every answer", () => {
  it.each([
    ["a list", "GET", `${WORKSPACE}/tags`, 200],
    ["no route", "GET", "/v1/nothing", 404],
    ["a wrong verb", "PUT", `${WORKSPACE}/tags`, 405],
    ["a foreign workspace", "GET", "/v1/workspaces/x/tags", 403],
    ["nothing", "DELETE", `${ENTRIES}/${idOf("entry", 1)}`, 204],
  ])("has Clockify's headers, and the time of the sandbox: %s", async (_, method, path, status) => {
    const key = newKey();
    sandbox.tenant(key).clock.freeze("2026-03-06T15:00:00.250Z");
    const answer = await api(sandbox, key, method, path);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "no-cache, no-store, max-age=0, must-revalidate",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "clockify-sandbox-now": "2026-03-06T15:00:00.250Z",
      date: "Fri, 06 Mar 2026 15:00:00 GMT",
    });
  });

  it("says the time at which it comes, also after a wait and as a fault", async () => {
    const key = newKey();
    const tenant = sandbox.tenant(key);
    tenant.clock.freeze("2026-03-06T15:00:00Z");
    tenant.fault({ fault: { kind: "status", status: 503 } });
    const { status, headers } = await get("/v1/user", key);
    expect([status, headers.get("clockify-sandbox-now")]).toEqual([503, "2026-03-06T15:00:00.000Z"]);
  });
});

describe("a page in a browser", () => {
  const ORIGIN = "http://localhost:3000";
  const asks = {
    Origin: ORIGIN,
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "x-api-key",
  };

  it("of an allowed origin may call the API, and read its headers", async () => {
    const open = await opened({ allowOrigin: [`${ORIGIN}/`.slice(0, -1), "https://app.example.com"] });
    const before = await fetch(`${open.url}${ENTRIES}`, { method: "OPTIONS", headers: asks });
    expect(before.status).toBe(204);
    expect(before.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(before.headers.get("access-control-allow-headers")).toBe("x-api-key");
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      expect(before.headers.get("access-control-allow-methods")).toContain(method);
    }
    for (const headers of [{ "X-Api-Key": newKey() }, { "X-Api-Key": "short" }]) {
      const { headers: got } = await fetch(`${open.url}/v1/user`, { headers: { Origin: ORIGIN, ...headers } });
      expect(got.get("access-control-allow-origin")).toBe(ORIGIN);
      expect(got.get("access-control-expose-headers")).toContain("Clockify-Sandbox-Now");
      expect(got.get("vary")).toBe("Origin");
    }
  });

  it("of any other origin may not, and none may steer the sandbox", async () => {
    const open = await opened({ allowOrigin: [ORIGIN] });
    for (const [here, origin] of [
      [open, "http://evil.example"],
      [sandbox, ORIGIN],
    ] as const) {
      const before = await fetch(`${here.url}/v1/user`, { method: "OPTIONS", headers: { ...asks, Origin: origin } });
      expect(before.status).toBe(401);
      expect(before.headers.has("access-control-allow-origin")).toBe(false);
    }
    const headers = { Origin: ORIGIN, "X-Api-Key": newKey() };
    const steered = await fetch(`${open.url}/_sandbox/reset`, { method: "POST", headers });
    expect(steered.status).toBe(403);
  });

  it.each(["*", "null", "localhost:3000", "http://localhost:3000/app", "ftp://localhost", 5])(
    "%j is not an origin to allow",
    async (origin) => {
      const options: unknown = { allowOrigin: [origin] };
      await expect(createSandbox(options as object)).rejects.toThrow(
        'the address of a site such as "http://localhost:3000"',
      );
    },
  );
});

describe("in Spanish", () => {
  function inSpanish() {
    const key = newKey();
    sandbox.tenant(key).answers({ language: "es" });
    return key;
  }

  it.each([
    ["GET", `${WORKSPACE}/projects/x/tasks`, undefined, 400, 501, "Proyecto no pertenece a Espacio de trabajo"],
    ["GET", `${ENTRIES}/x`, undefined, 400, 501, "Entrada de tiempo no pertenece a Espacio de trabajo"],
    ["POST", ENTRIES, { ...HOUR, projectId: PROJECT, taskId: "x" }, 400, 501, "Tarea no pertenece a Proyecto"],
    ["POST", ENTRIES, { start: "x" }, 400, 501, "Introdujiste un valor no válido para el campo : [start]."],
    ["PUT", `${ENTRIES}/${idOf("entry", 1)}`, {}, 400, 501, "Introdujiste un valor no válido para el campo : [start]."],
    [
      "GET",
      `${WORKSPACE}/custom-fields?status=x`,
      undefined,
      400,
      501,
      "Introdujiste un valor no válido para el campo: [status].",
    ],
    ["GET", `${WORKSPACE}/tags?page-size=5001`, undefined, 400, 501, "El tamaño de la página"],
    [
      "PATCH",
      `${WORKSPACE}/user/${idOf("user", 3)}/time-entries`,
      { end: HOUR.end },
      404,
      404,
      "No existe una entrada de tiempo en curso",
    ],
  ])("Clockify says so: %s %s", async (method, path, body, status, code, words) => {
    const answer = await api(sandbox, inSpanish(), method, path, body && JSON.stringify(body));
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.message.startsWith(words)).toBe(true);
  });

  it.each([
    ["GET", "/v1/workspaces/x/tags", undefined, "Access Denied"],
    ["GET", "/v1/nothing", undefined, "No static resource v1/nothing."],
    ["PUT", `${WORKSPACE}/tags`, "{}", "Request method 'PUT' is not supported"],
    ["POST", ENTRIES, "", "Required request body is missing"],
  ])("what stays English: %s %s", async (method, path, body, words) => {
    const answer = await api(sandbox, inSpanish(), method, path, body);
    expect(answer.body.message.startsWith(words)).toBe(true);
  });

  it("only for that tenant, until it is reset, and by its address", async () => {
    const key = newKey();
    const wrong = await api(sandbox, key, "POST", "/_sandbox/answers", '{"language":"fr"}');
    expect(wrong).toMatchObject({ status: 400, body: { message: expect.stringContaining("one of en, es") } });
    await api(sandbox, key, "POST", "/_sandbox/answers", '{"language":"es"}');
    const path = `${ENTRIES}/x`;
    expect((await get(path, key)).body.message).toMatch(/^Entrada/);
    expect((await get(path)).body.message).toMatch(/^Time entry/);
    sandbox.tenant(key).reset();
    expect((await get(path, key)).body.message).toMatch(/^Time entry/);
    expect((await api(sandbox, key, "GET", "/_sandbox/answers")).body).toEqual({ lenient: true, language: "en" });
  });
});
