// Calls of a sandbox over HTTP, written as a program without any client would write them.

import { onTestFinished } from "vitest";
import { createSandbox, type SandboxOptions } from "../../src/sandbox/sandbox.ts";
import { userId, workspaceId } from "../support/ids.ts";

interface Here {
  readonly url: string;
}

let keys = 0;

/** A key that no other test has. */
export function newKey(): string {
  return `key-of-a-test-${++keys}`;
}

/** A sandbox of this test alone. */
export async function opened(options?: SandboxOptions) {
  const sandbox = await createSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export async function api({ url }: Here, key: string, method: string, path: string, body?: string) {
  const response = await fetch(url + path, {
    method,
    headers: { "X-Api-Key": key, "Content-Type": "application/json" },
    body: body ?? null,
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text), headers: response.headers };
}

export async function createEntry(here: Here, key: string, description: string) {
  const body = JSON.stringify({ description, start: "2026-03-02T08:00:00Z", end: "2026-03-02T09:00:00Z" });
  return api(here, key, "POST", `/v1/workspaces/${workspaceId}/time-entries`, body);
}

/** Of all entries of Ben. */
export async function descriptions(here: Here, key: string): Promise<string[]> {
  const { body } = await api(
    here,
    key,
    "GET",
    `/v1/workspaces/${workspaceId}/user/${userId}/time-entries?page-size=1000`,
  );
  return body.map((entry: { description: string }) => entry.description);
}
