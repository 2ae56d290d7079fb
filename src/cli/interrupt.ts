// Ctrl-C, and the signal by which a machine ends programs: the first asks for an end, the second does not wait for it.

export interface Interrupt {
  readonly signal: AbortSignal;
  /** As shells have it: 130 after Ctrl-C, 143 after SIGTERM. Undefined while there was none. */
  readonly exitCode: number | undefined;
  /** Signals end the program again as they always do. */
  forget(): void;
}

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export function onInterrupt(): Interrupt {
  const abort = new AbortController();
  let exitCode: number | undefined;
  const onSignal = (name: NodeJS.Signals) => {
    const code = name === "SIGINT" ? EXIT_CODES.SIGINT : EXIT_CODES.SIGTERM;
    if (exitCode !== undefined) process.exit(code);
    exitCode = code;
    abort.abort();
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, onSignal);
  return {
    signal: abort.signal,
    get exitCode() {
      return exitCode;
    },
    forget() {
      for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, onSignal);
    },
  };
}
