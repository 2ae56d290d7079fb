// npm start and npm run mock as a person meets them, on good days and on bad ones.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createSandbox } from "../../src/sandbox/sandbox.ts";
import { closedAddress, serve } from "../support/server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function script(
  name: string,
  { args = [], env = {}, cwd = root }: { args?: string[]; env?: Record<string, string>; cwd?: string } = {},
) {
  const command = ["--import", "tsx", join(cwd, `scripts/${name}.ts`), ...args];
  return promisify(execFile)(process.execPath, command, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    timeout: 60_000,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );
}

describe("npm start", () => {
  it("shows real actions on the sandbox, where the timer it starts is the one it stops and lists", {
    timeout: 60_000,
  }, async () => {
    const { code, stdout, stderr } = await script("tour");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const piece of [
      "Bright Lane Studio",
      "ben.carter@example.com",
      "Website Relaunch",
      "20 h 0 min finished",
      "running",
      "Tour         15:30  16:00  0:30",
      'id ".." is not an identifier',
      "outcome: not-applied",
      "What next",
    ]) {
      expect(stdout).toContain(piece);
    }
    // A terminal of 80 columns breaks nothing, and the week begins with its Monday.
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toMatch(/the week from 2026-03-02[^\n]*\n +day[^\n]*\n +2026-03-02 /);
    // In a pipe there is nobody to show colors to.
    expect(stdout).not.toContain("\u001b");
  });

  it("ends quietly when only its beginning is read", async () => {
    const line = `"${process.execPath}" --import tsx scripts/tour.ts | head -1; exit $PIPESTATUS`;
    const env = { PATH: process.env.PATH };
    const { stderr } = await promisify(execFile)("bash", ["--norc", "-c", line], { cwd: root, env });
    expect(stderr).toBe("");
  });

  it("only reads, with a key", { timeout: 60_000 }, async () => {
    const sandbox = await createSandbox();
    onTestFinished(() => sandbox.close());
    const { code, stdout } = await script("tour", {
      env: { CLOCKIFY_API_KEY: "my-own-key", CLOCKIFY_BASE_URL: sandbox.url },
    });
    expect(code).toBe(0);
    expect(stdout).toContain("It only reads.");
    expect(stdout).toContain("Bright Lane Studio");
    expect(stdout).not.toContain("my-own-key");
    const { requests } = sandbox.tenant("my-own-key").journal;
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(requests.length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    [
      "a dead server",
      async () => closedAddress(),
      /listWorkspaces \(3 attempts\): no answer from http.*ECONNREFUSED.*Check the address/,
    ],
    [
      "a wrong key",
      async () =>
        (await serve((_, response) => response.writeHead(401).end('{"message":"Api key does not exist","code":4003}')))
          .url,
      /Api key does not exist.*own region/,
    ],
  ])("says what to do about %s", async (_, address, message) => {
    const { code, stderr } = await script("tour", {
      env: { CLOCKIFY_API_KEY: "my-own-key", CLOCKIFY_BASE_URL: await address() },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/my-own-key|\n {4}at /);
  });

  it("says how to build where there is no build", async () => {
    const copy = await mkdtemp(join(tmpdir(), "clockify-tour-"));
    onTestFinished(() => rm(copy, { recursive: true }));
    for (const part of ["scripts", "src"]) await cp(join(root, part), join(copy, part), { recursive: true });
    await cp(join(root, "package.json"), join(copy, "package.json"));
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    const { code, stderr } = await script("tour", { cwd: copy });
    expect(code).toBe(1);
    expect(stderr).toContain("The build is missing. Run `npm run build`");
  });
});

describe("npm run mock", () => {
  it("listens on 127.0.0.1, shows how to use it, and ends with Ctrl-C", { timeout: 60_000 }, async () => {
    const port = new URL(await closedAddress()).port;
    const mock = spawn(process.execPath, ["--import", "tsx", "scripts/mock.ts", "--port", port], { cwd: root });
    let output = "";
    await new Promise<void>((resolve) => {
      mock.stdout.on("data", (chunk) => {
        output += chunk;
        if (output.includes("Ctrl-C stops it")) resolve();
      });
    });
    expect(output).toContain(`curl -H "X-Api-Key: any" http://127.0.0.1:${port}/v1/workspaces`);
    const response = await fetch(`http://127.0.0.1:${port}/v1/workspaces`, { headers: { "X-Api-Key": "any" } });
    expect(await response.json()).toMatchObject([{ name: "Bright Lane Studio" }]);
    await fetch(`http://127.0.0.1:${port}/v1/workspaces/acme/users?page=0`, { headers: { "X-Api-Key": "any" } });
    await vi.waitFor(() => expect(output).toContain("GET /v1/workspaces  200\n"));
    await vi.waitFor(() => expect(output).toMatch(/GET \/v1\/workspaces\/acme\/users {2}400; .*page must be >= 1/));
    mock.kill("SIGINT");
    expect(await once(mock, "exit")).toEqual([0, null]);
    await expect(fetch(`http://127.0.0.1:${port}/v1/workspaces`)).rejects.toThrow();
  });

  it("leaves nothing running when it is killed", { timeout: 60_000 }, async () => {
    const port = new URL(await closedAddress()).port;
    const mock = spawn(process.execPath, ["--import", "tsx", "scripts/mock.ts", "--port", port], { cwd: root });
    await once(mock.stdout, "data");
    mock.kill("SIGKILL");
    await vi.waitFor(() => expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow(), {
      timeout: 10_000,
      interval: 200,
    });
  });

  it("says that a port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    const { code, stderr } = await script("mock", { args: ["--port", port] });
    expect(code).toBe(1);
    expect(stderr).toContain(
      `Port ${port} is taken by another program. Stop it, or choose another port: npm run mock -- --port 5000`,
    );
  });

  it("refuses an invalid port, and shows how to use it", async () => {
    const { code, stderr } = await script("mock", { args: ["--port", "nonsense"] });
    expect(code).toBe(1);
    expect(stderr).toMatch(/--port must be from 1 to 65535, not nonsense\n\nnpm run mock starts/);
  });
});
