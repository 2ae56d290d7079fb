// A program of somebody who installed the package. consumer.test.ts type-checks and runs it against the packed tarball.

import {
  type Action,
  ClockifyError,
  createClockify,
  type ListUsersArguments,
  operationTable,
  paginate,
  type RateLimit,
  rateLimit,
  type Schemas,
  toArray,
} from "clockify-connector";
import { createHttp } from "clockify-connector/http";
import { redisRateLimit } from "clockify-connector/redis";
import { createNodeHandler, createWebhookHandler, verifyWebhook, WebhookError } from "clockify-connector/webhooks";

const workspaceId = "64f1c0a0e4b0010000000001";
const clockify = createClockify({ apiKey: "any", rateLimit: { calls: 50 }, timeoutMs: 10_000 });

// Answers are typed from the specification, with their nulls.
const entries = await clockify.listUserTimeEntries({ workspaceId, userId: workspaceId, start: new Date(0) });
const end: string | null | undefined = entries[0]?.timeInterval.end;
// @ts-expect-error a running timer has no end
const never: string = entries[0]?.timeInterval.end;

// Known values of an open enum are offered, others accepted.
const type: "REGULAR" | "BREAK" | "HOLIDAY" | "TIME_OFF" | (string & {}) | null | undefined = entries[0]?.type;

// Items of pages are typed, bare or in an envelope.
for await (const user of paginate(clockify.listUsers, { workspaceId, pageSize: 200 })) {
  const name: string | null | undefined = user.name;
  console.log("user", name);
}
const requests: Schemas["TimeOffWithBalance"][] = await toArray(
  paginate(clockify.listTimeOffRequests, { workspaceId }),
  5,
);

// Nothing is what an action without an answer resolves to, and what one may resolve to that has none to give.
const nothing: undefined = await clockify.deleteTimeEntry({ workspaceId, id: workspaceId });
const totals = await clockify.getProjectTotals({
  workspaceId,
  projectId: workspaceId,
  start: new Date(0),
  end: new Date(0),
});
const hours: number | null | undefined = totals?.totalHours;

export async function mistakes() {
  // @ts-expect-error workspaceId is required
  await clockify.listUsers({});
  // @ts-expect-error pageSize, not page-size
  await clockify.listUsers({ workspaceId, "page-size": 1 });
  // @ts-expect-error not a status
  await clockify.listUsers({ workspaceId, status: "GONE" });
  // @ts-expect-error no list
  paginate(clockify.createTimeEntry, { workspaceId });
  // @ts-expect-error the limit is mandatory
  await toArray(paginate(clockify.listUsers, { workspaceId }));
  // @ts-expect-error not a region
  createClockify({ apiKey: "any", region: "mars" });
}

const { data, response } = await createHttp(clockify).GET("/v1/workspaces/{workspaceId}/users", {
  params: { path: { workspaceId }, query: { page: 1 } },
});
// The old way to the same client, typed by the import above.
const alias = await clockify.http.GET("/v1/workspaces/{workspaceId}/users", { params: { path: { workspaceId } } });
const users: readonly { id?: string }[] | undefined = alias.data;
console.log("http", users?.length, response.status, data?.length, end, never, type, requests.length, nothing, hours);

// What people write around actions: a helper that takes any list of users, a shared limit, an error handler.
const first = async (list: Action<"listUsers", ListUsersArguments, { id: string }[]>) =>
  (await list({ workspaceId }))[0]?.id;
console.log("first", await first(clockify.listUsers));
const shared = rateLimit({ calls: 10 });
createClockify({ apiKey: "any", rateLimit: shared });
console.log("queued", shared.queued, clockify.rateLimit.queued, operationTable.listUsers.path);
// The limit for many processes is an entry of its own, with the same error.
const down = async (_script: string, _options: { keys: string[]; arguments: string[] }) => {
  throw new Error("Redis is down");
};
const limit: RateLimit = redisRateLimit({ client: { eval: down }, connection: "acme" });
try {
  await createClockify({ apiKey: "any", rateLimit: limit }).listWorkspaces();
} catch (error) {
  if (error instanceof ClockifyError) console.log("shared", error.reason, error.outcome);
}

// What went wrong, in one place.
try {
  await clockify.listUsers({ workspaceId: ".." });
} catch (error) {
  if (!(error instanceof ClockifyError)) throw error;
  console.log("error", error.reason, error.outcome, error.problems[0]?.argument);
}

// A receiver of webhooks: one event has one type, the name distinguishes several.
const timers = createWebhookHandler({
  authToken: "token",
  event: "TIMER_STOPPED",
  onEvent: ({ data }) => console.log("webhook", data.timeInterval.duration),
});
const request = (body: string) =>
  new Request("https://example.com", { method: "POST", headers: { "Clockify-Signature": "token" }, body });
await timers(request('{ "timeInterval": { "duration": "PT1H" } }'));
createNodeHandler({
  webhooks: [
    await clockify.createWebhook({
      workspaceId,
      url: "https://example.com",
      webhookEvent: "NEW_TAG",
      triggerSourceType: "WORKSPACE_ID",
      triggerSource: [workspaceId],
    }),
  ],
  onEvent(event) {
    if (event.event === "NEW_TAG") console.log(event.data.name);
    // @ts-expect-error not every event has a name
    console.log(event.data.name);
  },
});
try {
  await verifyWebhook(request("{}"), { authToken: "another" });
} catch (error) {
  if (error instanceof WebhookError) console.log("refused", error.status);
}
// @ts-expect-error without the token of the webhook nothing can be verified
export const careless = () => verifyWebhook(request("{}"), { event: "NEW_TAG" });
const onTag = ({ event }: { event: "NEW_TAG" }) => event;
// @ts-expect-error which event arrives is not known here, whatever the function wishes for
export const wishful = () => createWebhookHandler({ authToken: "token", onEvent: onTag });
