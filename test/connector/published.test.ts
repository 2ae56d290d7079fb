// Tests of the ten published actions, which saved flows use.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SwaggerSchema } from "../../scripts/connector/swagger-schema.ts";
import { definition, platformAction } from "./gateway.ts";

interface Published {
  readonly summary: string;
  /** Key and type; a type that begins with `required` must be given. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Path and type of what dynamic content offers. */
  readonly returns: Readonly<Record<string, string>>;
}

/** The ten actions of the connector that is published, as flows know them. */
const published: Record<string, Published> = JSON.parse(
  readFileSync(new URL("published-actions.json", import.meta.url), "utf8"),
);

const PATHS: Record<string, string> = {
  GetWorkspaces: "/workspaces",
  GetWorkspaces_v1: "/v1/workspaces",
  GetClients: "/workspaces/{workspace_id}/clients",
  GetClients_v1: "/v1/workspaces/{workspace_id}/clients",
  GetProjects: "/workspaces/{workspace_id}/clients/projects-filter",
  GetProjects_v1: "/v1/workspaces/{workspace_id}/projects",
  GetAllUsers: "/workspaces/{workspace_id}/users",
  GetAllUsers_v1: "/v1/workspaces/{workspace_id}/users",
  GetTimeEntriesForUser: "/workspaces/{workspace_id}/timeEntries/user/{user_id}",
  GetTimeEntriesForUser_v1: "/v1/workspaces/{workspace_id}/user/{user_id}/time-entries",
};

function resolved(schema: SwaggerSchema | undefined): SwaggerSchema {
  const name = schema?.$ref?.replace("#/definitions/", "");
  return name ? resolved(definition.definitions[name]) : (schema ?? {});
}

/** What dynamic content offers of an answer: each path with its type, the items of a list below the list. */
function offered(schema: SwaggerSchema | undefined, path = ""): Map<string, string> {
  const { type, items, properties } = resolved(schema);
  const found = new Map<string, string>();
  if (path && type) found.set(path, type === "array" ? `array of ${resolved(items).type}` : type);
  const below = type === "array" ? resolved(items).properties : properties;
  for (const [name, property] of Object.entries(below ?? {})) {
    for (const [at, what] of offered(property, path ? `${path}.${name}` : name)) found.set(at, what);
  }
  return found;
}

it("are ten actions, in pairs", () => {
  expect(Object.keys(published).sort()).toEqual(Object.keys(PATHS).sort());
});

describe.each(Object.entries(published))("%s", (operationId, { summary, parameters, returns }) => {
  const { path, method, operation, parameters: own } = platformAction(operationId);

  it("has the summary, the method and the path that flows know", () => {
    expect(operation.summary).toBe(summary);
    expect([method, path]).toEqual(["GET", PATHS[operationId]]);
  });

  it("takes what it took, and requires nothing new", () => {
    for (const [key, wanted] of Object.entries(parameters)) {
      const { type, required } = own.find(({ name }) => name === key) ?? {};
      expect(`${key}: ${required ? "required " : ""}${type}`).toBe(`${key}: ${wanted}`);
    }
    const required = own.filter((parameter) => parameter.required).map(({ name }) => name);
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(required));
  });

  it("returns what it returned", () => {
    const now = offered(operation.responses[200]?.schema);
    for (const [at, type] of Object.entries(returns)) expect(`${at}: ${now.get(at)}`).toBe(`${at}: ${type}`);
  });

  it("is deprecated if it was, in the family that names its successor", () => {
    const old = !operationId.endsWith("_v1");
    expect(operation.deprecated ?? false).toBe(old);
    const family = operationId.replace("_v1", "");
    expect(operation["x-ms-api-annotation"]).toEqual(old ? { family } : { family, revision: 1 });
  });
});
