// The end of a test run: what was skipped and what to install for it, and one line of totals that programs can read.

import type { Reporter, TestModule } from "vitest/node";
import { installCommands, missingRequirements } from "./requirements.ts";

export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      const failed = totals.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        totals[state === "passed" || state === "failed" ? state : "skipped"]++;
      }
      // A file that fails to load or to prepare has no failed test of its own, and still fails.
      if (!module.ok() && totals.failed === failed) totals.failed++;
    }
    if (totals.skipped > 0) {
      console.log(skippedBlock(totals.skipped));
      // CI installs everything, so a skipped test there is a mistake.
      if (process.env.NO_SKIPPED_TESTS) process.exitCode = 1;
    }
    console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  }
}

function skippedBlock(count: number): string {
  const missing = missingRequirements().map(({ name, neededFor }) => `  ${name.padEnd(18)}${neededFor}`);
  if (missing.length === 0) return `\nSkipped ${count} tests.`;
  const commands = installCommands().map((command) => `  ${command}`);
  return [`\nSkipped ${count} tests. This machine lacks:`, ...missing, "Install it with:", ...commands].join("\n");
}
