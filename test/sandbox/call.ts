// Calls of the sandbox without HTTP, written as a client would, whose answers are checked against the specification.

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { operations } from "../../src/generated/operations.js";
import type { ActionName } from "../../src/operation.js";
import { ApiError } from "../../src/sandbox/api-error.js";
import { router } from "../../src/sandbox/http/route.ts";
import type { Account, ApiRequest } from "../../src/sandbox/tenant/account.js";
import type { ArgumentsOf, ResultOf } from "../../src/sandbox/types.js";
import { specification, specified } from "../support/specification.ts";

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What the specification says of a good answer. After a refusal that nobody expected, there is none. */
  readonly body: Body;
}

/** What every test may leave out: the workspace is Bright Lane Studio, the person is Ben. */
const HERE = { workspaceId: "64f1c0a0e4b0010000000001", userId: "64f1c0a0e4b0020000000002" };
type Given<Name extends ActionName> = Without<ArgumentsOf<Name>, keyof typeof HERE> & Partial<typeof HERE>;
/** Of each kind of arguments by itself, as some actions take none at all. */
type Without<Args, Names extends string> = Args extends unknown ? Omit<Args, Names> : never;

/** @throws {ApiError} */
export function call<Name extends ActionName>(
  tenant: Account,
  action: Name,
  args?: Given<Name>,
): Answer<ResultOf<Name>> {
  const request = requestOf(action, { ...HERE, ...args });
  const { status, headers, body } = tenant.perform(router.match(request.method, request.path), request);
  const content = body.length === 0 ? undefined : JSON.parse(String(body));
  expectSpecified(action, status, content);
  return { status, headers, body: content };
}

/** What the sandbox answers to a call that it refuses. */
export function refused<Name extends ActionName>(tenant: Account, action: Name, args?: Given<Name>) {
  try {
    call(tenant, action, args);
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, code: error.code, message: error.message };
    throw error;
  }
  throw new Error(`${action} was not refused`);
}

/** What the specification shows as a good answer. */
export function example<Name extends ActionName>(action: Name, name = "default"): ResultOf<Name> {
  const good = specified(action).answers.find(({ status }) => status < 300);
  return JSON.parse(JSON.stringify(good?.examples.find((one) => one.name === name)?.value));
}

/** The request of a call. */
export function requestOf(action: ActionName, args: Readonly<Record<string, unknown>>): ApiRequest {
  const operation = operations[action];
  const query = new URLSearchParams();
  const fields: Record<string, unknown> = {};
  let content: unknown;
  for (const [name, argument] of Object.entries(operation.arguments)) {
    const value = args[name];
    const wireName = argument.name ?? name;
    if (value === undefined) continue;
    if (argument.in === "query") for (const one of [value].flat()) query.append(wireName, String(one));
    else if (argument.in === "body") fields[wireName] = value;
    else if (argument.in === "content") content = value;
  }
  const hasBody = Object.values(operation.arguments).some(({ in: place }) => place === "body" || place === "content");
  return {
    method: operation.method,
    path: operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(args[name]))),
    query,
    body: hasBody ? JSON.stringify(content ?? fields) : "",
  };
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, meta: false });
ajv.addSchema(JSON.parse(JSON.stringify(specification)), "specification");
const validators = new Map<string, ValidateFunction>();

/** Holds a good answer to what the specification says of it. */
export function expectSpecified(action: ActionName, status: number, body: unknown): void {
  const answer = specified(action).answers.find((one) => one.status === status);
  expect(answer, `${action} answers ${status}`).toBeDefined();
  if (!answer?.schema) {
    expect(body, action).toBeUndefined();
    return;
  }
  if (body === undefined && operations[action].answer === "object-or-nothing") return;
  const here = JSON.stringify(answer.schema).replaceAll('"#/', '"specification#/');
  const validate = validators.get(here) ?? ajv.compile(JSON.parse(here));
  validators.set(here, validate);
  expect(validate(body) || validate.errors, action).toBe(true);
}
