// Kinds of content over HTTP with made-up actions: forms with files, answers that are files, pages inside bodies, hosts, and actions
// that are documented only.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionName, Operation } from "../../../src/operation.ts";
import { type Action, documentedOnly } from "../../../src/sandbox/actions.ts";
import { Sender } from "../../../src/sandbox/deliveries/sender.ts";
import { FileAnswer } from "../../../src/sandbox/file-answer.ts";
import { Router } from "../../../src/sandbox/http/route.ts";
import { type RunningServer, startServer } from "../../../src/sandbox/http/server.ts";
import { SharedMemory } from "../../../src/sandbox/tenant/shared-memory.ts";
import { Tenants } from "../../../src/sandbox/tenant/tenants.ts";
import { specifiedActions } from "../../support/specification.ts";

const text = { type: "string" } as const;
const whole = { type: "integer" } as const;

function action(name: string, operation: Partial<Operation>, more: Partial<Action>): Action {
  const whole: Operation = { method: "POST", path: `/v1/${name}`, safety: "create", arguments: {}, ...operation };
  // Names of actions are those of the specification; these are made up.
  return { name: name as ActionName, operation: whole, status: 200, ...more };
}

const PDF = new Uint8Array([37, 80, 68, 70, 0, 255]);
const rows = Array.from({ length: 5 }, (_, index) => ({ row: index + 1 }));

const made: readonly Action[] = [
  action(
    "expenses",
    {
      body: "multipart",
      arguments: {
        amount: { in: "part", required: true, schema: { type: "number" } },
        billable: { in: "part", schema: { type: "boolean" } },
        changeFields: { in: "part", schema: { type: "array", items: { ...text, enum: ["DATE", "FILE"] } } },
        file: { in: "part", schema: { ...text, format: "binary" } },
      },
    },
    {
      status: 201,
      rule: ({ file, ...args }) => ({ ...args, ...(file instanceof File && { name: file.name, size: file.size }) }),
    },
  ),
  action("json", { arguments: { name: { in: "body", schema: text } } }, { rule: ({ name }) => ({ name }) }),
  action(
    "invoice",
    { method: "GET", safety: "read", answer: "file" },
    { rule: () => new FileAnswer(PDF, "application/pdf", "invoice 7.pdf") },
  ),
  action(
    "reports/detailed",
    {
      safety: "read",
      host: "reports",
      paginated: {
        page: "detailedFilter.page",
        pageSize: "detailedFilter.pageSize",
        items: "timeentries",
        total: "totals[0].entriesCount",
        defaultPageSize: 50,
      },
      arguments: {
        detailedFilter: { in: "body", schema: { type: "object", properties: { page: whole, pageSize: whole } } },
      },
    },
    { lastPage: true, rule: () => ({ totals: [{ entriesCount: rows.length }], timeentries: rows }) },
  ),
  action("later", { safety: "create" }, { status: 201, example: { body: { id: "of the example" } } }),
  action("later/file", { method: "GET", safety: "read", answer: "file" }, { example: { file: "text/csv" } }),
  action("later/nothing", { method: "DELETE", safety: "remove" }, { status: 204, example: {} }),
];

const tenants = new Tenants({
  seed: "story",
  now: undefined,
  sender: new Sender({ deliverTo: [], ownPort: () => undefined }),
  memory: new SharedMemory(),
  answering: { lenient: true, language: "en" },
});
let server: RunningServer;
beforeAll(async () => {
  server = await startServer(tenants, { port: 0, allowOrigin: [], router: new Router(made) });
});
afterAll(() => server.close());

const KEY = "key-of-made-up-actions";
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { ...init, headers: { "X-Api-Key": KEY, ...init.headers } });
const form = (parts: Readonly<Record<string, string | Blob | readonly string[]>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (value instanceof Blob) data.append(name, value, "receipt.pdf");
    else for (const one of [value].flat()) data.append(name, one as string);
  }
  return data;
};
const send = async (path: string, body: string | FormData) => {
  const response = await ask(path, { method: "POST", body });
  return { status: response.status, body: JSON.parse(await response.text()) };
};
const lastLogged = async () => {
  const response = await ask("/_sandbox/journal?since=0");
  return JSON.parse(await response.text()).requests.at(-1);
};

describe("a form", () => {
  it("has fields, which are read as text, and files", async () => {
    const parts = { amount: "12.5", billable: "true", changeFields: ["DATE", "FILE"], file: new Blob([PDF]) };
    expect(await send("/v1/expenses", form(parts))).toEqual({
      status: 201,
      body: { amount: 12.5, billable: true, changeFields: ["DATE", "FILE"], name: "receipt.pdf", size: PDF.length },
    });
    expect(await lastLogged()).toMatchObject({
      body: { amount: "12.5", changeFields: ["DATE", "FILE"], file: { file: "receipt.pdf", size: PDF.length } },
    });
  });

  it.each<[what: string, string | FormData, status: number, message: RegExp]>([
    ["without a required field", form({ billable: "true" }), 400, /'amount'/],
    ["with text for a number", form({ amount: "much" }), 400, /amount/],
    ["with a value that is not in the set", form({ amount: "1", changeFields: "NAME" }), 400, /changeFields/],
    ["with a file in the place of a text", form({ amount: new Blob([PDF]) }), 400, /amount must not be a file/],
    ["that is JSON", '{"amount":1}', 415, /Content-Type 'application\/json' is not supported/],
    [
      "with a file over 5 MB",
      form({ amount: "1", file: new Blob([new Uint8Array(5_242_881)]) }),
      413,
      /a file may have 5 MB/,
    ],
  ])("%s is refused", async (_, body, status, message) => {
    const answer = await send("/v1/expenses", body);
    expect(answer).toMatchObject({ status, body: { message: expect.stringMatching(message) } });
  });

  it("is refused where it is longer than 20 MB in all, cut off, or the action takes JSON", async () => {
    const file = new Blob([new Uint8Array(5_000_000)]);
    const parts = { amount: "1", file, a: file, b: file, c: file, d: file };
    const tooLong = await send("/v1/expenses", form(parts)).catch(() => "the connection was closed");
    expect([{ status: 413 }, "the connection was closed"]).toContainEqual(
      typeof tooLong === "string" ? tooLong : { status: tooLong.status },
    );
    const broken = await ask("/v1/expenses", {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
      body: "--x\r\nContent-Disposition: form-data; name=",
    });
    expect([broken.status, JSON.parse(await broken.text()).code]).toEqual([400, 3002]);
    expect((await send("/v1/json", form({ name: "x" }))).status).toBe(415);
  });
});

it("a file is answered byte for byte, with its type and name", async () => {
  const response = await ask("/v1/invoice");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(PDF);
  expect(response.headers.get("Content-Type")).toBe("application/pdf");
  expect(response.headers.get("Content-Disposition")).toBe("filename=invoice%207.pdf");
});

describe("pages inside a body", () => {
  const page = (number: number, pageSize: number) =>
    ask("/v1/reports/detailed", {
      method: "POST",
      body: JSON.stringify({ detailedFilter: { page: number, pageSize } }),
    });

  it("are cut out of the envelope", async () => {
    const second = await page(2, 2);
    expect(JSON.parse(await second.text())).toEqual({
      totals: [{ entriesCount: 5 }],
      timeentries: [{ row: 3 }, { row: 4 }],
    });
    expect(second.headers.get("Last-Page")).toBe("false");
    const third = await page(3, 2);
    expect(JSON.parse(await third.text()).timeentries).toEqual([{ row: 5 }]);
    expect(third.headers.get("Last-Page")).toBe("true");
    expect((await page(1, 5001)).status).toBe(400);
  });
});

it("one address answers for the hosts of the API and of reports, and /report has reports only", async () => {
  const status = async (path: string) => (await ask(path, { method: "POST", body: "{}" })).status;
  expect(await status("/v1/reports/detailed")).toBe(200);
  expect(await status("/report/v1/reports/detailed")).toBe(200);
  expect(await status("/api/v1/json")).toBe(200);
  expect(await status("/report/v1/json")).toBe(404);
});

describe("an action without a rule", () => {
  it("answers with its example, and says so", async () => {
    const json = await ask("/v1/later", { method: "POST" });
    expect([json.status, json.headers.get("Clockify-Sandbox"), JSON.parse(await json.text())]).toEqual([
      201,
      "documented only",
      { id: "of the example" },
    ]);
    expect(await lastLogged()).toMatchObject({ action: "later", status: 201, performed: false });
    const file = await ask("/v1/later/file");
    expect([file.headers.get("Content-Type"), file.headers.get("Clockify-Sandbox")]).toEqual([
      "text/csv",
      "documented only",
    ]);
    const nothing = await ask("/v1/later/nothing", { method: "DELETE" });
    expect([nothing.status, await nothing.text()]).toEqual([204, ""]);
    const withRule = await ask("/v1/invoice");
    expect(withRule.headers.get("Clockify-Sandbox")).toBeNull();
  });

  it("has an example in the generated table", async () => {
    const { documentedAnswers } = await import("../../../src/generated/documented-answers.ts");
    expect(Object.keys(documentedAnswers).sort()).toEqual([...documentedOnly].sort());
    const specified = specifiedActions.map(({ action: name }) => name);
    expect(specified).toEqual(expect.arrayContaining([...documentedOnly]));
  });
});
