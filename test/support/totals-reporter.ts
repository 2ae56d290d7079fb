// Closes the test run with one line of totals that programs can read.

import type { Reporter, TestModule } from "vitest/node";

export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      let any = false;
      for (const test of module.children.allTests()) {
        any = true;
        const { state } = test.result();
        totals[state === "passed" || state === "failed" ? state : "skipped"]++;
      }
      // A file that does not even load has no tests, and has failed.
      if (!any && !module.ok()) totals.failed++;
    }
    console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  }
}
