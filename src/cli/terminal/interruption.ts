// Interruptions by Ctrl-C or SIGTERM: the first asks for an end, the second does not wait for it.

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

export interface Interruptions {
  /** Aborted at the first signal, with an Interruption as the reason. */
  readonly signal: AbortSignal;
  /** Signals end the program again as they always do. */
  forget(): void;
}

export function onInterruption(): Interruptions {
  const controller = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    const interruption = new Interruption(signal === "SIGTERM" ? "SIGTERM" : "SIGINT");
    if (controller.signal.aborted) process.exit(interruption.exitCode);
    controller.abort(interruption);
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return {
    signal: controller.signal,
    forget: () => void process.off("SIGINT", onSignal).off("SIGTERM", onSignal),
  };
}

/** The exit code of the program. Undefined while there was no signal. */
export function exitCodeOfInterruption({ reason }: AbortSignal): number | undefined {
  return reason instanceof Interruption ? reason.exitCode : undefined;
}
