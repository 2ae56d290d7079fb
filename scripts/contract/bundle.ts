// The bundle of openapi/clockify.yaml and the files below it as one document, by Redocly.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { isObject } from "../../src/util/json.ts";
import type { OpenApiDocument } from "./document.ts";

/** Redocly's command, with everything that would use the network switched off. */
export async function redocly(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return promisify(execFile)(process.execPath, [cli, ...args], { env, maxBuffer: 2 ** 26 });
}

export async function bundle(entry: string): Promise<OpenApiDocument> {
  const folder = await mkdtemp(join(tmpdir(), "clockify-bundle-"));
  try {
    const file = join(folder, "bundle.json");
    await redocly("bundle", entry, "--ext", "json", "--output", file).catch((failed: { stderr: string }) => {
      const said = failed.stderr.replace(/[\s\S]*?(bundling|validating) /, "");
      throw new Error(`The specification cannot be read; \`npm run lint\` shows more.\n${said}`);
    });
    return {
      "x-generated-from": "openapi/clockify.yaml, by `npm run generate`. Do not edit.",
      ...JSON.parse(await readFile(file, "utf8")),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** By path, the name of the file below `openapi/paths` that describes it: `time-entries`. */
export async function filesOfPaths(entry: string): Promise<Map<string, string>> {
  const { paths }: { paths: Record<string, unknown> } = parse(await readFile(entry, "utf8"));
  return new Map(
    Object.entries(paths).flatMap(([path, item]): [string, string][] => {
      const [, name] = /^paths\/([\w-]+)\.yaml#/.exec(isObject(item) ? String(item.$ref) : "") ?? [];
      return name ? [[path, name]] : [];
    }),
  );
}
