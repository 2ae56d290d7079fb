// Ctrl-C and the request to end: they abort the call, and set the code with which the program ends.

/** 128 and the number of the signal, as shells have it. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export class Interruption extends Error {
  override readonly name = "Interruption";
  readonly exitCode: number;

  constructor(signal: keyof typeof CODES) {
    super(signal);
    this.exitCode = CODES[signal];
  }
}

/** Aborted at the first signal, with an Interruption as the reason. The second one does not wait for the call. */
export function interruptions(): AbortSignal {
  const controller = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    const interruption = new Interruption(signal === "SIGTERM" ? "SIGTERM" : "SIGINT");
    if (controller.signal.aborted) process.exit(interruption.exitCode);
    controller.abort(interruption);
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return controller.signal;
}
