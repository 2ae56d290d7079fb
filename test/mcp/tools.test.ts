// The tool table is a drop-in for the catalog, small enough for a model's context, and free of what clients stumble over.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/model.ts";
import { tokensIn, tokensOf } from "../../scripts/contract/print/tool-list.ts";
import { tools as generateTools } from "../../scripts/contract/print/tool-table.ts";
import { operations } from "../../src/generated/operations.ts";
import { tools } from "../../src/generated/tools.ts";
import type { Tool } from "../../src/input/tool-definition.ts";
import { Confirmations } from "../../src/mcp/confirmation.ts";
import { instructions } from "../../src/mcp/instructions.ts";
import { listedTools } from "../../src/mcp/listed-tools.ts";
import { specification } from "../support/specification.ts";
import { connectionsOf } from "./agent.ts";
import { lint, lintNames } from "./lint.ts";

/** Arguments by their path, such as `users.ids`; values that are accepted at a path, such as `statuses[]`. */
interface Signature {
  readonly required: string[];
  readonly optional: string[];
  readonly enums: Record<string, readonly string[]>;
  /** Types by path, where they are not "string". */
  readonly types: Record<string, string>;
}
const catalog: Readonly<Record<string, Signature>> = JSON.parse(
  readFileSync(new URL("tool-catalog.json", import.meta.url), "utf8"),
);

interface Node {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

const nothing = (): Signature => ({ required: [], optional: [], enums: {}, types: {} });

function signatureOf(schema: Node, prefix = "", signature = nothing()) {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const path = `${prefix}${name}`;
    signature[schema.required?.includes(name) ? "required" : "optional"].push(path);
    const [value, valuePath] = property.items ? [property.items, `${path}[]`] : [property, path];
    if (value.enum) signature.enums[valuePath] = value.enum;
    for (const [at, { type = "none" }] of [[path, property] as const, [valuePath, value] as const]) {
      if (type !== "string") signature.types[at] = type;
    }
    signatureOf(value, `${valuePath}.`, signature);
  }
  return signature;
}

const OURS = ["clear", "all_pages", "limit", "confirm_token"];
const isOurs = (path: string) => OURS.includes(path.replace("[]", ""));
const atTop = (path: string) => /^[^.]*$/.test(path);
const safetyOf = ({ action }: Tool) => operations[action].safety;
const total = (some: readonly Tool[]) => some.reduce((sum, tool) => sum + tokensOf(tool), 0);

describe("the catalog", () => {
  it("has these tools and no others", () => {
    expect(tools.map(({ name }) => name).sort()).toEqual(Object.keys(catalog).sort());
  });

  it.each(tools)("$name takes the same arguments, requires the same, accepts the same values", (tool) => {
    const theirs = catalog[tool.name] ?? nothing();
    const ours = signatureOf(tool.inputSchema);
    const known = [...theirs.required, ...theirs.optional];
    const all = [...ours.required, ...ours.optional];

    expect(all.filter((path) => atTop(path) && !OURS.includes(path)).sort()).toEqual(known.filter(atTop).sort());
    expect(all).toEqual(expect.arrayContaining(known));
    // PCID chooses between connections, and there may be only one.
    const required = theirs.required.filter((path) => path !== "PCID");
    expect(ours.required.filter((path) => known.includes(path)).sort()).toEqual(required.sort());
    const enums = Object.entries(ours.enums).filter(([path]) => atTop(path) && !isOurs(path));
    expect(Object.fromEntries(enums)).toEqual(theirs.enums);
  });

  it.each(tools)("$name gives every argument the catalog's type", (tool) => {
    const theirs = catalog[tool.name] ?? nothing();
    const ours = signatureOf(tool.inputSchema);
    const known = Object.keys(theirs.types).concat(theirs.required, theirs.optional);
    const common = Object.entries(ours.types).filter(([path]) => known.includes(path));
    expect(Object.fromEntries(common)).toEqual(theirs.types);
  });

  it("is listed by toolset, always in the same order", () => {
    const toolsets = tools.map(({ toolset }) => toolset);
    expect(toolsets.filter((toolset, index) => toolset !== toolsets[index - 1])).toEqual([
      "entries",
      "approvals",
      "scheduling",
      "time-off",
      "holidays",
    ]);
    expect(tools.slice(0, 3).map(({ shortName }) => shortName)).toEqual([
      "create_time_entry",
      "get_entry",
      "update_time_entry",
    ]);
  });

  it("is also called by short names, and by names that are spelled right", () => {
    for (const { name, shortName, aliases } of tools.filter((tool) => !tool.aliases)) {
      expect({ name, aliases }).toEqual({ name: `clockify_time_tracking_${shortName}`, aliases: undefined });
    }
    expect(
      tools.flatMap(({ name, shortName, aliases = [] }) => (aliases.length > 0 ? [[name, shortName, aliases]] : [])),
    ).toEqual([
      [
        "clockify_time_tracking_create_apprroval_request",
        "create_approval_request",
        ["clockify_time_tracking_create_approval_request", "create_apprroval_request"],
      ],
      [
        "clockify_time_tracking_delete_rrecurring_assignment",
        "delete_recurring_assignment",
        ["clockify_time_tracking_delete_recurring_assignment", "delete_rrecurring_assignment"],
      ],
    ]);
  });
});

describe("what is ours", () => {
  it.each(tools)(
    "$shortName has PCID first, and the arguments for emptying, pages and confirming where they mean something",
    (tool) => {
      const names = Object.keys(tool.inputSchema.properties);
      expect(names[0]).toBe("PCID");
      const { paginated } = operations[tool.action];
      expect(names.filter((name) => OURS.includes(name))).toEqual([
        ...(tool.action === "updateTimeEntry" ? ["clear"] : []),
        ...(paginated ? ["all_pages", "limit"] : []),
        ...(tool.confirmed ? ["confirm_token"] : []),
      ]);
    },
  );

  it("everything that deletes, or changes or shows much at once, is confirmed", () => {
    const others = tools.filter((tool) => tool.confirmed && safetyOf(tool) !== "remove");
    expect(others.map(({ shortName }) => shortName).sort()).toEqual([
      "edit_recurring_period",
      "publish_assignments",
      "replace_many",
      "update_balance",
      "update_invoiced_status",
    ]);
    expect(tools.filter((tool) => !tool.confirmed && safetyOf(tool) === "remove")).toEqual([]);
  });

  it("times are instants only where time itself is written; periods of days are days", () => {
    const takesMoments = ({ action }: Tool) => JSON.stringify(operations[action].arguments).includes('"date-time"');
    const instants = tools.filter((tool) => takesMoments(tool) && !tool.wallClock);
    expect(instants.map(({ shortName }) => shortName).sort()).toEqual([
      "create_for_others",
      "create_time_entry",
      "replace_many",
      "stop_running_time_entry",
      "update_time_entry",
    ]);
  });

  it("names are looked up at any depth, and not where the list would need what is not given", () => {
    const lookupsOf = (shortName: string) => tools.find((tool) => tool.shortName === shortName)?.lookups;
    expect(lookupsOf("get_entries")).toEqual({
      workspaceId: "listWorkspaces",
      userId: "listUsers",
      project: "listProjects",
      task: "listTasks",
      "tags[]": "listTags",
    });
    expect(lookupsOf("replace_many")).toMatchObject({
      "body[].projectId": "listProjects",
      "body[].taskId": "listTasks",
    });
    expect(lookupsOf("get_holidays")).toMatchObject({ "assigned-to": "listUsers" });
    expect(lookupsOf("create_holiday")).toMatchObject({
      "users.ids[]": "listUsers",
      "automaticTimeEntryCreation.defaultEntities.projectId": "listProjects",
    });
    // Tasks are listed by project, which this tool does not get.
    expect(lookupsOf("edit_recurring")).toEqual({ workspaceId: "listWorkspaces" });
  });
});

describe("as it is listed", () => {
  const listing = (toolNames: "catalog" | "short", ...names: string[]) =>
    listedTools({
      connections: { ...connectionsOf(), names, haveWorkspace: false },
      selections: [],
      toolNames,
      confirmations: new Confirmations(),
      version: "0",
    });
  const named = (all: ReturnType<typeof listing>, name: string) => all.find((tool) => tool.name === name);

  it("by short names, a call has to give only what nobody else knows", () => {
    const one = listing("short", "default");
    for (const { inputSchema } of one) {
      expect(inputSchema.properties).not.toHaveProperty("PCID");
      expect(inputSchema.properties).toHaveProperty("workspaceId");
      expect(inputSchema.required).not.toContain("workspaceId");
    }
    expect(named(one, "update_time_entry")?.inputSchema.required).toEqual(["id"]);
    expect(named(one, "stop_running_time_entry")?.inputSchema.required).toEqual(["userId", "end"]);
  });

  it("by short names, the connection is an argument where there are several", () => {
    for (const { inputSchema } of listing("short", "studio", "agency")) {
      expect(inputSchema.properties).toHaveProperty("PCID");
    }
  });

  it("by the catalog's names, it requires what the catalog does", () => {
    const update = named(listing("catalog", "default"), "clockify_time_tracking_update_time_entry");
    expect(update?.inputSchema.required).toEqual(["workspaceId", "id", "start"]);
    expect(update?.inputSchema.properties).toHaveProperty("PCID");
  });

  it("gives clients that search words to search for, and at most six tools that are always wanted", () => {
    const all = listing("catalog", "default");
    for (const { _meta } of all) expect(_meta?.["anthropic/searchHint"]).toMatch(/\w+, \w+/);
    const always = all.filter(({ _meta }) => _meta?.["anthropic/alwaysLoad"] === true);
    expect(always.length).toBeGreaterThan(0);
    expect(always.length).toBeLessThanOrEqual(6);
  });
});

describe("size in tokens", () => {
  it("the whole list has at most 6,600, the list that only reads 2,300", () => {
    expect(total(tools)).toBeLessThanOrEqual(6600);
    expect(total(tools.filter((tool) => safetyOf(tool) === "read"))).toBeLessThanOrEqual(2300);
  });

  it.each([...new Set(tools.map(({ toolset }) => toolset))])("the toolset %s has at most 1,900", (toolset) => {
    expect(total(tools.filter((tool) => tool.toolset === toolset))).toBeLessThanOrEqual(1900);
  });

  it("is what docs/tools.md says", () => {
    const page = readFileSync(new URL("../../docs/tools.md", import.meta.url), "utf8");
    expect(page).toMatch(new RegExp(`^\\| all \\| ${tools.length} \\| \\d+ \\| ${total(tools)} \\|$`, "m"));
    const reading = tools.filter((tool) => safetyOf(tool) === "read");
    expect(page).toMatch(new RegExp(`--read-only.* \\| ${reading.length} \\| \\d+ \\| ${total(reading)} \\|$`, "m"));
  });
});

describe("the instructions", () => {
  const instructionsOf = (confirm: "token" | "person", ...names: string[]) =>
    instructions({ connections: { names, haveWorkspace: false, get: (name) => expect.fail(name) }, confirm });

  it("have at most 250 tokens with one connection", () => {
    for (const confirm of ["token", "person"] as const) {
      expect(tokensIn(instructionsOf(confirm, "default"))).toBeLessThanOrEqual(250);
    }
  });

  it("name the connections where there are several, and a token only where it is accepted", () => {
    expect(instructionsOf("token", "studio", "agency")).toMatch(/PCID .*studio, agency.*confirm_token/s);
    expect(instructionsOf("person", "default")).not.toMatch(/confirm_token|default/);
  });
});

describe("as a client sees it", () => {
  it.each(tools)("$shortName", async (tool) => {
    const { name, shortName, confirmed, description, inputSchema } = tool;
    const shown = { name, shortName, safety: safetyOf(tool), confirmed, description, inputSchema };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(`tools/${shortName}.json`);
  });

  it("no snapshot is left of a tool that is gone", () => {
    const known = tools.map(({ shortName }) => `${shortName}.json`);
    const files = readdirSync(new URL("tools", import.meta.url));
    expect(files.filter((file) => !known.includes(file))).toEqual([]);
  });
});

describe("lint", () => {
  it.each(tools)("$shortName has nothing that clients stumble over", (tool) => {
    expect(lint(tool)).toEqual([]);
  });

  it("no name means two tools", () => {
    expect(lintNames(tools)).toEqual([]);
  });

  const sound: Tool = {
    name: "clockify_time_tracking_get_entry",
    shortName: "get_entry",
    action: "getTimeEntry",
    toolset: "entries",
    title: "Get time entry",
    description: "One entry.",
    searchHint: "one entry",
    inputSchema: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
    lookups: {},
  };
  const withArgument = (name: string, schema: Tool["inputSchema"]["properties"][string]): Partial<Tool> => ({
    inputSchema: { type: "object", properties: { [name]: schema } },
  });
  const atTheTop = (schema: object): Partial<Tool> => ({ inputSchema: { ...sound.inputSchema, ...schema } });
  const broken: [string, Partial<Tool>][] = [
    ["longer than 64", { name: "a".repeat(65) }],
    ["other characters", { shortName: "get.entry" }],
    ["other characters", { aliases: ["get entry"] }],
    ["too long with a client's prefix", { shortName: "a".repeat(50) }],
    ["full stop", { description: "One entry" }],
    ["line break", { description: "One entry.\nOr none." }],
    ["oneOf at the top", atTheTop({ oneOf: [] })],
    ["anyOf at the top", atTheTop({ anyOf: [] })],
    ["allOf at the top", atTheTop({ allOf: [] })],
    ["$ref at the top", atTheTop({ $ref: "#/x" })],
    ["additionalProperties at the top", atTheTop({ additionalProperties: false })],
    ["id has $ref", withArgument("id", { type: "string", $ref: "#/x" })],
    ["ids[] has pattern", withArgument("ids", { type: "array", items: { type: "string", pattern: "x" } })],
    ["start has format", withArgument("start", { type: "string", format: "date-time" })],
    ["detail has no description", withArgument("detail", { type: "string" })],
    [
      "body[].detail has no description",
      withArgument("body", { type: "array", items: { type: "object", properties: { detail: { type: "string" } } } }),
    ],
    ["id has no type", withArgument("id", {})],
    ["id has no type", withArgument("id", { description: "Text, number or list." })],
    ["id has several types", withArgument("id", { type: ["string", "null"] })],
    ["id has anyOf", withArgument("id", { type: "string", anyOf: [{ type: "string" }] })],
    ["id has oneOf", withArgument("id", { type: "string", oneOf: [] })],
    ["ids[] has allOf", withArgument("ids", { type: "array", items: { type: "string", allOf: [] } })],
    ["id has not", withArgument("id", { type: "string", not: {} })],
    ["id has const", withArgument("id", { type: "string", const: "x" })],
    ["id has default", withArgument("id", { type: "string", default: "x" })],
    ["ids[] has no type", withArgument("ids", { type: "array", items: {} })],
    ["ids[] has no type", withArgument("ids", { type: "array", items: { description: "An id." } })],
    ["ids is a list of nothing", withArgument("ids", { type: "array", items: [{ type: "string" }] })],
    ["page has other choices than texts", withArgument("page", { type: "integer", enum: [1, 2] })],
    ["id has other choices than texts", withArgument("id", { type: "string", enum: [null] })],
    [
      "users[].name has no type",
      withArgument("users", { type: "array", items: { type: "object", properties: { name: {} } } }),
    ],
    ["requires other, which is not an argument", { inputSchema: { ...sound.inputSchema, required: ["other"] } }],
    ["ids is a list of nothing", withArgument("ids", { type: "array" })],
    ["users is an object without properties", withArgument("users", { type: "object" })],
    ["body[] is an object without properties", withArgument("body", { type: "array", items: { type: "object" } })],
    ["looks names up for userId", { lookups: { userId: "listUsers" } }],
  ];
  it.each(broken)("finds: %s", (complaint, change) => {
    expect(lint(sound)).toEqual([]);
    expect(lint({ ...sound, ...change })).toEqual([expect.stringContaining(complaint)]);
  });

  it("finds names that mean two tools, aliases included", () => {
    const other: Tool = { ...sound, name: "other", shortName: "another", aliases: ["get_entry"] };
    expect(lintNames([sound, other])).toEqual(["get_entry means two tools"]);
  });
});

describe("the generator", () => {
  it("refuses a text that no tool uses", () => {
    const withoutHolidays = Object.entries(specification.paths).filter(([path]) => !path.includes("/holidays"));
    expect(() => generateTools(readContract({ ...specification, paths: Object.fromEntries(withoutHolidays) }))).toThrow(
      /describes what no tool has: listHolidays, .*deleteHoliday/,
    );
  });

  it("refuses a tool that has no text for agents", () => {
    const document = structuredClone(specification);
    const operation = document.paths["/v1/workspaces"]?.get;
    Object.assign(operation ?? {}, { "x-mcp-tool": "clockify_time_tracking_new", tags: ["Time entries"] });
    expect(() => generateTools(readContract(document))).toThrow("listWorkspaces has no description");
  });
});
