// Tests that no text makes a regular expression of this repository slow.

import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { canBeSlow } from "../support/expressions.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function expressionsOf(folder: string): Promise<{ source: string; flags: string; file: string }[]> {
  const files = (await readdir(`${root}/${folder}`, { recursive: true })).filter((file) => file.endsWith(".ts"));
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(`${root}/${folder}/${file}`, "utf8");
      const here: { source: string; flags: string; file: string }[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const [, source = "", flags = ""] = /^\/([\s\S]*)\/([a-z]*)$/.exec(node.text) ?? [];
          here.push({ source, flags, file: `${folder}/${file}` });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
      return here;
    }),
  );
  return found.flat();
}

function patternsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "pattern" in value && typeof value.pattern === "string" ? [value.pattern] : [];
  return [...own, ...Object.values(value).flatMap(patternsIn)];
}

describe("no text makes an expression slow", () => {
  it("is noticed where one does", () => {
    for (const slow of [/\beyJ[\w-]+\.[\w-]+/, /\/+$/, /=[\s\S]*'/, /^(a+)+$/, /(\.failed\.csv)+$/, /\s+$/]) {
      expect(canBeSlow(slow.source, slow.flags), String(slow)).toBe(true);
    }
    for (const quick of [/(?<![\w-])eyJ[\w-]+\.[\w-]+/, /^\s*\d+\s*$/, /a{1,9}b/, /"[^"]*"/, /\s+/g]) {
      expect(canBeSlow(quick.source, quick.flags), String(quick)).toBe(false);
    }
  });

  it("of the source", async () => {
    const all = await expressionsOf("src");
    expect(all.length).toBeGreaterThan(50);
    const slow = all.filter(({ source, flags }) => canBeSlow(source, flags));
    expect(slow.map(({ source, file }) => `${file}: ${source}`)).toEqual([]);
  });

  it("of the specification", async () => {
    const patterns = new Set(patternsIn(JSON.parse(await readFile(`${root}/openapi/clockify.json`, "utf8"))));
    expect(patterns.size).toBeGreaterThan(2);
    expect([...patterns].filter((pattern) => canBeSlow(pattern, "u"))).toEqual([]);
  });
});
