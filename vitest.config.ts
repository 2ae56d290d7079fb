// Test run: everything below test/, and the suite among the examples, closed by a line that names the totals.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "examples/*.test.ts"],
    globalSetup: "./test/support/build.ts",
    reporters: ["default", "./test/support/totals-reporter.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Prism, tsc and npm pack run beside the tests; two workers keep two cores busy and no more.
    maxWorkers: 2,
  },
});
