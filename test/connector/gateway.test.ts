// Tests of the package behind a stand-in for the platform: every action and every drop-down.

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publishedNames } from "../../scripts/connector/names.ts";
import { readContract } from "../../scripts/contract/model.ts";
import { argumentName } from "../../src/argument-names.ts";
import { projectId, userId, workspaceId } from "../support/ids.ts";
import { has } from "../support/requirements.ts";
import { serve } from "../support/server.ts";
import { specification, specifiedActions } from "../support/specification.ts";
import {
  connect,
  definition,
  dropDownsOf,
  type PlatformAction,
  platformAction,
  platformActions,
  platformOperations,
  properties,
  violationsOf,
} from "./gateway.ts";
import { type ScriptHost, startScript } from "./script-host/script-host.ts";

const KEY = "a-key-of-tests";

let script: ScriptHost | undefined;
let connection: ReturnType<typeof connect>;
beforeAll(() => {
  if (has("Mono")) script = startScript(inject("script"));
  connection = connect({ api_key: KEY, address: inject("prism") }, script);
});
afterAll(async () => {
  await script?.stop();
});

const names = publishedNames(readContract(specification).actions);

/** The arguments of an action of the specification, by the keys that a flow knows. */
function argumentsFor(
  { parameters }: PlatformAction,
  args: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const rest = { ...args };
  const given: Record<string, unknown> = {};
  for (const { name, in: place } of parameters) {
    if (place === "body") continue;
    const argument = argumentName(place === "path" ? name.replaceAll("_", "-") : name);
    if (rest[argument] !== undefined) given[name] = rest[argument];
    delete rest[argument];
  }
  if (parameters.some(({ in: place }) => place === "body")) given.body = "body" in rest ? rest.body : rest;
  return given;
}

const cases = specifiedActions.map((specified) => {
  const operationId = names.get(specified.action)?.operationId ?? "";
  const platform = platformAction(operationId);
  return {
    operationId,
    platform,
    calls: specified.calls.map(({ name, args }) => ({ name, args: argumentsFor(platform, args) })),
    answers: specified.answers
      .filter(({ status }) => status < 300)
      .flatMap(({ status, examples }) => examples.map((example) => ({ status, ...example }))),
  };
});

const throughScript = ({ operationId }: { readonly operationId: string }) =>
  properties.scriptOperations.includes(operationId);

it("has every action of the specification in the package", () => {
  expect(cases.map(({ operationId }) => operationId).sort()).toEqual(
    platformActions.map(({ operation }) => operation.operationId).sort(),
  );
});

describe.each([
  ["sent as it is", cases.filter((one) => !throughScript(one)), true],
  ["sent by the script", cases.filter(throughScript), has("Mono")],
])("an action that is %s", (_, some, runs) => {
  it.runIf(runs).concurrent.each(some)(
    "$operationId sends what the mock accepts, and answers what the definition says",
    async ({ operationId, platform, calls }) => {
      for (const { args } of calls) {
        const answer = await connection.call(operationId, args);
        expect(answer.objection).toBeUndefined();
        expect(violationsOf(platform, answer)).toEqual([]);
      }
    },
  );

  // The script answers deprecated actions from the current ones, whose examples have other names.
  it.runIf(runs).concurrent.each(some.filter(({ platform }) => !platform.operation.deprecated))(
    "$operationId understands every answer of success",
    async ({ operationId, platform, calls, answers }) => {
      const args = calls[0]?.args ?? {};
      for (const { status, name } of answers) {
        const answer = await connection.call(operationId, args, `code=${status}, example=${name}`);
        expect(violationsOf(platform, answer)).toEqual([]);
      }
    },
  );
});

it("calls arguments by the labels that a maker sees, shows what most want, and sends no default of its own", () => {
  for (const { operation, parameters } of platformOperations) {
    const body = parameters.find(({ name }) => name === "body")?.schema?.$ref?.replace("#/definitions/", "") ?? "";
    const properties = definition.definitions[body]?.properties ?? {};
    const names = [...parameters.map(({ name }) => name), ...Object.keys(properties)].filter((name) =>
      /[a-z][-A-Z]/.test(name),
    );
    const texts = [operation.description, ...parameters.map(({ description }) => description)].join("\n");
    for (const name of names) expect(texts).not.toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
    expect(parameters.filter(({ default: value }) => value !== undefined)).toEqual([]);
    const shown = Object.values(properties).filter((property) => property["x-ms-visibility"] !== "internal");
    expect(JSON.stringify(shown)).not.toContain('"default"');
  }
  const shown = definition.definitions.CreateTimeEntryBody?.properties ?? {};
  for (const name of ["start", "end", "projectId", "taskId", "description", "tagIds"]) {
    expect(shown[name]?.["x-ms-visibility"]).toBe("important");
  }
});

describe("every drop-down", () => {
  const dropDowns = platformOperations.flatMap((action) =>
    dropDownsOf(action).map((dropDown) => ({ ...dropDown, action })),
  );

  it("is there for the ids that a person cannot know", () => {
    const lists = new Set(dropDowns.map(({ operationId }) => operationId));
    expect([...lists].sort()).toEqual([
      "GetAllUsers_v1",
      "GetClients_v1",
      "GetProjects_v1",
      "GetTimeEntriesForUser_v1",
      "GetWorkspaces_v1",
      "ListApprovalRequests",
      "ListAssignments",
      "ListCustomFields",
      "ListHolidays",
      "ListTags",
      "ListTasks",
      "ListTimeOffPolicies",
      "ListUserGroups",
    ]);
    expect(dropDowns.map(({ at }) => at)).toEqual(
      expect.arrayContaining([
        "CreateTimeEntry body/projectId",
        "CreateTimeEntry body/taskId",
        "CreateTimeEntry body/tagIds",
      ]),
    );
  });

  it.concurrent.each(dropDowns)("$at offers names for ids", async ({ action, ...dropDown }) => {
    const args = {
      workspace_id: workspaceId,
      user_id: userId,
      project_id: projectId,
      project: projectId,
      body: { projectId, automaticTimeEntryCreation: { defaultEntities: { projectId } } },
    };
    const entries = await connection.entriesOf(dropDown, args);
    expect(entries.length).toBeGreaterThan(0);
    for (const { value, title } of entries) {
      expect(value).toMatch(/^[0-9a-f]{24}$/);
      expect(title).toEqual(expect.any(String));
    }
    // Everything that it takes from other arguments is an argument of the same action.
    for (const { parameterReference } of Object.values(dropDown.parameters)) {
      const name = parameterReference?.split("/")[0];
      if (name) expect(action.parameters.map((parameter) => parameter.name)).toContain(name);
    }
  });

  it("says the same in both of Microsoft's forms, and is never cut at 50", () => {
    const text = JSON.stringify(definition);
    expect(text.match(/"x-ms-dynamic-values"/g)?.length).toBe(text.match(/"x-ms-dynamic-list"/g)?.length);
    for (const { operationId, parameters } of dropDowns) {
      const inPages = platformAction(operationId).parameters.some(({ name }) => name === "page-size");
      if (inPages) expect(parameters["page-size"]?.value).toBeGreaterThanOrEqual(100);
      expect(platformAction(operationId).operation.deprecated).toBeUndefined();
    }
  });
});

describe("a connection", () => {
  it.each([
    "https://api.clockify.me/api",
    "https://euc1.clockify.me/api",
    "https://use2.clockify.me/api",
    "https://euw2.clockify.me/api",
    "https://apse2.clockify.me/api",
  ])("can choose the region %s", (address) => {
    expect(JSON.stringify(properties)).toContain(`"${address}"`);
  });

  it("sends the key, to the address that was chosen and with its prefix", async () => {
    const { url, requests } = await serve((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end("{}"),
    );
    await connect({ api_key: KEY, address: `${url}/sandbox/api` }, undefined).call("GetCurrentUser", {});
    expect(requests[0]?.url).toBe("/sandbox/api/v1/user");
    expect(requests[0]?.headers["x-api-key"]).toBe(KEY);
  });

  it("refuses what the designer refuses", async () => {
    await expect(connection.call("GetTimeEntry", { workspace_id: workspaceId })).rejects.toThrow(/needs id/);
    await expect(connection.call("GetTimeEntry", { workspaceId })).rejects.toThrow(/has no argument workspaceId/);
    await expect(
      connection.call("CreateTimeEntry", { workspace_id: workspaceId, body: { billable: "yes" } }),
    ).rejects.toThrow(/must be boolean/);
  });
});
