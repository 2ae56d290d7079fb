// File that an action answers with: its bytes, its type, and the name under which a browser would save it.

export class FileAnswer {
  readonly data: string | Uint8Array;
  /** Such as `application/pdf`. */
  readonly contentType: string;
  readonly filename: string;

  constructor(data: string | Uint8Array, contentType: string, filename: string) {
    this.data = data;
    this.contentType = contentType;
    this.filename = filename;
  }
}
