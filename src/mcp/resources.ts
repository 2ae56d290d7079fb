// The resources that clients read without calling a tool: the context of each connection, and the projects and policies.

import type { ReadResourceResult, Resource, ResourceTemplateType, Server } from "@modelcontextprotocol/server";
import { ProtocolError, ProtocolErrorCode, ResourceNotFoundError } from "@modelcontextprotocol/server";
import { type Connection, nowOf } from "../connections/connection.js";
import { redact } from "../errors.js";
import { LARGE_PAGE } from "../input/all-pages.js";
import { compact } from "../input/compact.js";
import { type ErrorCode, InputError } from "../input/input-error.js";
import { usableWorkspaces, workspaceIdOf } from "../input/workspace-policy.js";
import { toZonedDateTime } from "../time/date-input.js";
import { isObject } from "../util/json.js";
import { visible } from "../util/visible-text.js";
import { paginate, toArray } from "../wrappers/pagination.js";
import type { ServerContext } from "./server-context.js";
import { readFailureOf } from "./tool-failure.js";
import { toResult, truncate } from "./tool-result.js";

interface List {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  read(connection: Connection, workspaceId: string, signal: AbortSignal): AsyncIterable<object>;
}

const LISTS: readonly List[] = [
  {
    name: "projects",
    title: "Projects of a workspace",
    description: "Id, name, client and whether it is billable; archived ones say so and come last.",
    read: projects,
  },
  {
    name: "policies",
    title: "Time off policies of a workspace",
    description: "Id, name, and what a request must look like: days or hours. Archived ones say so and come last.",
    read: policies,
  },
];

const LISTS_KEPT = { ttlMs: 300_000, cacheScope: "private" } as const;
/** For one minute only, since it contains the current time. */
const CONTEXT_KEPT = { ttlMs: 60_000, cacheScope: "private" } as const;

const MIME_TYPE = "application/json";
const MAX_ITEMS = 500;
const ADDRESS =
  /^clockify:\/\/(?<connection>[^/?#]+)\/(?:context|workspaces\/(?<workspace>[^/?#]+)\/(?<list>projects|policies))$/;

export function registerResources(server: Server, serverContext: ServerContext): void {
  server.registerCapabilities({ resources: {} });
  server.setRequestHandler("resources/list", () => ({ resources: contexts(serverContext), ...LISTS_KEPT }));
  server.setRequestHandler("resources/templates/list", () => ({ resourceTemplates: [...templates], ...LISTS_KEPT }));
  server.setRequestHandler("resources/read", ({ params }, { mcpReq }) =>
    read(params.uri, serverContext, mcpReq.signal),
  );
}

export const templates: readonly ResourceTemplateType[] = LISTS.map(({ name, title, description }) => ({
  uriTemplate: addressIn(undefined, `workspaces/{workspace}/${name}`),
  name,
  title,
  description: `${description} The workspace may be given by id or name.`,
  mimeType: MIME_TYPE,
}));

/** Of any connection where none is given. A name may contain whatever means something in an address. */
export function addressIn(connection: string | undefined, path: string): string {
  return `clockify://${connection === undefined ? "{connection}" : encodeURIComponent(connection)}/${path}`;
}

function contexts({ connections }: ServerContext): Resource[] {
  return connections.names.map((name) => ({
    uri: addressIn(name, "context"),
    name,
    title: `Context of ${name}`,
    description: "Who the connection is, its workspaces, time zone, local time, and whether it only reads.",
    mimeType: MIME_TYPE,
  }));
}

async function read(uri: string, serverContext: ServerContext, signal: AbortSignal): Promise<ReadResourceResult> {
  const address = addressOf(uri);
  if (!address || !serverContext.connections.names.includes(address.connection)) throw new ResourceNotFoundError(uri);
  const { workspace, list } = address;
  let secrets: readonly string[] = [];
  try {
    const connection = serverContext.connections.get(address.connection);
    secrets = connection.secrets;
    const content = list
      ? await itemsOf(list, connection, workspace, signal)
      : await contextOf(connection, serverContext, signal);
    const { structuredContent } = toResult(content, secrets);
    const contents = [{ uri, mimeType: MIME_TYPE, text: JSON.stringify(structuredContent) }];
    return { contents, ...(list ? LISTS_KEPT : CONTEXT_KEPT) };
  } catch (error) {
    throw refusalOf(error, uri, secrets);
  }
}

interface Address {
  readonly connection: string;
  readonly workspace: string | undefined;
  /** Left out where the context is meant. */
  readonly list: List | undefined;
}

/** Undefined when nothing has such an address. It is split before it is decoded, so that a name cannot be taken for a path. */
function addressOf(uri: string): Address | undefined {
  const { connection, workspace, list } = ADDRESS.exec(uri)?.groups ?? {};
  if (connection === undefined) return undefined;
  try {
    return {
      connection: decodeURIComponent(connection),
      workspace: workspace === undefined ? undefined : decodeURIComponent(workspace),
      list: LISTS.find(({ name }) => name === list),
    };
  } catch {
    return undefined;
  }
}

async function contextOf(connection: Connection, { selections }: ServerContext, signal: AbortSignal): Promise<object> {
  const [{ id, name, email, settings }, workspaces] = await Promise.all([
    connection.clockify.getCurrentUser({}, { signal }),
    usableWorkspaces(connection, signal),
  ]);
  const workspaceId = await defaultWorkspaceId(connection, signal);
  const timeZone = settings?.timeZone ?? "";
  const now = nowOf(connection);
  const moment = toZonedDateTime({ meaning: { kind: "now" } }, { timeZone, now, edge: "start" });
  const context = {
    connection: connection.name,
    me: { id, name, email },
    now: "problem" in moment ? now.toISOString() : moment.local,
    timeZone,
    weekStart: settings?.weekStart,
    readOnly: connection.readOnly === true || selections.some(({ readOnly }) => readOnly),
    workspace: workspaces.find((one) => one.id === workspaceId),
    workspaces,
  };
  const { value, notes } = truncate(compact(undefined)(context));
  return { ...(isObject(value) ? value : {}), ...(notes.length > 0 && { note: notes.join("; ") }) };
}

/** Where calls go that name no workspace, if they need not name one. */
async function defaultWorkspaceId(connection: Connection, signal: AbortSignal): Promise<string | undefined> {
  try {
    return await workspaceIdOf(connection, undefined, signal);
  } catch (error) {
    if (connection.workspace === undefined && error instanceof InputError) return undefined;
    throw error;
  }
}

async function itemsOf(
  list: List,
  connection: Connection,
  workspace: string | undefined,
  signal: AbortSignal,
): Promise<object> {
  const workspaceId = await workspaceIdOf(connection, workspace, signal);
  const found = await toArray(list.read(connection, workspaceId, signal), MAX_ITEMS + 1);
  const { value } = truncate(found.slice(0, MAX_ITEMS).map(compact(workspaceId)));
  const items = Array.isArray(value) ? value : [];
  if (items.length === found.length) return { items };
  return {
    items,
    note: `Only the first ${items.length}; there are more. Tools find all of them by their exact names.`,
  };
}

/** Active ones first, since a long list is cut at its end. */
async function* projects({ clockify }: Connection, workspaceId: string, signal: AbortSignal): AsyncGenerator<object> {
  for (const archived of [false, true]) {
    const pages = paginate(clockify.listProjects, { workspaceId, archived, pageSize: LARGE_PAGE }, { signal });
    for await (const { id, name, clientName, billable } of pages) {
      yield { id, name, client: clientName || undefined, billable, archived: archived || undefined };
    }
  }
}

async function* policies({ clockify }: Connection, workspaceId: string, signal: AbortSignal): AsyncGenerator<object> {
  for (const status of ["ACTIVE", "ARCHIVED"] as const) {
    const pages = paginate(clockify.listTimeOffPolicies, { workspaceId, status, pageSize: LARGE_PAGE }, { signal });
    for await (const { id, name, timeUnit, allowHalfDay, approve } of pages) {
      const { requiresApproval } = approve ?? {};
      yield { id, name, timeUnit, allowHalfDay, requiresApproval, archived: status === "ARCHIVED" || undefined };
    }
  }
}

const MISSING: readonly ErrorCode[] = ["name_not_found", "not_found"];
const MISTAKES: readonly ErrorCode[] = ["ambiguous_name", "workspace_not_allowed", "invalid_arguments"];

function refusalOf(error: unknown, uri: string, secrets: readonly string[]): ProtocolError {
  const { code, message, candidates = [] } = readFailureOf(error);
  const meant = candidates.map(({ id, name }) => `${name} (${id})`).join(", ");
  const clean = redact(visible(meant ? `${message} Candidates: ${meant}.` : message), secrets);
  if (MISSING.includes(code)) return new ResourceNotFoundError(uri, clean);
  const { InvalidParams, InternalError } = ProtocolErrorCode;
  return new ProtocolError(MISTAKES.includes(code) ? InvalidParams : InternalError, clean, { code });
}
