// The flags of `import time-entries`.

import type { AccountFlags } from "../session.js";

export interface ImportFlags extends AccountFlags {
  readonly dryRun?: true;
  readonly yes?: true;
  /** Also what looks like an entry that is there. */
  readonly allowDoubles?: true;
  readonly json?: true;
}
