// `npm run lint` runs it: does the connector follow the rules of Power Platform? One line for each place where it does not.

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { connectorOf, readFiles } from "./rules/connector.ts";
import { judge, type Report, rules } from "./rules/index.ts";

const USAGE = `Checks a connector by the rules of Power Platform that can be checked without it.

  node --import tsx scripts/connector/check.ts             this repository
  node --import tsx scripts/connector/check.ts FOLDER      a package that lies in FOLDER
  --json     the same for programs
  --rules    what each rule demands, and where it is broken on purpose`;

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

function reportLines({ violations, waived, unchecked, uncheckedInPart, missing }: Report): string[] {
  const broken = new Set(violations.map(({ rule }) => rule)).size;
  return [
    ...violations.map(({ rule, place, message, mend }) => `rule ${rule} · ${place} · ${message} · ${mend}`),
    ...(missing.length > 0 ? [`Not there yet: ${missing.join(", ")}`] : []),
    [
      broken === 0 ? "No rule is broken" : `${count(violations.length, "violation")} of ${count(broken, "rule")}`,
      `${count(unchecked.length, "rule")} cannot be checked offline, ${uncheckedInPart.length} only in part`,
      `${waived.length} broken on purpose`,
    ].join("; "),
  ];
}

function ruleLines({ waived }: Report): string[] {
  return rules.flatMap(({ id, demand, check, beyond }) => [
    `${id}. ${demand}`,
    ...(beyond ? [`    not checked${check ? " in part" : ""}: ${beyond}`] : []),
    ...waived
      .filter(({ rule }) => rule === id)
      .map(({ places, reason }) => `    broken on purpose at ${places.join(", ")}: ${reason}`),
  ]);
}

/** What the command prints, and whether it fails. */
export async function check(args: readonly string[]): Promise<{ text: string; failed: boolean }> {
  const options = { json: { type: "boolean" }, rules: { type: "boolean" }, help: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) return { text: USAGE, failed: false };
  const folder = positionals[0] ?? fileURLToPath(new URL("../..", import.meta.url));
  const report = judge(connectorOf(await readFiles(folder)));
  if (values.rules) return { text: ruleLines(report).join("\n"), failed: false };
  const text = values.json ? JSON.stringify(report, null, 2) : reportLines(report).join("\n");
  return { text, failed: report.violations.length > 0 };
}

async function main(): Promise<void> {
  const { text, failed } = await check(process.argv.slice(2));
  console.log(text);
  if (failed) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 1;
  });
}
