// The program of docs/webhooks.md, unchanged: the sandbox delivers to it, and it posts to a chat.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { claimPort } from "../../scripts/prism.ts";
import { tellingOnce } from "../../src/generated/webhooks.ts";
import { createClockify } from "../../src/index.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { serve } from "../support/server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const apiKey = "key-of-the-docs";

let sandbox: Sandbox;
let folder: string;
let program: ChildProcess | undefined;
beforeAll(async () => {
  sandbox = await createSandbox();
  folder = await mkdtemp(join(tmpdir(), "clockify-receiver-"));
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules/clockify-connector"));
  await symlink(join(root, "node_modules/fastify"), join(folder, "node_modules/fastify"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const page = await readFile(join(root, "docs/webhooks.md"), "utf8");
  const fences = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, body = ""]) => body);
  const { code } = await transform(fences.filter((fence) => !fence.includes('from "vitest"')).join("\n"), {
    loader: "ts",
  });
  // The page leaves it to the reader where Fastify listens.
  const listen = 'await app.listen({ host: "127.0.0.1", port: Number(process.env.FASTIFY_PORT) });\n';
  await writeFile(join(folder, "receiver.js"), code + listen);
});
afterAll(async () => {
  program?.kill();
  await sandbox?.close();
  if (folder) await rm(folder, { recursive: true });
});

it("posts a stopped timer to the chat, once, and registers itself once", { timeout: 30_000 }, async () => {
  const posts: unknown[] = [];
  const chat = await serve(async (request, response) => {
    posts.push(JSON.parse(await text(request)));
    response.end();
  });
  const [port, fastifyPort] = [await claimPort(), await claimPort()];
  const receiver = `http://127.0.0.1:${port}/clockify`;
  const env = {
    PATH: process.env.PATH,
    CLOCKIFY_API_KEY: apiKey,
    CLOCKIFY_BASE_URL: sandbox.url,
    RECEIVER_URL: receiver,
    CHAT_URL: chat.url,
    PORT: String(port),
    FASTIFY_PORT: String(fastifyPort),
  };
  const start = async () => {
    program = spawn(process.execPath, [join(folder, "receiver.js")], { env, stdio: ["ignore", "pipe", "inherit"] });
    const signal = AbortSignal.timeout(10_000);
    const [line] = program.stdout ? await once(program.stdout, "data", { signal }) : [];
    expect(String(line)).toBe("listening\n");
  };
  await start();

  const clockify = createClockify({ apiKey, baseUrl: sandbox.url });
  const { id: userId } = await clockify.getCurrentUser();
  const [{ id: workspaceId = "" } = {}] = await clockify.listWorkspaces();
  const { webhooks } = sandbox.tenant(apiKey);
  await clockify.stopRunningTimeEntry({ workspaceId, userId, end: "2026-03-06T15:30:00Z" });
  await webhooks.settled();
  const mine = webhooks.deliveries.filter(({ url }) => url === receiver);
  expect(mine).toEqual([expect.objectContaining({ event: "TIMER_STOPPED", outcome: "delivered", status: 204 })]);
  webhooks.replay(mine[0]?.id ?? 0);
  await webhooks.settled();
  expect(posts).toEqual([{ text: 'Ben Carter stopped "Release notes" after PT2H30M' }]);

  const own = (await clockify.listWebhooks({ workspaceId })).webhooks.find(({ url }) => url === receiver);
  const send = (token: string) =>
    fetch(`http://127.0.0.1:${fastifyPort}/clockify`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Clockify-Signature": token },
      body: JSON.stringify({ id: "1", user: { name: "Ana Novak" }, timeInterval: { duration: "PT5M" } }),
    });
  expect((await send("wrong")).status).toBe(401);
  expect((await send(own?.authToken ?? "")).status).toBe(204);
  expect(posts.at(-1)).toEqual({ text: 'Ana Novak stopped "" after PT5M' });

  program?.kill();
  await start();
  const list = await clockify.listWebhooks({ workspaceId });
  expect(list.webhooks.filter(({ url }) => url === receiver)).toHaveLength(1);
});

it("starts only when it knows where it is reached and where to post", { timeout: 30_000 }, async () => {
  const started = spawn(process.execPath, [join(folder, "receiver.js")], {
    env: {},
    stdio: ["ignore", "ignore", "pipe"],
  });
  expect(await text(started.stderr)).toContain("Set RECEIVER_URL");
});

it("names the events that are handled once", async () => {
  const page = await readFile(join(root, "docs/webhooks.md"), "utf8");
  const [, row = ""] = /^\| handled once \|.*\n\|[-|]+\|\n\| (.*?) \|/m.exec(page) ?? [];
  expect([...row.matchAll(/`(\w+)`/g)].map(([, event]) => event).sort()).toEqual([...tellingOnce].sort());
});
