/** A mistake in flags or variables. It ends the program with another code than a failure, as a wrong configuration does. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
