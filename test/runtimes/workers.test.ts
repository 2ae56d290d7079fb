// A client at module level in Workers, where a request that ends takes its timers along: calls that queue across requests.

import { createRequire } from "node:module";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { has } from "../support/requirements.ts";
import { fullestWindow } from "../support/windows.ts";

const require = createRequire(import.meta.url);

/** What is used of miniflare, which a machine may lack, and so its types. */
interface Miniflare {
  dispatchFetch(url: string, init?: { signal?: AbortSignal }): Promise<Response>;
  dispose(): Promise<void>;
}
interface MiniflarePackage {
  readonly Miniflare: new (options: object) => Miniflare;
  readonly Response: typeof Response;
}

const PER_MS = 400;

/** Passes each request on to one client, and answers what that answers. */
const WORKER = `
import { createClockify } from "./src/index.ts";
const clockify = createClockify({
  apiKey: "my-key",
  baseUrl: "https://clockify.example/api",
  rateLimit: { calls: 2, perMs: ${PER_MS} },
  retry: false,
  logger: { debug() {}, warn() {} },
});
export default {
  async fetch(request) {
    const name = new URL(request.url).searchParams.get("name");
    const tags = await clockify.listTags({ workspaceId: "64f1c0a0e4b0010000000001", name });
    return Response.json(tags);
  },
};
`;

// The second date is from before a promise that another request resolves went on in the context of its own.
const SETTINGS = [
  ["2026-04-01", []],
  ["2024-01-01", []],
  ["2026-04-01", ["nodejs_compat"]],
] as const;

describe.skipIf(!has("runtimes")).each(SETTINGS)("Workers of %s, %j", (compatibilityDate, compatibilityFlags) => {
  let miniflare: Miniflare;
  /** When calls came to Clockify. */
  const arrivals: number[] = [];
  beforeAll(async () => {
    const bundle = await build({
      stdin: { contents: WORKER, resolveDir: process.cwd(), sourcefile: "worker.js" },
      bundle: true,
      write: false,
      platform: "neutral",
      mainFields: ["module", "main"],
      format: "esm",
    });
    const { Miniflare, Response }: MiniflarePackage = require("miniflare");
    miniflare = new Miniflare({
      modules: true,
      script: bundle.outputFiles[0]?.text,
      compatibilityDate,
      compatibilityFlags,
      outboundService(request: Request) {
        const name = new URL(request.url).searchParams.get("name") ?? "";
        arrivals.push(performance.now());
        return new Response(JSON.stringify([{ name }]), { headers: { "content-type": "application/json" } });
      },
    });
  });
  afterAll(() => miniflare.dispose());

  const ask = (name: string, signal?: AbortSignal) =>
    miniflare.dispatchFetch(`http://localhost/?name=${name}`, signal && { signal });

  it("answer every request, and keep the limit", async () => {
    const names = Array.from({ length: 7 }, (_, index) => `request-${index}`);
    const answers = names.map(async (name) => (await ask(name)).json());
    expect(await Promise.all(answers)).toEqual(names.map((name) => [{ name }]));
    // The clock of Workers counts whole milliseconds.
    expect(fullestWindow(arrivals, PER_MS - 2)).toBe(2);
  });

  it("answer those that wait behind requests that were cancelled", async () => {
    await Promise.all([ask("first-0"), ask("first-1")]);
    const cancelled = [0, 1, 2].map((index) => {
      const controller = new AbortController();
      const answer = ask(`cancelled-${index}`, controller.signal).catch(() => undefined);
      return { answer, cancel: () => controller.abort() };
    });
    const later = [ask("later-0"), ask("later-1"), ask("later-2")];
    // Long enough for the requests to be there, and shorter than the window.
    await new Promise((resolve) => setTimeout(resolve, PER_MS / 4));
    for (const { cancel } of cancelled) cancel();
    const answers = await Promise.all(later.map(async (answer) => (await answer).status));
    expect(answers).toEqual([200, 200, 200]);
  });
});
