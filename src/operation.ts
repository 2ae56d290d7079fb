// The types of the generated operation table. Everything at run time reads actions through them.

import type { Actions } from "./generated/actions.js";

export type ActionName = keyof Actions;

/** The part of JSON Schema that requests of the specification use. */
export interface Schema {
  /** Left out where any JSON value is accepted. */
  readonly type?: "string" | "integer" | "number" | "boolean" | "array" | "object";
  /** `binary` is a file: a Blob, bytes or a stream, as a part of a multipart body. */
  readonly format?: "date-time" | "date" | "binary";
  readonly pattern?: string;
  /** A value of that pattern, for error messages. Identifiers and plain texts have words of their own. */
  readonly example?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of the end of a span of time: at most so many hours after the `start` beside it. */
  readonly mostHours?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export interface Argument {
  /**
   * Where it travels: in the path, in the query, as a property of the JSON body, as the whole content of the body, or as a part of
   * a multipart body.
   */
  readonly in: "path" | "query" | "body" | "content" | "part";
  /** Name on the wire, where it can differ: `page-size` for `pageSize`. */
  readonly name?: string;
  readonly required?: true;
  readonly schema: Schema;
}

export type Host = "api" | "reports" | "audit";

/** Base addresses of one region, before `/v1`. */
export type Addresses = Readonly<Record<Exclude<Host, "audit">, string> & { audit?: string }>;

/** For lists in pages: where the request says the page, and where the answer holds the items. All are dot paths. */
export interface Paginated {
  /** The argument that says which page. Left out: `page`. */
  readonly page?: string;
  /** The argument that says how many items a page holds. Left out: `pageSize`. */
  readonly pageSize?: string;
  /** Left out: the answer is the bare list. */
  readonly items?: string;
  /** The number of all items, where the answer has it: `totals[0].entriesCount`. */
  readonly total?: string;
  readonly defaultPageSize: number;
}

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the base address, with `{name}` for each path argument. */
  readonly path: string;
  /** What a call does: `read` changes nothing; a repeated `create` makes a second thing; `update` and `remove` change one. */
  readonly safety: "read" | "create" | "update" | "remove";
  /** How the body is written. JSON where left out. */
  readonly body?: "multipart";
  /**
   * What success answers where it is not one object. A `file` is bytes with a name and a type; `object-or-file` is one or the other
   * by the content type of the answer.
   */
  readonly answer?: "list" | "nothing" | "object-or-nothing" | "file" | "object-or-file";
  /** The host that answers. The API itself where left out. */
  readonly host?: Exclude<Host, "api">;
  readonly paginated?: Paginated;
  /** For what changes something: the action that shows whether it did. */
  readonly shownBy?: ActionName;
  readonly deprecated?: { readonly replacement: ActionName };
  readonly arguments: Readonly<Record<string, Argument>>;
}

declare const types: unique symbol;

/** A row of the operation table with the types of its action, which exist for the type checker only. */
export interface Row<Name extends string, Arguments, Result> extends Operation {
  readonly [types]?: { readonly name: Name; readonly arguments: Arguments; readonly result: Result };
}
