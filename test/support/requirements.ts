// The programs that some tests need and a machine may lack: how to find each, and how to install it.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { browserPath } from "../../scripts/browser.ts";
import { runtimesInstalled } from "./runtimes.ts";

interface Requirement {
  /** Which tests need it, as the block at the end of a run says. */
  readonly neededFor: string;
  /** Debian's packages that bring it, or the command that does. */
  readonly packages?: readonly string[];
  readonly command?: string;
  readonly find: () => boolean;
}

const runs = (program: string, ...args: string[]) => spawnSync(program, args).error === undefined;

const MONO_ASSEMBLIES = "/usr/lib/cli";
export const JSON_ASSEMBLY = "Newtonsoft.Json.dll";

/** The path of Mono's JSON library. Debian keeps each version in a folder of its own. */
export function jsonAssembly(): string | undefined {
  if (!existsSync(MONO_ASSEMBLIES)) return undefined;
  const folder = readdirSync(MONO_ASSEMBLIES).find((name) => name.startsWith("Newtonsoft.Json-"));
  return folder && join(MONO_ASSEMBLIES, folder, JSON_ASSEMBLY);
}

export const redisBinary = ["redis-server", "valkey-server"].find((name) => runs(name, "--version"));

export const requirements = {
  Redis: {
    neededFor: "the rate limit that several processes share",
    packages: ["redis-server"],
    find: () => redisBinary !== undefined,
  },
  Mono: {
    neededFor: "the connector's C# script",
    packages: [
      ...["mcs", "runtime"].map((name) => `mono-${name}`),
      ...["libmono-system-net-http4.0-cil", "libmono-system-web4.0-cil", "libnewtonsoft-json5.0-cil"],
    ],
    find: () => runs("mcs", "--version") && runs("mono", "--version") && jsonAssembly() !== undefined,
  },
  Chromium: {
    neededFor: "the sandbox's page",
    packages: ["chromium"],
    find: () => browserPath !== undefined,
  },
  fish: { neededFor: "completion in fish", packages: ["fish"], find: () => runs("fish", "--version") },
  zsh: { neededFor: "completion in zsh", packages: ["zsh"], find: () => runs("zsh", "--version") },
  curl: {
    neededFor: "the commands of the docs",
    packages: ["curl", "ca-certificates"],
    find: () => runs("curl", "-V"),
  },
  "foreign programs": {
    neededFor: "programs for Clockify that others wrote",
    command: "npm run --prefix test/foreign setup",
    find: () => existsSync(new URL("../foreign/node_modules/n8n-clockify", import.meta.url)),
  },
  runtimes: {
    neededFor: "other runtimes and compilers, and what checks the MCP server",
    command: "npm ci --prefix test/runtimes --ignore-scripts",
    find: runtimesInstalled,
  },
} satisfies Readonly<Record<string, Requirement>>;

/** The commands that install what is missing, one for all of Debian's packages. */
export function installCommands(): string[] {
  const missing = missingRequirements();
  const packages = missing.flatMap((requirement) => requirement.packages ?? []);
  const commands = missing.flatMap(({ command }) => command ?? []);
  return packages.length === 0 ? commands : [`apt-get install ${packages.join(" ")}`, ...commands];
}

export type RequirementName = keyof typeof requirements;

const found = new Map<RequirementName, boolean>();

/** Whether this machine has it. A test that needs it is skipped where it is missing; the end of the run says so. */
export function has(name: RequirementName): boolean {
  const known = found.get(name) ?? requirements[name].find();
  found.set(name, known);
  return known;
}

export function missingRequirements(): (Requirement & { readonly name: RequirementName })[] {
  const names = Object.keys(requirements) as RequirementName[];
  return names.filter((name) => !has(name)).map((name) => ({ name, ...requirements[name] }));
}
