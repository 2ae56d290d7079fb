// `npm run bench`: the table on the terminal; `-- --json FILE` writes it, `-- --minute` adds the rate limit at its real size.

import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { callBenchmark } from "./calls.ts";
import { exportBenchmark } from "./export.ts";
import { limiterBenchmark, minuteBenchmark } from "./limiter.ts";
import { mcpBenchmark } from "./mcp.ts";
import { memoryBenchmark } from "./memory.ts";
import { redisBenchmark } from "./redis.ts";
import { print, type Section } from "./report.ts";
import { sandboxBenchmark } from "./sandbox.ts";
import { importBenchmark, sizeBenchmark } from "./size.ts";

const { values } = parseArgs({ options: { json: { type: "string" }, minute: { type: "boolean" } } });
const built: typeof import("../src/index.ts") = await import(new URL("../dist/index.js", import.meta.url).href);

const sections: Section[] = [];
const add = (section: Section) => {
  print(section);
  sections.push(section);
};
add(await sizeBenchmark());
add(await importBenchmark());
add(await callBenchmark(built));
add(await memoryBenchmark(built));
add(await exportBenchmark());
add(await mcpBenchmark());
add(await sandboxBenchmark());
for (const section of await limiterBenchmark()) add(section);
for (const section of await redisBenchmark()) add(section);
if (values.minute) add(await minuteBenchmark());
if (values.json) await writeFile(values.json, `${JSON.stringify({ node: process.version, sections }, null, 2)}\n`);
