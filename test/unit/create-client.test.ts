// createClient: the given actions only, typed by their rows, on the hosts and with the kinds of content that the rows say.

import { describe, expect, it, vi } from "vitest";
import { createHttp } from "../../src/http.ts";
import {
  ClockifyError,
  createClient,
  createClockify,
  type FileAnswer,
  type FileInput,
  type Row,
} from "../../src/index.ts";
import { paginate, toArray } from "../../src/wrappers/pagination.ts";
import { projectId, workspaceId } from "../support/ids.ts";
import { serve } from "../support/server.ts";

const apiKey = "a-key-of-tests";
const quiet = { debug: () => undefined, warn: () => undefined };
const identifier = { type: "string", pattern: "^[0-9a-fA-F]{24}$" } as const;
const inWorkspace = { in: "path", required: true, schema: identifier } as const;

const listTags: Row<"listTags", { workspaceId: string; page?: number; pageSize?: number }, { name: string }[]> = {
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/tags",
  safety: "read",
  answer: "list",
  paginated: { defaultPageSize: 50 },
  arguments: {
    workspaceId: inWorkspace,
    page: { in: "query", schema: { type: "integer" } },
    pageSize: { in: "query", name: "page-size", schema: { type: "integer" } },
  },
};

interface ReportArguments {
  workspaceId: string;
  detailedFilter?: { page?: number; pageSize?: number; sortColumn?: string };
  exportType?: string;
}

const reportRow = {
  method: "POST",
  path: "/v1/workspaces/{workspaceId}/reports/detailed",
  safety: "read",
  host: "reports",
  paginated: {
    page: "detailedFilter.page",
    pageSize: "detailedFilter.pageSize",
    items: "timeentries",
    total: "totals[0].entriesCount",
    defaultPageSize: 2,
  },
  arguments: {
    workspaceId: inWorkspace,
    detailedFilter: {
      in: "body",
      schema: {
        type: "object",
        properties: { page: { type: "integer" }, pageSize: { type: "integer" }, sortColumn: { type: "string" } },
      },
    },
    exportType: { in: "body", schema: { type: "string" } },
  },
} as const;
const listReport: Row<"listProjects", ReportArguments, { timeentries: { id: number }[] }> = reportRow;
const exportReport: Row<"exportReport", ReportArguments, { timeentries: unknown[] } | FileAnswer> = {
  ...reportRow,
  answer: "object-or-file",
};

const getInvoiceFile: Row<"getInvoiceFile", { workspaceId: string }, FileAnswer> = {
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/invoice.pdf",
  safety: "read",
  answer: "file",
  arguments: { workspaceId: inWorkspace },
};

interface ExpenseArguments {
  workspaceId: string;
  amount: number;
  tags?: string[];
  file: FileInput;
}
const createExpense: Row<"createExpense", ExpenseArguments, { id: string }> = {
  method: "POST",
  path: "/v1/workspaces/{workspaceId}/expenses",
  safety: "create",
  body: "multipart",
  arguments: {
    workspaceId: inWorkspace,
    amount: { in: "part", required: true, schema: { type: "number" } },
    tags: { in: "part", schema: { type: "array", items: { type: "string" } } },
    file: { in: "part", required: true, schema: { type: "string", format: "binary" } },
  },
};

const pdf = (body: string | ReadableStream, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { "content-type": "application/pdf", ...headers } });

async function failureOf(promise: Promise<unknown>): Promise<ClockifyError> {
  const error = await promise.then(
    () => expect.unreachable("it should have failed"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ClockifyError)) throw error;
  return error;
}

describe("createClient", () => {
  it("holds the given actions only, typed by their rows", async () => {
    const clockify = createClient({ listTags }, { apiKey, fetch: async () => new Response('[{"name":"a"}]') });
    const tags: { name: string }[] = await clockify.listTags({ workspaceId });
    expect(tags).toEqual([{ name: "a" }]);
    expect(Object.keys(clockify)).toEqual(["listTags", "rateLimit"]);
    // @ts-expect-error not an argument of this row
    await expect(clockify.listTags({ workspaceId, name: 1 })).rejects.toThrow(/listTags: name is unknown/);
  });

  it("lets the workspace be left out where the client has one", async () => {
    const fetch = vi.fn(async (_: unknown) => new Response("[]"));
    await createClient({ listTags }, { apiKey, workspaceId, fetch }).listTags({});
    expect(fetch.mock.calls[0]?.[0]).toBe(`https://api.clockify.me/api/v1/workspaces/${workspaceId}/tags`);
  });

  it("refuses options under its own name", () => {
    // @ts-expect-error not an option
    expect(() => createClient({ listTags }, { apiKey, regoin: "euc1" })).toThrow(/createClient: regoin .* region/);
  });

  it("calls the host of the row in the region, and one address where a baseUrl is given", async () => {
    const called: string[] = [];
    const fetch = async (input: Request | URL | string) => {
      called.push(new URL(String(input)).origin);
      return new Response('{"timeentries":[]}');
    };
    await createClient({ exportReport }, { apiKey, region: "euc1", fetch }).exportReport({ workspaceId });
    await createClient({ exportReport }, { apiKey, fetch }).exportReport({ workspaceId });
    await createClient({ exportReport }, { apiKey, baseUrl: "http://127.0.0.1:4010", fetch }).exportReport({
      workspaceId,
    });
    expect(called).toEqual(["https://euc1.clockify.me", "https://reports.api.clockify.me", "http://127.0.0.1:4010"]);
  });

  it("refuses a host that the region does not have before anything is sent", async () => {
    const listAuditLog = { ...listTags, host: "audit" } as const;
    const fetch = vi.fn(async () => new Response("[]"));
    const call = createClient({ listAuditLog }, { apiKey, region: "euc1", fetch }).listAuditLog({ workspaceId });
    expect(await failureOf(call)).toMatchObject({
      reason: "arguments",
      outcome: "not-applied",
      message: expect.stringMatching(/euc1 has no audit host/),
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("pages through a list whose page and items are nested", async () => {
    const bodies: unknown[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      const body = JSON.parse(String(init?.body));
      bodies.push(body.detailedFilter);
      const first = (body.detailedFilter.page - 1) * 2;
      const timeentries = [{ id: first }, { id: first + 1 }].filter(({ id }) => id < 4);
      return new Response(JSON.stringify({ totals: [{ entriesCount: 4 }], timeentries }));
    };
    const { listReport: list } = createClient({ listReport }, { apiKey, fetch });
    const items = await toArray(paginate(list, { workspaceId, detailedFilter: { sortColumn: "DATE" } }), 100);
    expect(items.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(bodies).toEqual([1, 2].map((page) => ({ sortColumn: "DATE", page, pageSize: 2 })));
  });

  it.each<[string, object | undefined]>([
    ["rows", undefined],
    ["listTags", { listTags: 1 }],
    ["apiKey", { apiKey }],
  ])("refuses %s that is not a row", (argument, rows) => {
    expect(() => Reflect.apply(createClient, undefined, [rows, { apiKey }])).toThrow(
      `createClient: ${argument} is not a row of clockify-connector/operations. Nothing was sent.`,
    );
  });
});

describe("a file in an answer", () => {
  const open = (answer: () => Response | Promise<Response>, more = {}) =>
    createClient({ getInvoiceFile, exportReport }, { apiKey, retry: false, fetch: async () => answer(), ...more });

  it("is a stream with its name and type", async () => {
    const disposition = "attachment; filename=\"x.pdf\"; filename*=UTF-8''R%C3%A4chnung%201.pdf";
    const answer = () => pdf("%PDF-1", { "content-disposition": disposition });
    const file = await open(answer).getInvoiceFile({ workspaceId });
    expect(file).toMatchObject({ filename: "Rächnung 1.pdf", contentType: "application/pdf" });
    expect(await new Response(file.data).text()).toBe("%PDF-1");
  });

  it.each([
    ['attachment; filename="../../etc/passwd"', "passwd"],
    ['attachment; filename="C:\\temp\\a.pdf"', "a.pdf"],
    ["attachment; filename=plain.pdf", "plain.pdf"],
    ["attachment; filename*=UTF-8''..%2F..%2Fb.pdf", "b.pdf"],
    ['attachment; filename=".."', undefined],
    ["inline", undefined],
  ])("has a name without a folder: %s", async (disposition, filename) => {
    const answer = () => pdf("x", { "content-disposition": disposition });
    expect((await open(answer).getInvoiceFile({ workspaceId })).filename).toBe(filename);
  });

  it("is distinguished from JSON by the type of the answer", async () => {
    const json = () => new Response('{"timeentries":[1]}', { headers: { "content-type": "application/json" } });
    expect(await open(json).exportReport({ workspaceId })).toEqual({ timeentries: [1] });
    const file = await open(() => pdf("x")).exportReport({ workspaceId });
    expect("data" in file && (await new Response(file.data).text())).toBe("x");
  });

  it("is not the login page of somebody in between, and not an error", async () => {
    const html = () => new Response("<html>", { headers: { "content-type": "text/html" } });
    expect(await failureOf(open(html).getInvoiceFile({ workspaceId }))).toMatchObject({ reason: "answer" });
    const refused = () => new Response('{"message":"No invoice","code":501}', { status: 400 });
    expect(await failureOf(open(refused).getInvoiceFile({ workspaceId }))).toMatchObject({
      reason: "refused",
      code: 501,
    });
  });

  it("fails when no bytes come for the time limit, and when its signal is aborted", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/pdf" }).write("%PDF");
    });
    const stalled = await createClient({ getInvoiceFile }, { apiKey, baseUrl: url, timeoutMs: 100 }).getInvoiceFile({
      workspaceId,
    });
    expect(await failureOf(new Response(stalled.data).text())).toMatchObject({ reason: "timeout" });
    const controller = new AbortController();
    const file = await createClient({ getInvoiceFile }, { apiKey, baseUrl: url }).getInvoiceFile(
      { workspaceId },
      { signal: controller.signal },
    );
    const read = failureOf(new Response(file.data).text());
    controller.abort();
    expect(await read).toMatchObject({ reason: "aborted", outcome: "not-applied" });
  });

  it("says that it broke off", async () => {
    const body = () => new ReadableStream({ pull: (output) => output.error(new Error("reset")) });
    const file = await open(() => pdf(body())).getInvoiceFile({ workspaceId });
    expect(await failureOf(new Response(file.data).text())).toMatchObject({
      reason: "network",
      action: "getInvoiceFile",
      message: expect.stringMatching(/the file broke off: reset/),
    });
  });

  it("may take longer than the time limit as a whole", async () => {
    const { url } = await serve(async (_, response) => {
      response.writeHead(200, { "content-type": "application/pdf" });
      for (let piece = 0; piece < 5; piece++) {
        response.write("x");
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      response.end();
    });
    const client = createClient({ getInvoiceFile }, { apiKey, baseUrl: url, timeoutMs: 200 });
    expect(await new Response((await client.getInvoiceFile({ workspaceId })).data).text()).toBe("xxxxx");
  });
});

describe("a file in a request", () => {
  /** What a server sees of the parts. */
  async function sent(file: FileInput, statuses = [201]) {
    const forms: FormData[] = [];
    const fetch = async (input: Request | URL | string, init?: RequestInit) => {
      forms.push(await new Request(input, init).formData());
      return new Response('{"id":"1"}', { status: statuses.shift() ?? 201, headers: { "retry-after": "0" } });
    };
    const call = createClient({ createExpense }, { apiKey, fetch, logger: quiet }).createExpense({
      workspaceId,
      amount: 12.5,
      tags: ["a", "b"],
      file,
    });
    return { answer: await call.catch((error: unknown) => error), forms };
  }
  const stream = () => new Blob(["bytes"]).stream();

  it.each<[string, () => FileInput, string, string]>([
    ["a File", () => new File(["bytes"], 'a "b".pdf', { type: "application/pdf" }), 'a "b".pdf', "application/pdf"],
    ["a Blob", () => new Blob(["bytes"], { type: "image/png" }), "file", "image/png"],
    ["bytes", () => new TextEncoder().encode("bytes"), "file", "application/octet-stream"],
    ["a stream", stream, "file", "application/octet-stream"],
    [
      "a named stream",
      () => ({ data: stream(), filename: "r.pdf", contentType: "application/pdf" }),
      "r.pdf",
      "application/pdf",
    ],
  ])("can be %s", async (_, file, name, type) => {
    const { answer, forms } = await sent(file());
    expect(answer).toEqual({ id: "1" });
    const [form] = forms;
    expect([form?.get("amount"), form?.getAll("tags")]).toEqual(["12.5", ["a", "b"]]);
    const part = form?.get("file");
    if (!(part instanceof File)) throw new Error("no file");
    expect([part.name, part.type, await part.text()]).toEqual([name, type, "bytes"]);
  });

  it("is sent again after a 429, and a stream is not", async () => {
    const again = await sent(new Blob(["bytes"]), [429, 201]);
    expect(again.answer).toEqual({ id: "1" });
    expect(again.forms).toHaveLength(2);
    const once = await sent(stream(), [429, 201]);
    expect(once.answer).toMatchObject({ status: 429, outcome: "not-applied", attempts: 1 });
    expect(once.forms).toHaveLength(1);
  });

  it.each([["a path"], [{ data: "text" }], [{ data: new Blob([]), name: "x" }], [{}], [null]])(
    "is refused when it is %j",
    async (file) => {
      // @ts-expect-error what plain JavaScript may pass
      const { answer, forms } = await sent(file);
      expect(answer).toMatchObject({ reason: "arguments", problems: [{ argument: "file" }] });
      expect(forms).toHaveLength(0);
    },
  );
});

describe("createHttp", () => {
  it("is the typed client behind the wrappers of any client", async () => {
    const fetch = async () => new Response('[{"id":"1","name":"x"}]', { headers: { "last-page": "true" } });
    for (const client of [createClient({}, { apiKey, fetch }), createClockify({ apiKey, fetch })]) {
      const { data } = await createHttp(client).GET("/v1/workspaces/{workspaceId}/tags", {
        params: { path: { workspaceId: projectId } },
      });
      expect(data?.[0]?.name).toBe("x");
    }
  });

  it("hands on a file as it comes", async () => {
    const client = createClient({}, { apiKey, fetch: async () => pdf("%PDF") });
    const { data } = await createHttp(client).GET("/v1/workspaces", { parseAs: "text" });
    expect(data).toBe("%PDF");
  });

  it("refuses what is not a client", () => {
    expect(() => createHttp({})).toThrow(TypeError);
  });
});
