// With which codes the program ends, besides 0 and those of signals (interruption.ts).

/** Failed, and what failed changed nothing. */
export const FAILED = 1;
/** The command line or a file cannot be used. Nothing was sent. */
export const MISUSED = 2;
/** It may have taken effect: somebody has to look before it is repeated. */
export const LOOK_FIRST = 3;
