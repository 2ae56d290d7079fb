// The workflows of GitHub, as far as they can be read here: what they may do, and that what they call is there.

import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const read = async (name: string) => {
  const text = await readFile(join(root, ".github/workflows", name), "utf8");
  const workflow: Workflow = parse(text);
  return { name, text, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
};
const [ci, release] = [await read("ci.yml"), await read("release.yml")];
const runs = (job: Job | undefined) => (job?.steps ?? []).flatMap(({ run }) => run ?? []);

describe.each([ci, release])("$name", ({ text, workflow, steps }) => {
  it("may read, and nothing else unless a job says so", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
  });

  it("calls scripts and files that are there, and actions by their commit", async () => {
    for (const { run, uses } of steps) {
      if (uses) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
      for (const [, script = ""] of run?.matchAll(/npm run ([\w-]+)/g) ?? []) expect(scripts).toHaveProperty([script]);
      for (const [, file = ""] of run?.matchAll(/\bbash (\S+)/g) ?? []) await access(join(root, file));
    }
  });

  it("has no secret but the token of the run, keeps it nowhere and prints nothing of its environment", () => {
    expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
    for (const { run = "", uses = "", with: options } of steps) {
      expect(run).not.toMatch(/\becho\b|\bprintenv\b|\benv\b|set -x|TOKEN|\$\{\{/);
      if (uses.startsWith("actions/checkout@")) expect(options).toMatchObject({ "persist-credentials": false });
    }
    expect(text.match(/github\.token/g) ?? []).toHaveLength(steps.filter(({ env }) => env?.GH_TOKEN).length);
  });

  it("sees all releases where it compares with the last one", () => {
    for (const job of Object.values(workflow.jobs)) {
      if (!runs(job).includes("npm run breaking")) continue;
      const checkout = job.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
      expect(checkout?.with).toMatchObject({ "fetch-depth": 0 });
    }
  });
});

it("a release is checked, then published, then shown on GitHub, each with the rights for that alone", () => {
  const { check, publish, github } = release.workflow.jobs;
  expect(release.workflow.on).toEqual({ push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] } });
  expect(runs(check)).toEqual([
    expect.stringContaining("GITHUB_REF_NAME"),
    ...["bash .ci/run", "npm run breaking", "npm run package", "npm run mcpb", "npm pack --pack-destination dist"],
  ]);
  expect(check?.permissions).toBeUndefined();
  expect(publish).toMatchObject({ needs: "check", permissions: { contents: "read", "id-token": "write" } });
  // The job that may publish installs and builds nothing, and publishes the tarball that was checked.
  expect(runs(publish)).toEqual([
    "npm publish ./clockify-connector-*.tgz --provenance --access public --ignore-scripts",
  ]);
  expect(publish?.steps.map(({ uses }) => uses?.split("@")[0])).toEqual([
    "actions/setup-node",
    "actions/download-artifact",
    undefined,
  ]);
  expect(github).toMatchObject({ needs: "publish", permissions: { contents: "write" } });
  expect(Object.keys(github?.permissions ?? {})).toEqual(["contents"]);
  expect(runs(github)).toEqual([expect.stringMatching(/^gh release create .*\.zip .*\.mcpb/)]);
});
