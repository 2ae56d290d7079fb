// The code of an error of Node, of the system or of fetch.

/** The code that Node and fetch give their errors, such as ECONNRESET. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
