// The slow preparations that several files of tests need: the built package, a Prism and the connector's compiled script. All are made
// once, side by side.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { startPrism } from "../../scripts/prism.ts";
import { compileScript } from "../connector/script-host/script-host.ts";
import { has } from "./requirements.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of a Prism that answers with an error to whatever breaks the specification. */
    prism: string;
    /** The program to start the connector's script with. Empty without Mono. */
    script: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  // Where one of them fails, Prism ends with its starter.
  const [prism, script] = await Promise.all([
    startPrism({ errors: true }),
    has("Mono") ? compileScript() : undefined,
    promisify(execFile)("npm", ["run", "--silent", "build"], { cwd: root }),
  ]);
  project.provide("prism", prism.url);
  project.provide("script", script?.program ?? "");
  return async () => {
    script?.remove();
    await prism.stop();
  };
}
