// The conformance suite of the protocol, as npx gets it. It needs a newer Node than ours, so it brings one.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const PACKAGES = ["node@24", "@modelcontextprotocol/conformance@0.2.0-alpha.12"];

/** What the server does otherwise than the revision and the file of expected failures say; empty when it does not. */
export type Check = (url: string, revision: string, expectedFailures: string) => Promise<string>;

/** Downloads the suite on first use, in about a quarter of a minute. Undefined, and a warning, where that cannot be done. */
export async function findSuite(): Promise<Check | undefined> {
  const packages = PACKAGES.flatMap((name) => ["--package", name]);
  const where = ["--yes", "--prefer-offline", ...packages, "--call", "command -v node && command -v conformance"];
  const { failed, output } = await run("npx", where, 180_000);
  const [node, conformance] = output.trim().split("\n");
  if (failed || !node || !conformance) {
    console.warn(`Skipped: the conformance suite could not be downloaded. ${failed ?? "npx did not say where it is."}`);
    return undefined;
  }
  return async (url, revision, expectedFailures) => {
    const file = fileURLToPath(new URL(expectedFailures, import.meta.url));
    const args = ["server", "--url", url, "--requirements", revision, "--expected-failures", file];
    const result = await run(node, [conformance, ...args], 60_000);
    if (!result.failed) return "";
    return result.output.slice(result.output.indexOf("=== SUMMARY")) || result.failed;
  };
}

function run(file: string, args: string[], timeout: number): Promise<{ failed?: string; output: string }> {
  return new Promise((resolve) => {
    execFile(file, args, { timeout, maxBuffer: 2 ** 24 }, (error, output) => {
      resolve(error ? { failed: error.message, output } : { output });
    });
  });
}
