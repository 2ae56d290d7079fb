// Reader of fault rules, as JSON or plain JavaScript gives them.

import { operations } from "../../generated/operations.js";
import type { ActionName } from "../../operation.js";
import { Fields } from "../checked-input.js";
import { readMoment } from "./clock-input.js";
import type { Fault, FaultRule } from "./fault-rules.js";

const MANY = 1_000_000_000;
const DAY_MS = 86_400_000;
const ONCE_OR_MORE = { min: 1, max: MANY };

/** @throws {InputError} for the first field that is wrong */
export function readFaultRule(given: unknown): FaultRule {
  const known = ["fault", "action", "calls", "probability", "seed", "until", "times"];
  const fields = new Fields(given, "The fault rule", known);
  return {
    fault: readFault(fields.value("fault")),
    ...(fields.has("action") && { action: readActions(fields) }),
    ...(fields.has("calls") && { calls: readCalls(fields) }),
    ...(fields.has("probability") && {
      probability: fields.number("probability", { min: 0, max: 1, whole: false }),
    }),
    ...(fields.has("seed") && { seed: fields.number("seed", { min: 0, max: 2 ** 32 - 1 }) }),
    ...(fields.has("until") && { until: new Date(readMoment(fields.value("until"), "until")).toISOString() }),
    ...(fields.has("times") && { times: fields.number("times", ONCE_OR_MORE) }),
  };
}

type Reader<Kind extends Fault["kind"]> = readonly [
  fields: readonly string[],
  read: (fields: Fields) => Extract<Fault, { kind: Kind }>,
];

const READERS: { readonly [Kind in Fault["kind"]]: Reader<Kind> } = {
  "rate-limit": [
    ["calls", "perMs", "time"],
    (fields) => ({
      kind: "rate-limit",
      calls: fields.number("calls", ONCE_OR_MORE),
      perMs: fields.number("perMs", { min: 1, max: DAY_MS }),
      ...(fields.has("time") && { time: fields.oneOf("time", isTime, TIMES) }),
    }),
  ],
  latency: [["ms"], (fields) => ({ kind: "latency", ms: fields.number("ms", { min: 0, max: DAY_MS }) })],
  reset: [["commits"], (fields) => ({ kind: "reset", commits: fields.flag("commits") })],
  hang: [["commits"], (fields) => ({ kind: "hang", commits: fields.flag("commits") })],
  status: [
    ["status", "retryAfter", "commits"],
    (fields) => ({
      kind: "status",
      status: fields.number("status", { min: 400, max: 599 }),
      commits: fields.flag("commits"),
      ...(fields.has("retryAfter") && { retryAfter: fields.number("retryAfter", { min: 0, max: DAY_MS }) }),
    }),
  ],
  html: [
    ["status", "commits"],
    (fields) => ({
      kind: "html",
      commits: fields.flag("commits"),
      ...(fields.has("status") && { status: fields.number("status", { min: 200, max: 599 }) }),
    }),
  ],
  "cut-body": [[], () => ({ kind: "cut-body" })],
  "empty-body": [[], () => ({ kind: "empty-body" })],
  "edge-rate-limit": [
    ["body"],
    (fields) => ({
      kind: "edge-rate-limit",
      ...(fields.has("body") && { body: fields.oneOf("body", isEdgeBody, EDGE_BODIES) }),
    }),
  ],
};

function readFault(given: unknown): Fault {
  const names = Object.values(READERS).flatMap(([known]) => known);
  const kind = new Fields(given, "The fault", ["kind", ...names]).oneOf("kind", isKind, Object.keys(READERS));
  const [known, read] = READERS[kind];
  return read(new Fields(given, `The fault ${kind}`, ["kind", ...known]));
}

function readActions(fields: Fields): ActionName | ActionName[] {
  const given = fields.value("action");
  if (Array.isArray(given) && given.length > 0 && given.every(isAction)) return given;
  if (isAction(given)) return given;
  throw fields.error("action", "the name of an action such as createTimeEntry, or a list of them");
}

function readCalls(fields: Fields): number | number[] {
  const given = fields.value("calls");
  const isCall = (value: unknown) => typeof value === "number" && Number.isInteger(value) && value >= 1;
  if (Array.isArray(given) && given.length > 0 && given.every(isCall)) return given;
  if (typeof given === "number" && isCall(given)) return given;
  throw fields.error("calls", "a whole number from 1, or a list of them");
}

const TIMES = ["machine", "sandbox"];
const isTime = (text: string): text is "machine" | "sandbox" => TIMES.includes(text);
const EDGE_BODIES = ["empty", "html"];
const isEdgeBody = (text: string): text is "empty" | "html" => EDGE_BODIES.includes(text);
const isKind = (text: string): text is Fault["kind"] => Object.hasOwn(READERS, text);
const isAction = (value: unknown): value is ActionName => typeof value === "string" && Object.hasOwn(operations, value);
