// Closes the test run with one line of totals that programs can read.

import type { Reporter, TestModule } from "vitest/node";

export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      const failed = totals.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        totals[state === "passed" || state === "failed" ? state : "skipped"]++;
      }
      // A file that does not even load, or whose preparation fails, has no test that failed, and has failed.
      if (!module.ok() && totals.failed === failed) totals.failed++;
    }
    console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  }
}
