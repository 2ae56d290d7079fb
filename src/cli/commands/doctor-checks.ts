// The checks of `doctor` for each connection. Every finding says what is right or how to fix it, and none holds a key.

import { statSync } from "node:fs";
import type { Clockify } from "../../client.js";
import {
  type Configuration,
  type ConnectionSource,
  type Environment,
  placeOf,
  readConfiguration,
} from "../../connections/configuration.js";
import type { ConfiguredConnection } from "../../connections/configured-connection.js";
import { NO_CONNECTION } from "../../connections/connections.js";
import { ClockifyError, textOf } from "../../errors.js";
import { regions as knownRegions } from "../../generated/regions.js";
import { InputError } from "../../input/input-error.js";
import { NameLookup } from "../../input/name-lookup.js";
import type { Named } from "../../input/tool-definition.js";
import { unknownVariables } from "../misspelt-variables.js";
import { proxyVariable } from "../proxy.js";
import { givenWord } from "../safe-word.js";

export interface Finding {
  /** Left out where the finding is about all connections. */
  readonly connection?: string;
  readonly check:
    | "program"
    | "configuration"
    | "proxy"
    | "key"
    | "region"
    | "workspace"
    | "allowed workspaces"
    | "clock"
    | "time zone";
  readonly status: "ok" | "warning" | "failed";
  readonly message: string;
}

type Regions = Readonly<Record<string, string>>;
const API_ADDRESSES: Regions = Object.fromEntries(Object.entries(knownRegions).map(([name, { api }]) => [name, api]));
type Checked = Omit<Finding, "connection">;
/** Where a person corrects a field of the connection. */
type Place = (field: "region" | "workspace" | "allowedWorkspaces") => string;

const MAX_NAMES = 10;
const MAX_SECONDS_OFF = 60;

const PROXY_OF_LIBRARY =
  "Your own code uses it only with NODE_USE_ENV_PROXY=1 (Node 22.21, 24.0 and later) or a dispatcher of undici.";

/** Nothing is sent twice and nothing waits, so that each check ends soon. */
const CLIENT = {
  timeoutMs: 10_000,
  retry: false,
  rateLimit: false,
  logger: { debug: () => undefined, warn: () => undefined },
} as const;

export interface Checking extends ConnectionSource {
  /** The only connection to check. */
  readonly connection?: string | undefined;
}

/** Checks one connection after the other. What fails first explains what cannot be checked after it. */
export async function* diagnose(
  source: Checking,
  environment: Environment,
  regions: Regions = API_ADDRESSES,
): AsyncGenerator<Finding> {
  let configuration: Configuration;
  try {
    configuration = readConfiguration(source, environment);
  } catch (error) {
    yield { check: "configuration", status: "failed", message: reasonOf(error) };
    return;
  }
  const { connections: all } = configuration;
  const connections = all.filter(({ name }) => source.connection === undefined || name === source.connection);
  const names = all.map(({ name }) => JSON.stringify(name)).join(", ");
  const refusal =
    unknownVariables(environment, source.file) ??
    (all.length === 0
      ? NO_CONNECTION
      : connections.length === 0
        ? `there is no connection ${givenWord(source.connection ?? "")}; known are ${names}.`
        : undefined);
  if (refusal) {
    yield { check: "configuration", status: "failed", message: refusal };
    return;
  }
  yield { check: "configuration", ...checkFile(configuration) };
  const proxy = proxyVariable(environment);
  if (proxy) yield { check: "proxy", status: "ok", message: `${proxy} is used by this program. ${PROXY_OF_LIBRARY}` };
  for (const configured of connections) {
    const { name } = configured;
    const place: Place = (field) => placeOf(configuration, name, field);
    for await (const checked of checkConnection(configured, regions, place)) yield { connection: name, ...checked };
  }
}

function checkFile({ file, holdsKeys }: Configuration): Omit<Checked, "check"> {
  if (file === undefined) return { status: "ok", message: "read from the environment." };
  // On Windows the mode says nothing of who may read.
  if (holdsKeys && process.platform !== "win32" && (statSync(file).mode & 0o044) !== 0) {
    const message = `${file} holds keys, and other users of this machine can read it: chmod 600 ${file}`;
    return { status: "warning", message };
  }
  return { status: "ok", message: `read from ${file}.` };
}

async function* checkConnection(
  configured: ConfiguredConnection,
  regions: Regions,
  place: Place,
): AsyncGenerator<Checked> {
  const { keyProblem, keySource, region } = configured;
  const address = (region && regions[region]) ?? configured.address;
  if (keyProblem) {
    yield { check: "key", status: "failed", message: keyProblem };
    return;
  }
  const clockify = configured.createClient({ ...CLIENT, baseUrl: address });
  const asked = Date.now();
  const [answer] = await Promise.allSettled([clockify.getCurrentUser.withResponse({})]);
  const answered = Date.now();
  if (answer.status === "rejected") {
    const isUnauthorized = answer.reason instanceof ClockifyError && answer.reason.status === 401;
    if (isUnauthorized && region !== undefined) yield* checkOtherRegions(configured, regions, place);
    else
      yield {
        check: "key",
        status: "failed",
        message: `${keySource}: GET ${address}/v1/user: ${reasonOf(answer.reason)}`,
      };
    return;
  }
  const { data: user, response } = answer.value;
  yield { check: "key", status: "ok", message: `the key in ${keySource} belongs to ${user.name ?? user.id}.` };
  yield {
    check: "region",
    status: "ok",
    message: region === undefined ? `an address of its own, ${address}.` : `${region}, ${address}.`,
  };
  yield* checkWorkspaces(configured, clockify, place);
  yield { check: "clock", ...checkClock(response.headers, asked, answered) };
  yield { check: "time zone", ...checkZone(user.settings?.timeZone) };
}

/** A key works in its own region only, and in another one it looks wrong. Each other region is asked once. */
async function* checkOtherRegions(
  configured: ConfiguredConnection,
  regions: Regions,
  place: Place,
): AsyncGenerator<Checked> {
  const { region, keySource } = configured;
  const others = Object.entries(regions).filter(([name]) => name !== region);
  const answers = await Promise.all(
    others.map(async ([name, baseUrl]) => ({
      name,
      answer: await ask(configured.createClient({ ...CLIENT, baseUrl })),
    })),
  );
  const home = answers.find(({ answer }) => answer === "accepted");
  if (home) {
    yield { check: "key", status: "ok", message: `the key in ${keySource} is valid.` };
    const message = `the key belongs to ${home.name} and not to ${region}: set ${place("region")} to ${home.name}.`;
    yield { check: "region", status: "failed", message };
    return;
  }
  const silent = answers.filter(({ answer }) => answer === "no answer").map(({ name }) => name);
  const refused = `neither ${region} nor another region accepts the key in ${keySource}; copy it again from Clockify.`;
  const message = silent.length === 0 ? refused : `${refused} No answer came from ${silent.join(", ")}.`;
  yield { check: "key", status: "failed", message };
}

async function ask(clockify: Clockify): Promise<"accepted" | "refused" | "no answer"> {
  try {
    await clockify.getCurrentUser({});
    return "accepted";
  } catch (error) {
    return error instanceof ClockifyError && error.status === 401 ? "refused" : "no answer";
  }
}

async function* checkWorkspaces(
  configured: ConfiguredConnection,
  clockify: Clockify,
  place: Place,
): AsyncGenerator<Checked> {
  const { workspace, allowedWorkspaces } = configured;
  const directory = new NameLookup({ clockify });
  const [listed] = await Promise.allSettled([directory.workspaces()]);
  if (listed.status === "rejected") {
    yield { check: "workspace", status: "failed", message: reasonOf(listed.reason) };
    return;
  }
  const all = listed.value;
  const chosen = workspace === undefined ? undefined : await find(directory, all, workspace);
  const ofChosen = chosen ? verdict([chosen], place("workspace"), all) : checkWithoutDefault(all);
  yield { check: "workspace", ...ofChosen };
  if (!allowedWorkspaces) return;
  const allowed = await Promise.all(allowedWorkspaces.map((one) => find(directory, all, one)));
  const isAllowed = !chosen || "problem" in chosen || allowed.some((one) => "id" in one && one.id === chosen.id);
  const ofAllowed = verdict(allowed, place("allowedWorkspaces"), all);
  const outside = `the default workspace ${JSON.stringify(workspace)} is not among them: add it to ${place("allowedWorkspaces")}.`;
  yield {
    check: "allowed workspaces",
    ...(isAllowed || ofAllowed.status === "failed" ? ofAllowed : { status: "failed", message: outside }),
  };
}

type Found = Named | { readonly problem: string };

/** As the tools find it, and an id only where it exists. */
async function find(directory: NameLookup, all: readonly Named[], text: string): Promise<Found> {
  try {
    const { id } = await directory.find("listWorkspaces", text, "workspace", {});
    return all.find((workspace) => workspace.id === id) ?? { problem: `no workspace has the id ${id}` };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const isAmbiguous = error.code === "ambiguous_name";
    const problem = isAmbiguous ? "is the name of several, so give an id" : "is the name of no workspace";
    return { problem: `${JSON.stringify(text)} ${problem}` };
  }
}

function verdict(results: readonly Found[], place: string, all: readonly Named[]): Omit<Checked, "check"> {
  const problems = results.flatMap((result) => ("problem" in result ? [result.problem] : []));
  if (problems.length > 0) {
    const there = all.length > 0 ? `There are ${shown(all)}.` : "The key reaches none.";
    return { status: "failed", message: `${problems.join("; ")}: correct ${place}. ${there}` };
  }
  return { status: "ok", message: `${shown(results.flatMap((result) => ("id" in result ? [result] : [])))}.` };
}

function checkWithoutDefault(all: readonly Named[]): Omit<Checked, "check"> {
  if (all.length === 0)
    return { status: "failed", message: "the key reaches no workspace: have its owner invited to one." };
  if (all.length === 1) return { status: "ok", message: `there is only ${shown(all)}.` };
  return { status: "ok", message: `no default, so calls have to name one of ${shown(all)}.` };
}

function shown(workspaces: readonly Named[]): string {
  const names = workspaces.slice(0, MAX_NAMES).map(({ id, name }) => `${JSON.stringify(name)} (${id})`);
  const more = workspaces.length - names.length;
  return names.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Tokens and certificates are valid for a time, and running timers begin with the time of this machine. */
function checkClock(headers: Headers, askedAt: number, answeredAt: number): Omit<Checked, "check"> {
  const sandboxNow = Date.parse(headers.get("clockify-sandbox-now") ?? "");
  if (!Number.isNaN(sandboxNow)) {
    return { status: "ok", message: `a sandbox's own, which shows ${new Date(sandboxNow).toISOString()}.` };
  }
  const theirs = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(theirs)) return { status: "warning", message: "cannot be checked: the answer has no date." };
  // Between the question and the answer any time is right, and the header has whole seconds.
  const ms = theirs + 1000 < askedAt ? theirs + 1000 - askedAt : Math.max(0, theirs - answeredAt);
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds <= MAX_SECONDS_OFF) return { status: "ok", message: "agrees with Clockify's." };
  const way = ms < 0 ? "ahead of" : "behind";
  return { status: "warning", message: `this machine is ${seconds} s ${way} Clockify: set its clock.` };
}

function checkZone(zone: string | null | undefined): Omit<Checked, "check"> {
  if (!zone)
    return {
      status: "warning",
      message: "the account has none, so times such as 09:00 cannot be read: set one in Clockify.",
    };
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return { status: "ok", message: `${zone}.` };
  } catch {
    const message = `Node ${process.version} does not know ${zone}, so times such as 09:00 cannot be read: update Node.`;
    return { status: "warning", message };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return textOf(error);
  const action = error instanceof ClockifyError ? error.action : undefined;
  return action && error.message.startsWith(`${action}: `) ? error.message.slice(action.length + 2) : error.message;
}
