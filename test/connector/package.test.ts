// Tests of the package that `npm run package` makes, and of the files written by hand in it: complete, as the platform wants them, and the same
// bytes each time.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathParameterName } from "../../scripts/connector/names.ts";
import { packageConnector, zip } from "../../scripts/connector/package.ts";
import { type Definition, withOperations } from "../../scripts/connector/readme.ts";
import { operations } from "../../src/generated/operations.ts";
import { regions } from "../../src/generated/regions.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
const text = (file: string): Promise<string> => readFile(join(root, file), "utf8");

const contentOf = async (folder: string): Promise<Map<string, Buffer>> => {
  const files = new Map<string, Buffer>();
  for (const name of (await readdir(folder)).sort()) files.set(name, await readFile(join(folder, name)));
  return files;
};
/** In place of half a megabyte, which takes seconds to compare byte by byte. */
const hash = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
const hashesOf = async (folder: string): Promise<[string, string][]> =>
  [...(await contentOf(folder))].map(([name, content]) => [name, hash(content)]);

let folder: string;
let made: Map<string, Buffer>;
let archive: Buffer;
let hashes: [string, string][];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "clockify-connector-"));
  await packageConnector(join(folder, "once"));
  made = await contentOf(join(folder, "once/connector"));
  hashes = await hashesOf(join(folder, "once/connector"));
  archive = await readFile(join(folder, "once/clockify-connector.zip"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("the package", () => {
  it("holds what pac, paconn and the portal take", () => {
    expect([...made.keys()]).toEqual([
      "apiDefinition.swagger.json",
      "apiProperties.json",
      "icon.png",
      "readme.md",
      "script.csx",
      "settings.json",
    ]);
    for (const [name, content] of made) {
      expect(content.length, name).toBeLessThan(1024 * 1024);
      if (name.endsWith(".json")) expect(() => JSON.parse(String(content)), name).not.toThrow();
    }
  });

  it("has files where settings.json says", () => {
    const settings: Record<string, string | null> = JSON.parse(String(made.get("settings.json")));
    expect([...made.keys()]).toEqual(
      expect.arrayContaining([settings.apiDefinition, settings.apiProperties, settings.icon, settings.script]),
    );
    expect(settings).toMatchObject({ connectorId: null, environment: "" });
  });

  it("is the same each time, and leaves nothing of the time before", async () => {
    const again = join(folder, "again");
    await packageConnector(again, "https://clockify.example.com/api");
    expect(await hashesOf(join(again, "connector"))).not.toEqual(hashes);
    await writeFile(join(again, "connector/old.json"), "{}");
    await packageConnector(again);
    expect(await hashesOf(join(again, "connector"))).toEqual(hashes);
    expect(hash(await readFile(join(again, "clockify-connector.zip")))).toBe(hash(archive));
  });

  it("has a definition that says what the readable one says, without its white space", async () => {
    const packed = String(made.get("apiDefinition.swagger.json"));
    const readable = await text("connector/apiDefinition.swagger.json");
    expect(JSON.parse(packed)).toEqual(JSON.parse(readable));
    expect(packed.length).toBeLessThan(readable.length * 0.7);
  });

  it("is the same in the zip", async () => {
    const zipped = join(folder, "once/clockify-connector.zip");
    await run("unzip", ["-tq", zipped]);
    await run("unzip", ["-q", zipped, "-d", join(folder, "unzipped")]);
    expect(await hashesOf(join(folder, "unzipped"))).toEqual(hashes);
  });

  it("goes into the zip in any order with the same result", () => {
    expect(hash(zip(new Map([...made].reverse())))).toBe(hash(archive));
    expect(archive.readUInt32LE(10)).toBe(0x210000); // 1 January 1980, midnight, in every time zone
  });

  it("offers an address of one's own beside the regions", async () => {
    const own = join(folder, "own");
    await packageConnector(own, "https://clockify.example.com/api");
    const { properties } = JSON.parse(await readFile(join(own, "connector/apiProperties.json"), "utf8"));
    const { allowedValues } = properties.connectionParameters.address.uiDefinition.constraints;
    expect(allowedValues).toHaveLength(6);
    expect(allowedValues[5]).toEqual({
      text: "Own address (clockify.example.com)",
      value: "https://clockify.example.com/api",
    });
  });

  it.each([
    "http://clockify.example.com/api",
    "https://clockify.example.com/api/",
    "https://a.example/api/v1",
    "a.example",
  ])("takes no address like %s", async (address) => {
    await expect(packageConnector(join(folder, "bad"), address)).rejects.toThrow("--address must be https://");
  });
});

describe("apiProperties.json", async () => {
  const { properties } = JSON.parse(await text("apiProperties.json"));
  const definition = JSON.parse(await text("connector/apiDefinition.swagger.json"));

  it("offers the regions of the client, the global one first", () => {
    const { address } = properties.connectionParameters;
    const { allowedValues } = address.uiDefinition.constraints;
    expect(allowedValues.map(({ value }: { value: string }) => value)).toEqual(
      Object.values(regions).map(({ api }) => api),
    );
    expect(address.defaultValue).toBe(regions.global.api);
    const { schemes, host, basePath } = definition;
    expect(`${schemes[0]}://${host}${basePath}`).toBe(regions.global.api);
  });

  it("sends each call to that address, with the key in the header of the definition", () => {
    const [host, header] = properties.policyTemplateInstances;
    expect(host).toMatchObject({
      templateId: "dynamichosturl",
      parameters: {
        "x-ms-apimTemplateParameter.urlTemplate": `@connectionParameters('address','${regions.global.api}')`,
      },
    });
    expect(header.parameters).toMatchObject({
      "x-ms-apimTemplateParameter.name": definition.securityDefinitions["API Key"].name,
      "x-ms-apimTemplateParameter.value": "@connectionParameters('api_key')",
      "x-ms-apimTemplateParameter.existsAction": "override",
    });
  });

  it("runs the script for what only reads, two deletions and triggers, in the order of the definition", () => {
    const deletions = ["DeleteManyTimeEntries", "DeleteWebhook"];
    const safetyOf = new Map(
      Object.values(operations).map(({ method, path, safety }) => [
        `${method} ${path.replace(/(?<=\{)\w+/g, pathParameterName)}`,
        safety,
      ]),
    );
    const given: Record<string, Record<string, { operationId?: string; "x-ms-trigger"?: string }>> = definition.paths;
    const all = Object.entries(given).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { operationId, "x-ms-trigger": trigger }]) => {
        if (!operationId) return [];
        const safety = trigger ? "trigger" : safetyOf.get(`${method.toUpperCase()} ${path}`);
        expect(safety, operationId).toBeDefined();
        return { operationId, safety };
      }),
    );
    const expected = all.filter(
      ({ operationId, safety }) => safety === "read" || safety === "trigger" || deletions.includes(operationId),
    );
    expect(properties.scriptOperations).toEqual(expected.map(({ operationId }) => operationId));
  });
});

describe("icon.png", async () => {
  const png = await readFile(join(root, "connector/icon.png"));
  const header = png.subarray(16, 29);

  it("is a square of 230 pixels without transparency", () => {
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([230, 230]);
    expect([...header.subarray(8)]).toEqual([8, 2, 0, 0, 0]); // 8 bits of red, green and blue, and no alpha
  });
});

it("readme.md lists every operation that makers see, in the sections of Microsoft's template", async () => {
  const readme = await text("connector/readme.md");
  const definition: Definition = JSON.parse(await text("connector/apiDefinition.swagger.json"));
  expect(readme).toBe(withOperations(readme, definition));
  const headings = readme.match(/^### .+/gm) ?? [];
  for (const { summary, "x-ms-visibility": visibility } of Object.values(definition.paths).flatMap(Object.values)) {
    if (summary && visibility !== "internal") expect(headings).toContain(`### ${summary}`);
    // Makers do not see what is for the platform and the script.
    else if (summary) expect(headings).not.toContain(`### ${summary}`);
  }
  const sections = ["Publisher: clockify connector", "Prerequisites", "Supported Operations", "Obtaining Credentials"];
  for (const section of [...sections, "Known Issues and Limitations"]) expect(readme).toContain(`\n## ${section}\n`);
});

describe("the connector for agents", async () => {
  const definition = JSON.parse(await text("connector/mcp/apiDefinition.swagger.json"));
  const { properties } = JSON.parse(await text("connector/mcp/apiProperties.json"));

  it("is one streamable operation and nothing else", () => {
    const { post } = definition.paths["/clockify-time-tracking"];
    expect(Object.keys(definition.paths)).toHaveLength(1);
    expect(post["x-ms-agentic-protocol"]).toBe("mcp-streamable-1.0");
    expect(post.parameters).toBeUndefined();
  });

  it("goes to the host of the connection, with the person's key and the host's token", () => {
    expect(Object.keys(properties.connectionParameters)).toEqual(["address", "api_key", "token"]);
    const written = JSON.stringify(properties.policyTemplateInstances);
    expect(written).toContain("@connectionParameters('address')");
    expect(written).toContain("Bearer @connectionParameters('token')");
    expect(written).toContain("@connectionParameters('api_key')");
    expect(written).toContain(definition.securityDefinitions["API Key"].name);
  });

  it("is packed beside the other", async () => {
    const files = await contentOf(join(folder, "once/connector-mcp"));
    expect([...files.keys()]).toEqual([
      "apiDefinition.swagger.json",
      "apiProperties.json",
      "icon.png",
      "settings.json",
    ]);
  });
});
