// `npm run breaking`: what breaks for users since the last release, and whether the version may do that.

import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Change } from "./change.ts";
import { compareConnectors } from "./connector.ts";
import { type Repository, repositoryAt } from "./git.ts";
import { compareSpecifications } from "./specification.ts";
import { compareReports } from "./types.ts";
import { mayBreak, nextBreaking } from "./versions.ts";

const USAGE = `npm run breaking compares what is here with the last release, and fails when it breaks more than the version allows.

  npm run breaking                           with the newest tag such as v1.2.3
  npm run breaking -- --against main         with another tag, branch or commit
  npm run breaking --silent -- --json        for programs`;

const SPECIFICATION = "openapi/clockify.json";
const CONNECTOR = "connector/apiDefinition.swagger.json";
const TYPES = "docs/api";

interface Report {
  /** What was compared with: a tag, a branch or a commit; null where there is no release yet. */
  readonly against: string | null;
  /** The version then. */
  readonly released: string | null;
  /** The version of now. */
  readonly version: string;
  /** Whether the version may break what the released one did. */
  readonly mayBreak: boolean;
  readonly breaking: readonly Change[];
  readonly additions: readonly Change[];
  /** Types that changed, for people to look at. */
  readonly unclear: readonly Change[];
}

async function compare(folder: string, wanted: string | undefined): Promise<Report> {
  const repository = repositoryAt(folder);
  if (wanted !== undefined) await repository.check(wanted);
  const against = wanted ?? (await repository.lastRelease());
  const { version }: { version: string } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (against === undefined) {
    return { against: null, released: null, version, mayBreak: true, breaking: [], additions: [], unclear: [] };
  }
  const { name, version: released }: { name: string; version: string } = JSON.parse(
    await then(repository, against, "package.json"),
  );
  const both = async (path: string) => [await then(repository, against, path), await now(folder, path)] as const;
  const [specification, specificationNow] = await both(SPECIFICATION);
  const [connector, connectorNow] = await both(CONNECTOR);
  const changes = [
    ...compareSpecifications(JSON.parse(specification), JSON.parse(specificationNow)),
    ...compareConnectors(JSON.parse(connector), JSON.parse(connectorNow)),
    ...(await typesSince(repository, against, folder, name)),
  ];
  const those = (effect: Change["effect"]) => changes.filter((change) => change.effect === effect);
  return {
    against,
    released,
    version,
    mayBreak: mayBreak(released, version),
    breaking: those("breaking"),
    additions: those("addition"),
    unclear: those("unclear"),
  };
}

async function then(repository: Repository, against: string, path: string): Promise<string> {
  const text = await repository.read(against, path);
  if (text === undefined) throw new Error(`${against} has no ${path}, so it cannot be compared with.`);
  return text;
}

const now = (folder: string, path: string): Promise<string> => readFile(join(folder, path), "utf8");

/** Compares the committed API reports. An entry without one has no exports. */
async function typesSince(repository: Repository, against: string, folder: string, name: string): Promise<Change[]> {
  const reports = new Set([
    ...(await readdir(join(folder, TYPES)).catch(() => [])),
    ...(await repository.list(against, TYPES)).map((path) => basename(path)),
  ]);
  const changes: Change[] = [];
  for (const report of reports) {
    const entry = report === "index.api.md" ? name : `${name}/${report.replace(".api.md", "")}`;
    const before = await repository.read(against, `${TYPES}/${report}`);
    const after = await readFile(join(folder, TYPES, report), "utf8").catch(() => "");
    changes.push(...compareReports(entry, before ?? "", after));
  }
  return changes;
}

/** One line for each kind of change, with all its places. */
function linesOf(changes: readonly Change[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { place, what } of changes) places.set(what, (places.get(what) ?? new Set()).add(place));
  return [...places].map(([what, at]) => `  ${[...at].join(", ")}: ${what}`);
}

function textOf({ against, released, version, mayBreak, breaking, additions, unclear }: Report): string {
  if (against === null || released === null) return "There is no release yet, so there is nothing to compare with.";
  const verdict =
    breaking.length === 0
      ? `Nothing breaks since ${against}.`
      : mayBreak
        ? `Version ${version} may break what ${released} did.`
        : `Version ${version} must not break what ${released} did. Fix it, or make it version ${nextBreaking(released)}.`;
  return [
    ...(breaking.length > 0 ? [`Breaking since ${against}`, ...linesOf(breaking), ""] : []),
    ...(additions.length > 0 ? [`Additions since ${against}`, ...linesOf(additions), ""] : []),
    ...(unclear.length > 0
      ? [`To look at since ${against}: git diff ${against} -- ${TYPES}`, ...linesOf(unclear), ""]
      : []),
    verdict,
  ].join("\n");
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { against: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(USAGE);
  const report = await compare(process.cwd(), values.against);
  console.log(values.json ? JSON.stringify(report, null, 2) : textOf(report));
  if (report.breaking.length > 0 && !report.mayBreak) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
});
