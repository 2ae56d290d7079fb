// The bundled specification as tests see it: each action with arguments that its own examples give, and its answers.

import { readFileSync } from "node:fs";
import {
  eachOperation,
  type JsonSchema,
  type LocatedOperation,
  type OpenApiDocument,
  resolve,
} from "../../scripts/contract/document.ts";
import { argumentName } from "../../src/argument-names.ts";
import type { ActionName } from "../../src/operation.ts";

export const specification: OpenApiDocument = JSON.parse(
  readFileSync(new URL("../../openapi/clockify.json", import.meta.url), "utf8"),
);

export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
}

export interface ExampleAnswer {
  readonly status: number;
  /** The name that operations share it by. */
  readonly shared: string | undefined;
  readonly schema: JsonSchema | undefined;
  /** Empty for an answer without a body. */
  readonly examples: readonly NamedExample[];
}

export interface SpecifiedAction extends LocatedOperation {
  readonly action: ActionName;
  /** One set of arguments for each named example of the body, else one; every optional parameter is given, too. */
  readonly calls: readonly { readonly name: string; readonly args: Record<string, unknown> }[];
  readonly answers: readonly ExampleAnswer[];
}

function examplesOf(
  content: { examples?: Record<string, { $ref?: string; value?: unknown }> } | undefined,
): NamedExample[] {
  return Object.entries(content?.examples ?? {}).map(([name, example]) => ({
    name,
    value: resolve(specification, example).value,
  }));
}

export const specifiedActions: readonly SpecifiedAction[] = eachOperation(specification).map((located) => {
  const { operation, parameters, body } = located;
  const fromParameters = Object.fromEntries(parameters.map(({ name, example }) => [argumentName(name), example]));
  const requestBody = operation.requestBody && resolve(specification, operation.requestBody);
  const bodies = examplesOf(requestBody?.content["application/json"]);
  const calls = bodies.map(({ name, value }) => ({
    name,
    args: { ...fromParameters, ...(body?.type === "array" ? { body: value } : (value as Record<string, unknown>)) },
  }));
  return {
    ...located,
    action: operation.operationId as ActionName,
    calls: calls.length > 0 ? calls : [{ name: "default", args: fromParameters }],
    answers: Object.entries(operation.responses).map(([status, answer]) => {
      const content = resolve(specification, answer).content?.["application/json"];
      const shared = "$ref" in answer ? answer.$ref : undefined;
      return { status: Number(status), shared, schema: content?.schema, examples: examplesOf(content) };
    }),
  };
});

export function specified(action: ActionName): SpecifiedAction {
  const found = specifiedActions.find((candidate) => candidate.action === action);
  if (!found) throw new Error(`${action} is not in the specification`);
  return found;
}
