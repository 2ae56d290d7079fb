// Error answer of Clockify: a status, its own code, and a sentence.

/** Numbers of Clockify's errors (seen on the wire). */
export const CODE = {
  /** No key or two. */
  auth: 1000,
  unknownKey: 4003,
  unknownToken: 4017,
  /** A rule of the workspace, or a thing that is not in the workspace, under status 400. */
  rule: 501,
  /** No such address or method, or a value in the address that cannot be read. */
  address: 3000,
  missing: 3001,
  body: 3002,
  /** Not Clockify's: what only the sandbox refuses. */
  sandbox: 400,
  /** Under status 403. */
  lockedPeriod: 1003,
  stopwatchOnly: 4030,
} as const;

export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(message: string, status = 400, code: number = CODE.rule, headers: ApiError["headers"] = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Deleted things and those of another workspace look the same. */
export function notInWorkspace(kind: string): ApiError {
  return new ApiError(`${kind} doesn't belong to Workspace`);
}
