// Heap while 10 000 entries pass through paginate, over the heap before, beside holding them all.

import type { Section } from "./report.ts";

const ENTRIES = 10_000;
const PAGE_SIZE = 200;
const workspaceId = "64f1c0a0e4b0010000000001";

const page = JSON.stringify(
  Array.from({ length: PAGE_SIZE }, (_, index) => ({
    id: workspaceId.slice(0, -4) + String(index).padStart(4, "0"),
    workspaceId,
    userId: workspaceId,
    projectId: workspaceId,
    taskId: null,
    tagIds: [workspaceId],
    description: `Entry ${index} with a text of ordinary length`,
    billable: true,
    timeInterval: { start: "2026-03-02T09:00:00Z", end: "2026-03-02T10:00:00Z", duration: "PT1H" },
    type: "REGULAR",
    isLocked: false,
    customFieldValues: [],
  })),
);

export async function memoryBenchmark({
  createClockify,
  paginate,
  toArray,
}: typeof import("../src/index.ts")): Promise<Section> {
  const { gc } = globalThis;
  if (!gc) throw new Error("run with --expose-gc, as npm run bench does");
  const clockify = createClockify({
    apiKey: "a-key",
    rateLimit: false,
    fetch: async (input) => {
      const number = Number(new URL(String(input)).searchParams.get("page"));
      return new Response(page, { headers: { "Last-Page": String(number * PAGE_SIZE >= ENTRIES) } });
    },
  });
  const open = () => paginate(clockify.listUserTimeEntries, { workspaceId, userId: workspaceId, pageSize: PAGE_SIZE });
  const heap = () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  for await (const _ of open());
  const before = heap();
  let most = 0;
  let seen = 0;
  for await (const _ of open()) if (++seen % 1000 === 0) most = Math.max(most, heap() - before);
  const all = await toArray(open(), ENTRIES);
  const held = heap() - before;
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return {
    title: `Heap, ${seen} entries`,
    rows: [
      { what: "walking them with paginate, at most", value: mb(most) },
      { what: `holding all ${all.length}`, value: mb(held) },
    ],
  };
}
