// The words in which the generated operation table is written.

import { queryName } from "./argument-names.js";
import type { Argument, Operation, Schema } from "./operation.js";

/** One word for each kind of action. What the path names is an argument, too: required, and an identifier unless the row says more. */
const kind =
  (safety: Operation["safety"]) =>
  (
    method: Operation["method"],
    path: string,
    others: Record<string, Argument>,
    more?: Pick<Operation, "body" | "answer" | "host" | "paginated" | "shownBy" | "deprecated">,
  ): Operation => {
    const named = path.match(/(?<=\{)\w+/g) ?? [];
    const inPath = named.map((name): [string, Argument] => [name, { in: "path", required: true, schema: identifier }]);
    const elsewhere = Object.entries(others).map(([name, argument]): [string, Argument] => [
      name,
      argument.in === "query" ? { name: queryName(name), ...argument } : argument,
    ]);
    return { method, path, safety, arguments: Object.fromEntries([...inPath, ...elsewhere]), ...more };
  };
export const read = /* @__PURE__ */ kind("read");
export const create = /* @__PURE__ */ kind("create");
export const update = /* @__PURE__ */ kind("update");
export const remove = /* @__PURE__ */ kind("remove");

export const query = (schema: Schema, name?: string): Argument => ({
  in: "query",
  schema,
  ...(name && { name }),
});
/** A known word or a whole number in the path. */
export const path = (schema: Schema): Argument => ({ in: "path", required: true, schema });
export const body = (schema: Schema): Argument => ({ in: "body", schema });
export const part = (schema: Schema): Argument => ({ in: "part", schema });
export const content = (schema: Schema): Argument => ({ in: "content", schema });
export const required = (argument: Argument): Argument => ({ ...argument, required: true });

export const identifier: Schema = { type: "string", pattern: "^[0-9a-fA-F]{24}$" };
export const dateTime: Schema = { type: "string", format: "date-time" };
export const text: Schema = { type: "string" };
/** The end of a span of time that begins with `start`. */
export const endWithin = (mostHours: number): Schema => ({ ...dateTime, mostHours });
/** Clockify takes no text that could be HTML. */
export const withoutBrackets = "^[^<>]*$";
export const plainText = (limits?: Schema): Schema => ({
  type: "string",
  pattern: withoutBrackets,
  ...limits,
});
export const flag: Schema = { type: "boolean" };
export const file: Schema = { type: "string", format: "binary" };
export const oneOf = (...values: string[]): Schema => ({ type: "string", enum: values });
export const list = (items: Schema, limits?: Schema): Schema => ({
  type: "array",
  items,
  ...limits,
});
export const whole = (limits?: Schema): Schema => ({ type: "integer", ...limits });
export const number = (limits?: Schema): Schema => ({ type: "number", ...limits });
export const object = (properties: Record<string, Schema>, required?: string[]): Schema => ({
  type: "object",
  properties,
  ...(required && { required }),
});
