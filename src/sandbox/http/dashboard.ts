// Dashboard at `/`: the page, its parts, and the lists of actions and events that it offers.

import { operations } from "../../generated/operations.js";
import { pageFiles } from "../../generated/sandbox-page.js";
import { webhookEvents } from "../../generated/webhooks.js";
import type { Reply } from "./response-body.js";

const PARTS = "/_sandbox/page/";

/**
 * Whatever the sandbox holds comes from elsewhere. The browser runs only what the sandbox itself serves, sends requests only
 * there, and lets no script make HTML of text.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const TYPES = new Map([
  ["html", "text/html; charset=utf-8"],
  ["css", "text/css; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
  ["svg", "image/svg+xml"],
  ["json", "application/json"],
]);

const offered = JSON.stringify({ actions: Object.keys(operations), events: webhookEvents });

const replies = new Map(
  Object.entries({ ...pageFiles, "offered.json": offered }).map(([name, body]) => [
    name === "page.html" ? "/" : PARTS + name,
    replyOf(name, body),
  ]),
);

/** The answer to GET, where the path is one of the page's: `/` and those below `/_sandbox/page/`. */
export function pageReply(path: string): Reply | undefined {
  return replies.get(path);
}

function replyOf(name: string, body: string): Reply {
  const type = TYPES.get(name.slice(name.lastIndexOf(".") + 1));
  if (!type) throw new Error(`${name} is of no type that the page may have`);
  const headers = {
    "Content-Type": type,
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  };
  return { status: 200, headers, body };
}
