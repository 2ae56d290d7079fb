// Tests of the hovers that editors show of answers: every property says what it is, those included that refer to another schema.

import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

const file = new URL("../../src/generated/schemas.ts", import.meta.url);
const source = ts.createSourceFile("schemas.ts", readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);

/** The interface or the property of this name, directly below. */
function member(parent: ts.Node, name: string): ts.Node {
  const found = ts.forEachChild(parent, (node) => {
    const named = ts.isInterfaceDeclaration(node) || ts.isPropertySignature(node) ? node.name.getText() : undefined;
    return named === name ? node : undefined;
  });
  return found ?? expect.fail(`no ${name}`);
}

function propertiesBelow(node: ts.Node): ts.PropertySignature[] {
  const found: ts.PropertySignature[] = [];
  ts.forEachChild(node, (child) => {
    if (ts.isPropertySignature(child)) found.push(child);
    found.push(...propertiesBelow(child));
  });
  return found;
}

const properties = propertiesBelow(member(source, "Schemas"));

it("every property has a text", () => {
  expect(properties.length).toBeGreaterThan(1000);
  const silent = properties.filter((property) =>
    ts.getJSDocCommentsAndTags(property).every((text) => !ts.isJSDoc(text) || !text.comment),
  );
  expect(silent.map((property) => property.getText())).toEqual([]);
});
