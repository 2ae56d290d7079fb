// Test run: `unit` runs on the source, `package` on what `npm run build` makes, `contributing` in a copy of the tree. A line with the
// totals closes it.

import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Tests that start the built program, import from dist, or run what starts them; and those that ask Prism or run the script. */
const BUILT = [
  "examples/*.test.ts",
  "test/cli/{actions,call,completion,doctor,export-program,program,proxy}.test.ts",
  "test/commands/**/*.test.ts",
  "test/connector/{flows,gateway,script,triggers}.test.ts",
  "test/contract/*.test.ts",
  "test/docs/*.test.ts",
  "test/examples/*.test.ts",
  "test/mcp/{catalog,clients,conformance,docs,packaging}.test.ts",
  "test/package/**/*.test.ts",
  "test/redis/*.test.ts",
  "test/runtimes/package.test.ts",
  "test/sandbox/http/server.test.ts",
  "test/webhooks/docs.test.ts",
];

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** As scripts/build-cli.ts does, for commands that run in the process of the tests. Vitest empties what it is given. */
const define = { CLOCKIFY_CONNECTOR_VERSION: JSON.stringify(version) };

const common = {
  testTimeout: 20_000,
  hookTimeout: 60_000,
  // A worker loads what the files import once. Each file undoes what it changes for all: spies, fake timers, variables.
  isolate: false,
};

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/totals-reporter.ts"],
    // Many tests start processes of their own, so two workers keep two cores busy.
    maxWorkers: 2,
    projects: [
      {
        define: { ...define },
        test: {
          ...common,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...BUILT, "test/contributing/**", "**/node_modules/**"],
        },
      },
      {
        define: { ...define },
        test: { ...common, name: "package", include: BUILT, globalSetup: "./test/support/package-setup.ts" },
      },
      // It runs the lint of a whole copy, so CI runs it by itself.
      { test: { ...common, name: "contributing", include: ["test/contributing/*.test.ts"] } },
    ],
  },
});
