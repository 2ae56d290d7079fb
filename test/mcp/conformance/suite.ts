// The conformance suite of the protocol. It needs a newer Node than ours.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { has } from "../../support/requirements.js";
import { installed, runtime } from "../../support/runtimes.js";

/** Whether this machine has it. */
export const hasSuite = has("runtimes") && runtime("Node 24") !== undefined;

/** What the server does otherwise than the revision and the file of expected failures say; empty when it does not. */
export function check(url: string, revision: string, expectedFailures: string): Promise<string> {
  const suite = installed("@modelcontextprotocol/conformance/dist/index.js");
  const file = fileURLToPath(new URL(expectedFailures, import.meta.url));
  const args = [suite, "server", "--url", url, "--requirements", revision, "--expected-failures", file];
  return new Promise((resolve) => {
    execFile(runtime("Node 24") ?? "", args, { timeout: 60_000, maxBuffer: 2 ** 24 }, (error, output) => {
      resolve(error ? output.slice(output.indexOf("=== SUMMARY")) || error.message : "");
    });
  });
}
