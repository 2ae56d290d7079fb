// What the generated operation table says of an action. Everything at run time reads actions through these types.

import type { Actions } from "./generated/actions.js";

export type ActionName = keyof Actions;

/** The part of JSON Schema that requests of the specification use. */
export interface Schema {
  /** Left out where any JSON value is accepted. */
  readonly type?: "string" | "integer" | "number" | "boolean" | "array" | "object";
  readonly format?: "date-time" | "date";
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
  /** Where it travels: in the path, the query, as a property of the JSON body, or as the whole content of the body. */
  readonly in: "path" | "query" | "body" | "content";
  /** Name on the wire, where it can differ: `page-size` for `pageSize`. */
  readonly name?: string;
  readonly required?: true;
  readonly schema: Schema;
}

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the base address, with `{name}` for each path argument. */
  readonly path: string;
  /** What a call does: `read` changes nothing; a repeated `create` makes a second thing; `update` and `remove` change one. */
  readonly safety: "read" | "create" | "update" | "remove";
  /** What success answers where it is not one object. */
  readonly answer?: "list" | "nothing" | "object-or-nothing";
  /** For lists in pages: the property that holds the items, where the answer is not the bare list. */
  readonly paginated?: { readonly items?: string; readonly defaultPageSize: number };
  /** For what changes something: the action that shows whether it did. */
  readonly shownBy?: ActionName;
  readonly deprecated?: { readonly replacement: ActionName };
  readonly arguments: Readonly<Record<string, Argument>>;
}
