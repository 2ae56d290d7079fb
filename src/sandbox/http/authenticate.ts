// Authentication: a key is turned into the id of its tenant at once, and kept nowhere.

import { hash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { ApiError, CODE } from "../api-error.js";

const KEY_FORM = /^[\w+/=.-]{8,200}$/;
export const KEY_RULE = "8 to 200 letters, digits and + / = _ . -";

/** @throws {ApiError} 401, unless exactly one of both headers holds a key that could be one */
export function readKey({ "x-api-key": key, "x-addon-token": token }: IncomingHttpHeaders): string {
  if ((key === undefined) === (token === undefined)) {
    throw new ApiError("Multiple or none auth tokens present", 401, CODE.auth);
  }
  const given = String(key ?? token);
  if (isKey(given)) return given;
  throw token === undefined
    ? new ApiError("Api key does not exist", 401, CODE.unknownKey)
    : new ApiError("Addon token is not valid", 401, CODE.unknownToken);
}

export function isKey(text: string): boolean {
  return KEY_FORM.test(text);
}

/** Can be shown and stored: it leads to the tenant, and not back to the key. */
export function tenantIdOf(key: string): string {
  return hash("sha256", key).slice(0, 16);
}
