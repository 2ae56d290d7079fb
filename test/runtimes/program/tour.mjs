// What the package does for users, in one walk: a read, a list, a refused call, and a webhook. It runs in every runtime.

const workspaceId = "64f1c0a0e4b0010000000001";

/** What came of each step, to be compared with what Node 20 gets. */
export async function tour({ createClockify, paginate }, { createWebhookHandler }, baseUrl) {
  const clockify = createClockify({ apiKey: "key-of-these-tests", baseUrl, workspaceId });
  const user = await clockify.getCurrentUser();
  const tags = [];
  for await (const { name } of paginate(clockify.listTags, { pageSize: 2 })) tags.push(name);
  const start = "2026-03-02T10:00:00Z";
  const refused = await clockify
    .createTimeEntry({ start, projectId: "64f1c0a0e4b0030000009999" })
    .catch(({ name, status, outcome }) => ({ name, status, outcome }));

  const received = [];
  const handle = createWebhookHandler({
    authToken: "token-of-the-webhook",
    event: "TIMER_STOPPED",
    onEvent: ({ data }) => void received.push(data.timeInterval.duration),
  });
  const deliver = (token) =>
    handle(
      new Request("https://receiver.example", {
        method: "POST",
        headers: { "Clockify-Signature": token },
        body: '{ "timeInterval": { "duration": "PT1H" } }',
      }),
    );
  const answers = [(await deliver("token-of-the-webhook")).status, (await deliver("another")).status];
  return { user: user.name, tags, refused, received, answers };
}
