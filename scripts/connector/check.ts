// `npm run lint` runs it: the check of the connector against the rules of Power Platform, one line for each place that breaks one.

import { fileURLToPath } from "node:url";
import { readConnector } from "./rules/connector-files.ts";
import { violations } from "./rules/index.ts";

const found = violations(await readConnector(fileURLToPath(new URL("../..", import.meta.url))));
for (const { rule, place, message, fix } of found) console.log(`${rule} · ${place} · ${message} · ${fix}`);
if (found.length > 0) process.exitCode = 1;
else console.log("The connector follows the rules of Power Platform.");
