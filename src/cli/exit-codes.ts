// The exit codes of the program, besides 0 and those of signals (interruption.ts).

/** Failed, and what failed changed nothing. */
export const FAILED = 1;
/** The command line or a file cannot be used. Nothing was sent. */
export const MISUSED = 2;
/** It may have taken effect: look before you repeat it. */
export const LOOK_FIRST = 3;
