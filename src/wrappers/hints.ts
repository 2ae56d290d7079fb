// Hints after a refusal. Messages come in the language of the account, so status, code, action and what was sent decide.

import { identifier } from "../operation-builders.js";
import type { RequestContext } from "./request-context.js";

export function hintOnRefusal(context: RequestContext, status: number, code = 0): string | undefined {
  if (status === 404 && code === 3000) return "Nothing is there: check baseUrl, which ends in /api and not in /v1.";
  if (code === RULE_BROKEN && status === 400) return hintOnBrokenRule(context);
  return HINT_BY_CODE[code] ?? HINT_BY_STATUS[status];
}

/** Under this code Clockify refuses whatever breaks one of its rules. */
const RULE_BROKEN = 501;

function hintOnBrokenRule({ action, sent }: RequestContext): string | undefined {
  const body: Readonly<Record<string, unknown>> = { ...(isObject(sent?.body) && sent.body) };
  if (action === "createTimeOffRequest" || action === "createTimeOffRequestForUser") {
    return "A policy in DAYS takes start and days, one in HOURS takes start and end, and both take working days only.";
  }
  const hints: string[] = [];
  if (action === "createTimeEntry" && body.end === undefined) {
    hints.push(
      "Clockify ends a timer that runs already, and refuses the new one where it cannot: complete that entry, or end it with stopRunningTimeEntry.",
    );
  }
  const { workspaceId: _, ...named } = sent?.path ?? {};
  if (holdsId([named, sent?.query, body])) {
    hints.push("An id that was deleted or belongs to another workspace is refused like this too, and not with 404.");
  }
  return hints.join(" ") || undefined;
}

const ID = new RegExp(identifier.pattern ?? "");

function holdsId(value: unknown): boolean {
  if (typeof value === "string") return ID.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsId);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const HINT_BY_CODE: Readonly<Record<number, string>> = {
  1000: "Send exactly one of an API key and an add-on token; something added a second one or removed the first.",
  3000: "A parameter has a value that Clockify cannot read.",
  3001: "A required parameter did not arrive.",
  3002: "A value in the body has the wrong type.",
  4017: "The add-on token is invalid or expired, or belongs to another region.",
};

const HINT_BY_STATUS: Readonly<Record<number, string>> = {
  401: "Check the key, and the region: a key works in its own region only, and in another it looks unknown.",
  403: "The owner of the key lacks the role, or the workspace's plan lacks the feature.",
};
