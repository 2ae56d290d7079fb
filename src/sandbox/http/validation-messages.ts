// Clockify's sentences for values that it cannot read.

import type { Operation, Schema } from "../../operation.js";
import { ApiError, CODE } from "../api-error.js";

const MAX_SHOWN = 60;

export function missingParameter(name: string, { type }: Schema): ApiError {
  const javaType = type === "array" ? "List" : type === "integer" ? "int" : type === "boolean" ? "Boolean" : "String";
  const what = `Required request parameter '${name}' for method parameter type ${javaType} is not present`;
  return new ApiError(what, 400, CODE.missing);
}

export function notConverted(name: string, text: string, type: "int" | "double" | "java.lang.Boolean"): ApiError {
  const shown = text.slice(0, MAX_SHOWN);
  const why = type === "java.lang.Boolean" ? `Invalid boolean value [${shown}]` : `For input string: "${shown}"`;
  const what = `Failed to convert value of type 'java.lang.String' to required type '${type}'`;
  return new ApiError(`Method parameter '${name}': ${what}; ${why}`, 400, CODE.address);
}

export function notInSet(name: string, set: readonly string[], required: boolean): ApiError {
  return new ApiError(
    `You entered invalid value for field: [${name}]. This field ${required ? "can't be empty and can't" : "can be empty and can"} be null. ` +
      `Make sure that every value representing: [${name}] must be from the following set: ${set.join(", ")}.`,
  );
}

export function noDate(name: string, { format }: Schema, required: boolean): ApiError {
  const [form, example] =
    format === "date" ? ["yyyy-MM-dd", "2018-11-29"] : ["yyyy-MM-ddThh:mm:ssZ", "2018-11-29T13:00:46Z"];
  return new ApiError(
    `You entered invalid value for field : [${name}]. Values that represent [${name}] ${required ? "can't" : "can"} be null and ` +
      `can't be empty. Please make sure that the [${name}] date is not greater than 9999-12-31 and not less than 0001-01-01. ` +
      `Ensure that the [${name}] date is in following format: "${form}" Example: ${example}.`,
  );
}

export function unreadable(why: string): ApiError {
  return new ApiError(`JSON parse error: ${why}`, 400, CODE.body);
}

/** Clockify names the Java method that wanted the body. */
export function missingBody({ path, safety }: Operation): ApiError {
  const words = path.split("/").filter((word) => !word.startsWith("{"));
  const plural = words.findLast((word) => word.endsWith("s")) ?? "";
  const thing = plural
    .replace(/ies$/, "y")
    .replace(/s$/, "")
    .replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const adapter = `com.clockify.adapter.http.v1.${thing.toLowerCase()}.${thing}HttpAdapter`;
  const method = `public com.clockify.adapter.http.v1.dto.${thing}DtoImplV1 ${adapter}.${safety}(...)`;
  return new ApiError(`Required request body is missing: ${method}`, 400, CODE.body);
}

export function notSupported(contentType: string): ApiError {
  return new ApiError(`Content-Type '${contentType}' is not supported.`, 415, CODE.address);
}

/** Clockify's framework stops reading. Which limits Clockify has is not known; its help allows receipts of 5 MB. */
export function tooLarge(limit: string): ApiError {
  return new ApiError(`Maximum upload size exceeded: ${limit}`, 413, 413);
}

export function tooManyOnPage(): ApiError {
  return new ApiError("Page size cannot be larger than 5,000.");
}
