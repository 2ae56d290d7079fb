// Tests of the model and the printers with kinds of content, hosts and paging that the specification does not have yet.

import { describe, expect, it } from "vitest";
import { connectorDefinition } from "../../scripts/connector/definition.ts";
import type { OpenApiDocument, OpenApiOperation } from "../../scripts/contract/document.ts";
import { readContract } from "../../scripts/contract/model.ts";
import { actionTypes } from "../../scripts/contract/print/action-types.ts";
import { operationRows } from "../../scripts/contract/print/operation-rows.ts";
import { specification } from "../support/specification.ts";

const FILE = { type: "string", format: "binary" };
const workspaceId = specification.paths["/v1/workspaces/{workspaceId}/tags"]?.parameters ?? [];
const texts = (title: string) => ({ title, description: `${title}.` });
const described = (name: string) => ({
  operationId: name,
  tags: ["Workspace"],
  summary: name,
  description: `${name}.`,
  "x-shown-by": null,
});
const tag = {
  description: "Done.",
  content: {
    "application/json": { schema: { $ref: "#/components/schemas/Tag" }, examples: { default: { value: {} } } },
  },
};

const createExpense: OpenApiOperation = {
  ...described("createExpense"),
  requestBody: {
    description: "The expense.",
    required: true,
    content: {
      "multipart/form-data": {
        schema: {
          type: "object",
          required: ["amount"],
          properties: {
            amount: { ...texts("Amount"), type: "number" },
            file: { ...texts("File"), ...FILE },
          },
        },
        examples: { default: { value: { amount: 1 } } },
      },
    },
  },
  responses: { 201: tag },
};

const exportInvoice: OpenApiOperation = {
  ...described("getInvoiceFile"),
  responses: { 200: { description: "The invoice.", content: { "application/pdf": { schema: FILE } } } },
};

const reports = specification["x-hosts"]?.reports ?? [];
const audit = specification["x-hosts"]?.audit ?? [];

const getDetailedReport: OpenApiOperation = {
  ...described("getDetailedReport"),
  servers: reports,
  "x-ms-visibility": "internal",
  "x-paginated": {
    page: "detailedFilter.page",
    pageSize: "detailedFilter.pageSize",
    items: "entries",
    total: "items[0].total",
  },
  requestBody: {
    description: "The report.",
    required: true,
    content: {
      "application/json": {
        schema: {
          type: "object",
          properties: {
            detailedFilter: {
              ...texts("Filter"),
              type: "object",
              properties: {
                page: { ...texts("Page"), type: "integer", default: 1 },
                pageSize: { ...texts("Page Size"), type: "integer", default: 50 },
              },
            },
          },
        },
        examples: { default: { value: {} } },
      },
    },
  },
  responses: {
    200: {
      description: "The report.",
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Report" },
          examples: { default: { value: {} } },
        },
        "text/csv": { schema: FILE },
      },
    },
  },
};

const searchAuditLog: OpenApiOperation = {
  ...described("listAuditLog"),
  servers: audit,
  "x-ms-visibility": "internal",
  responses: { 200: tag },
};

function contractWith(path: string, method: "get" | "post", operation: OpenApiOperation) {
  const schemas = {
    ...specification.components?.schemas,
    Report: {
      type: "object",
      properties: {
        items: { type: "array", items: { type: "object", properties: { total: { type: "integer" } } } },
        entries: { type: "array", items: { $ref: "#/components/schemas/Tag" } },
      },
    },
  };
  const document: OpenApiDocument = {
    ...specification,
    paths: { ...specification.paths, [path]: { parameters: workspaceId, [method]: operation } },
    components: { ...specification.components, schemas },
  };
  const contract = readContract(document);
  const action = contract.actions.find(({ name }) => name === operation.operationId) ?? expect.fail("no action");
  const row = operationRows(contract).get(`src/generated/operations/${action.resource}.ts`) ?? expect.fail("no rows");
  const [, printed = ""] = row.split(`export const ${action.name}:`);
  return { contract, action, row: printed.replaceAll("/* @__PURE__ */ ", "").split(";\n")[0] ?? "" };
}

describe("a multipart body with a file", () => {
  const path = "/v1/workspaces/{workspaceId}/expenses";
  const { contract, action, row } = contractWith(path, "post", createExpense);

  it("has its parts as arguments", () => {
    expect(action.body?.kind).toBe("multipart");
    expect(action.arguments.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ["workspaceId", "path", true],
      ["amount", "part", true],
      ["file", "part", false],
    ]);
    expect(row).toContain("amount: required(part(number()))");
    expect(row).toContain("file: part(file)");
    expect(row).toContain('{ body: "multipart" }');
  });

  it("is a form in Power Platform, and bytes in TypeScript", () => {
    const swagger = JSON.parse(connectorDefinition(contract));
    const { consumes, parameters } = swagger.paths["/v1/workspaces/{workspace_id}/expenses"].post;
    expect(consumes).toEqual(["multipart/form-data"]);
    expect(parameters).toContainEqual(expect.objectContaining({ name: "file", in: "formData", type: "file" }));
    expect(parameters).toContainEqual(expect.objectContaining({ name: "amount", in: "formData", type: "number" }));
    const types = actionTypes(contract).get(`src/generated/arguments/${action.resource}.ts`);
    expect(types).toMatch(
      /interface CreateExpenseArguments \{[^}]*file\?: Blob \| ReadableStream<Uint8Array> \| undefined;/,
    );
  });
});

describe("a file as the answer", () => {
  const path = "/v1/workspaces/{workspaceId}/invoice-file";
  const { contract, action, row } = contractWith(path, "get", exportInvoice);

  it("is said in the row and the types", () => {
    expect(action.answer).toMatchObject({ kind: "file", fileTypes: ["application/pdf"] });
    expect(row).toContain('{ answer: "file" }');
    expect(row).toContain('Row<"getInvoiceFile", GetInvoiceFileArguments, FileAnswer>');
  });

  it("is bytes in Power Platform", () => {
    const swagger = JSON.parse(connectorDefinition(contract));
    const { produces, responses } = swagger.paths["/v1/workspaces/{workspace_id}/invoice-file"].get;
    expect(produces).toEqual(["application/pdf"]);
    expect(responses["200"].schema).toEqual({ type: "string", format: "binary" });
  });
});

describe("a report on another host, with pages inside of its body", () => {
  const path = "/v1/workspaces/{workspaceId}/reports/detailed";

  it("says host and pages in the row", () => {
    const { row } = contractWith(path, "post", getDetailedReport);
    expect(row).toContain('answer: "object-or-file", host: "reports"');
    expect(row).toContain(
      'paginated: { page: "detailedFilter.page", pageSize: "detailedFilter.pageSize", items: "entries", total: "items[0].total", defaultPageSize: 50 }',
    );
    expect(contractWith("/v1/workspaces/{workspaceId}/audit", "get", searchAuditLog).row).toContain('host: "audit"');
  });

  it.each([
    ["page", { page: "filter.page" }, /getDetailedReport, at x-paginated: there is no filter\.page/],
    ["items", { items: "rows" }, /there is no rows, which is to be the items/],
    ["total", { total: "totals[0]" }, /there is no totals\[0\]/],
    ["size", { pageSize: "detailedFilter" }, /the size of a page has no default/],
  ])("refuses a wrong path of the %s", (_, wrong, says) => {
    const paginated = { ...getDetailedReport["x-paginated"], ...wrong };
    expect(() => contractWith(path, "post", { ...getDetailedReport, "x-paginated": paginated })).toThrow(says);
  });

  it("is left out of the connector only on purpose", () => {
    const { contract } = contractWith(path, "post", getDetailedReport);
    expect(connectorDefinition(contract)).not.toContain("GetDetailedReport");
    const visible = contractWith(path, "post", { ...getDetailedReport, "x-ms-visibility": "important" }).contract;
    expect(() => connectorDefinition(visible)).toThrow(/getDetailedReport, at servers: the connector cannot call/);
  });
});
