// The boundaries between the folders of the source: which folder may import from which, and from which packages.

import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SOURCE = join(import.meta.dirname, "../src");

/** The types and errors that all folders share. They are beside the client, and know nothing of it. */
const SHARED = [
  "operation.ts",
  "operation-builders.ts",
  "action.ts",
  "argument-names.ts",
  "client-events.ts",
  "errors.ts",
];

/** What the files of each folder may import besides each other: files, and folders with everything in them. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  util: [],
  time: ["operation.ts"],
  // The types of the rows belong to their readers.
  generated: [...SHARED, "input/tool-definition.ts", "cli/commands/action-texts.ts"],
  wrappers: [...SHARED, "generated/", "time/", "util/"],
  client: ["generated/", "wrappers/", "time/", "util/"],
  connections: [
    ...SHARED,
    "client.ts",
    "connect.ts",
    "create-client.ts",
    "region-name.ts",
    "generated/",
    "wrappers/",
    "util/",
  ],
  input: [...SHARED, "action-by-name.ts", "client.ts", "connections/", "generated/", "wrappers/", "time/", "util/"],
  transfer: [...SHARED, "client.ts", "connections/", "input/", "generated/", "wrappers/", "time/", "util/"],
  mcp: [...SHARED, "action-by-name.ts", "connections/", "input/", "generated/", "wrappers/", "time/", "util/"],
  cli: [
    ...SHARED,
    "action-by-name.ts",
    "client.ts",
    "connections/",
    "input/",
    "transfer/",
    "generated/",
    "wrappers/",
    "time/",
    "util/",
  ],
  "cli/commands/mcp.ts": ["mcp/", "sandbox/sandbox.ts"],
  "cli/commands/mcp-options.ts": ["mcp/"],
  "cli/commands/sandbox.ts": ["sandbox/"],
  webhooks: ["errors.ts", "generated/", "wrappers/check-options.ts", "wrappers/number-limits.ts", "util/"],
  sandbox: [
    "operation.ts",
    "operation-builders.ts",
    "action.ts",
    "wrappers/file-input.ts",
    "generated/",
    "time/",
    "util/",
  ],
};

/** Imports that break the rules, until they are gone. */
const EXCEPTIONS: readonly string[] = [
  // `src/input` imports the connection of a call, and a connection that is missing is an input error.
  "connections/configured-connection.ts -> input/input-error.ts",
  "connections/connections.ts -> input/input-error.ts",
];

interface Import {
  readonly from: string;
  /** A file of the source, or a package. */
  readonly to: string;
  readonly isType: boolean;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = readFileSync(join(SOURCE, from), "utf8");
  const types = new Set<string>();
  const values = new Set<string>();
  for (const statement of ts.createSourceFile(from, text, ts.ScriptTarget.Latest).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const { moduleSpecifier } = statement;
    const isType = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly;
    if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier)) (isType ? types : values).add(moduleSpecifier.text);
  }
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from,
    to: /^\./.test(fileName) ? posix.join(posix.dirname(from), fileName).replace(/\.js$/, ".ts") : fileName,
    isType: types.has(fileName) && !values.has(fileName),
  }));
}

function folderOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : "client";
}

const ofSource = imports.filter(({ to }) => files.includes(to));
const asText = ({ from, to }: Import) => `${from} -> ${to}`;

describe("imports", () => {
  it.each([...new Set(files.map(folderOf))])("of src/%s are those that its rule allows", (folder) => {
    const isAllowed = ({ from, to }: Import) =>
      folderOf(to) === folder ||
      [...(ALLOWED[folder] ?? []), ...(ALLOWED[from] ?? [])].some((one) =>
        one.endsWith("/") ? to.startsWith(one) : to === one,
      );
    const broken = ofSource.filter((one) => folderOf(one.from) === folder && !isAllowed(one)).map(asText);
    expect(broken.filter((one) => !EXCEPTIONS.includes(one))).toEqual([]);
  });

  it("of the generated tables are types, apart from the builders of rows", () => {
    const values = ofSource.filter(
      ({ from, to, isType }) => folderOf(from) === "generated" && folderOf(to) !== "generated" && !isType,
    );
    expect([...new Set(values.map(({ to }) => to))]).toEqual(["operation-builders.ts"]);
  });

  it.each([
    ["temporal-polyfill", "time/time-zone.ts"],
    ["openapi-fetch", "http.ts"],
  ])("of %s are in %s only", (name, file) => {
    const users = imports.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(({ from }) => from);
    expect([...new Set(users)]).toEqual([file]);
  });

  it("make no circle when they are loaded", () => {
    const done = new Set<string>();
    const circleFrom = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const { to } of ofSource.filter(({ from, isType }) => from === file && !isType)) {
        const circle = circleFrom(to, [...path, file]);
        if (circle) return circle;
      }
      done.add(file);
      return undefined;
    };
    expect(files.map((file) => circleFrom(file, [])).find(Boolean)).toBeUndefined();
  });

  it("that are exceptions exist", () => {
    expect(EXCEPTIONS.filter((one) => !ofSource.map(asText).includes(one))).toEqual([]);
  });
});
