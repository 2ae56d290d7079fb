// The error of a refused delivery. Its message goes back to the sender, so it holds neither a token nor anything of the body.

/** A delivery that was refused. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  /**
   * The HTTP status to answer with. 401: the token is missing or wrong, or there are two. 400: the body is not a JSON object, nothing
   * says which event it is, or it is not the event that the webhook waits for. 405: the method is not POST. 408: the body came too slowly.
   * 413: the body is too long.
   */
  readonly status: 400 | 401 | 405 | 408 | 413;

  constructor(status: WebhookError["status"], message: string) {
    super(message);
    this.status = status;
  }
}
