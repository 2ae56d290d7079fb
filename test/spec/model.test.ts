// Tests of the model and the printers with kinds of content, hosts and paging that the specification does not have yet.

import { describe, expect, it } from "vitest";
import { connectorDefinition } from "../../scripts/connector/definition.ts";
import type { JsonSchema, OpenApiDocument, OpenApiOperation } from "../../scripts/contract/document.ts";
import { readContract } from "../../scripts/contract/model.ts";
import { actionTypes } from "../../scripts/contract/print/action-types.ts";
import { operationRows } from "../../scripts/contract/print/operation-rows.ts";
import { schemaTypes } from "../../scripts/contract/print/schema-types.ts";
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

function contractWith(
  path: string,
  method: "get" | "post",
  operation: OpenApiOperation,
  more: Record<string, JsonSchema> = {},
) {
  const schemas = {
    ...specification.components?.schemas,
    ...more,
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
    expect(types).toMatch(/^import type \{ FileInput \}/m);
    expect(types).toMatch(/interface CreateExpenseArguments \{[^}]*file\?: FileInput \| undefined;/);
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

describe("a word and a number in the path", () => {
  const path = "/v1/workspaces/{workspaceId}/things/{type}/items/{order}";
  const inPath = (name: string, schema: JsonSchema, example: unknown) =>
    ({
      name,
      in: "path",
      required: true,
      description: `${name}.`,
      schema: { title: name, ...schema },
      example,
    }) as const;
  const getThingItem: OpenApiOperation = {
    ...described("getThingItem"),
    parameters: [
      inPath("type", { type: "string", enum: ["TIMESHEET", "EXPENSE"] }, "EXPENSE"),
      inPath("order", { type: "integer", minimum: 0 }, 1),
    ],
    responses: { 200: tag },
  };

  it("are said in the row and the types, beside the identifier that needs no line", () => {
    const { contract, action, row } = contractWith(path, "get", getThingItem);
    expect(row).toContain('type: path(oneOf("TIMESHEET", "EXPENSE"))');
    expect(row).toContain("order: path(whole({ minimum: 0 }))");
    expect(row).not.toContain("workspaceId: ");
    const types = actionTypes(contract).get(`src/generated/arguments/${action.resource}.ts`);
    expect(types).toMatch(/GetThingItemArguments \{[^}]*type: "TIMESHEET" \| "EXPENSE";[^}]*order: number;/);
  });

  it("are a choice and a number in Power Platform", () => {
    const { contract } = contractWith(path, "get", getThingItem);
    const swagger = JSON.parse(connectorDefinition(contract));
    const { parameters } = swagger.paths["/v1/workspaces/{workspace_id}/things/{type}/items/{order}"].get;
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: "type", in: "path", type: "string", enum: ["TIMESHEET", "EXPENSE"] }),
    );
    expect(parameters).toContainEqual(expect.objectContaining({ name: "order", in: "path", type: "integer" }));
  });

  it.each([
    ["a text", { type: "string" }],
    ["a word that is a path", { type: "string", enum: ["a/b"] }],
    ["a pattern that is not that of identifiers", { type: "string", pattern: "^[a-z]+$" }],
  ])("%s is refused", (_, schema) => {
    const operation = { ...getThingItem, parameters: [inPath("type", schema, "a"), inPath("order", schema, "a")] };
    expect(() => contractWith(path, "get", operation)).toThrow(/getThingItem, at .*: the argument type is not/);
  });
});

describe("a map in an answer", () => {
  const path = "/v1/workspaces/{workspaceId}/hours";
  const getHours: OpenApiOperation = {
    ...described("getHours"),
    responses: {
      200: {
        description: "The hours.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/Hours" },
            examples: { default: { value: { byDay: { MONDAY: 8 } } } },
          },
        },
      },
    },
  };
  const byDay: JsonSchema = { ...texts("By Day"), type: "object", additionalProperties: { type: "number" } };
  const { contract } = contractWith(path, "get", getHours, { Hours: { type: "object", properties: { byDay } } });

  it("has keys of any name in TypeScript, and is an object in Power Platform", async () => {
    const types = (await schemaTypes(contract.document)).get("src/generated/schemas.ts");
    expect(types).toMatch(/byDay\?: \{\s*\[key: string\]: number;\s*\}/);
    const { definitions } = JSON.parse(connectorDefinition(contract));
    expect(definitions.Hours.properties.byDay).toEqual({
      type: "object",
      "x-ms-summary": "By Day",
      description: "By Day.",
    });
  });
});
