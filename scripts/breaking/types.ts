// The comparison of two API reports by their exports: what is gone and what is new. No program can decide whether a changed type
// breaks users, so the report shows the change line by line for people to read.

import type { Change } from "./change.ts";

/** @param entry what users import: `clockify-connector/redis` */
export function compareReports(entry: string, before: string, after: string): Change[] {
  const [was, is] = [exportsOf(before), exportsOf(after)];
  const change = (name: string, what: string, effect: Change["effect"]): Change => ({
    ...{ surface: "types", place: `${entry} ${name}`, what, effect },
  });
  return [
    ...[...was.keys()].filter((name) => !is.has(name)).map((name) => change(name, "is gone", "breaking")),
    ...[...is.keys()].filter((name) => !was.has(name)).map((name) => change(name, "is new", "addition")),
    ...[...is].flatMap(([name, text]) =>
      was.has(name) && was.get(name) !== text ? change(name, "has another type", "unclear") : [],
    ),
  ];
}

/** Each export with its declarations: a function may have several. */
function exportsOf(report: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of report.split("\n\n")) {
    const [, name] = /^export (?:declare |abstract )*(?:class|const|function|interface|type) (\w+)/m.exec(block) ?? [];
    if (name) found.set(name, `${found.get(name) ?? ""}${block.trim()}\n`);
  }
  return found;
}
