// The workspace of a call, and which workspaces a connection may use.

import type { Connection } from "../connections/connection.js";
import { InputError } from "./input-error.js";
import { MAX_CANDIDATES } from "./name-errors.js";
import { nameLookupOf } from "./name-lookup.js";
import type { Named } from "./tool-definition.js";

/**
 * The id of the workspace of a call: the given one, else the connection's, else the only one.
 *
 * @param given id or name
 * @throws {InputError} when none is given and there are several, or when the connection may not use it
 */
export async function workspaceIdOf(
  connection: Connection,
  given: string | undefined,
  signal?: AbortSignal,
): Promise<string> {
  const { workspace, allowedWorkspaces, name } = connection;
  const allowed = await allowedIds(connection, signal);
  const [onlyAllowed] = allowed.length === 1 ? allowed : [];
  const id =
    given !== undefined
      ? await givenId(connection, given, allowed, signal)
      : workspace !== undefined
        ? await configuredId(connection, workspace, "workspace", signal)
        : (onlyAllowed ?? (await onlyId(connection, signal)));
  if (!allowedWorkspaces || allowed.includes(id)) return id;
  throw new InputError(
    `The connection "${name}" may not use this workspace. Allowed: ${allowedWorkspaces.join(", ")}. Nothing was sent.`,
    {
      code: "workspace_not_allowed",
      problems: [{ argument: "workspaceId", message: `is not one of ${allowedWorkspaces.join(", ")}` }],
    },
  );
}

/** The workspaces that a connection may use. */
export async function usableWorkspaces(connection: Connection, signal?: AbortSignal): Promise<readonly Named[]> {
  const [all, allowed] = await Promise.all([
    nameLookupOf(connection).workspaces(signal),
    allowedIds(connection, signal),
  ]);
  return connection.allowedWorkspaces ? all.filter(({ id }) => allowed.includes(id)) : all;
}

function allowedIds(connection: Connection, signal?: AbortSignal): Promise<string[]> {
  const { allowedWorkspaces = [] } = connection;
  return Promise.all(allowedWorkspaces.map((one) => configuredId(connection, one, "allowedWorkspaces", signal)));
}

/** Workspaces that the connection may not use are nobody's business: they are not candidates either. */
async function givenId(
  connection: Connection,
  text: string,
  allowed: readonly string[],
  signal?: AbortSignal,
): Promise<string> {
  try {
    return await idOf(connection, text, signal);
  } catch (error) {
    if (!(error instanceof InputError) || allowed.length === 0) throw error;
    const candidates = error.candidates?.filter(({ id }) => allowed.includes(id)) ?? [];
    throw new InputError(error.message, { ...error, candidates });
  }
}

async function configuredId(
  connection: Connection,
  text: string,
  field: "workspace" | "allowedWorkspaces",
  signal?: AbortSignal,
): Promise<string> {
  try {
    return await idOf(connection, text, signal);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const message = `The connection "${connection.name}" is configured with the workspace "${text}" (${field}), which its account does not have. Correct it in the configuration.`;
    throw new InputError(message, { code: "misconfigured" });
  }
}

async function idOf(connection: Connection, text: string, signal?: AbortSignal): Promise<string> {
  const { id } = await nameLookupOf(connection).find("listWorkspaces", text, "workspaceId", {}, signal);
  return id;
}

async function onlyId(connection: Connection, signal?: AbortSignal): Promise<string> {
  const usable = await usableWorkspaces(connection, signal);
  const [only] = usable;
  if (only && usable.length === 1) return only.id;
  throw new InputError(
    `workspaceId is missing, and there are ${usable.length} workspaces. Give one of them by id or name.`,
    {
      problems: [{ argument: "workspaceId", message: "is missing" }],
      candidates: usable.slice(0, MAX_CANDIDATES),
    },
  );
}
