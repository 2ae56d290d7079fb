// `npm run mock`: Prism on 127.0.0.1:4010, or on the port after `-- --port`.

import { parseArgs } from "node:util";
import { startPrism } from "./prism.ts";

const USAGE = `Starts a mock of Clockify that answers with the examples of the specification.

  npm run mock -- [--port 4010]

  --port  the port on 127.0.0.1, 4010 unless you say otherwise`;

function readOptions() {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "4010" }, help: { type: "boolean" } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port must be from 1 to 65535, not ${values.port}`);
  return { port, help: values.help ?? false };
}

try {
  const { help, ...options } = readOptions();
  if (help) console.log(USAGE);
  else {
    const prism = await startPrism({ ...options, onLine: (line) => console.log(line) });
    console.log(`\nThe mock is at ${prism.url}. Any key is accepted, for instance:`);
    console.log(`  curl -H "X-Api-Key: any" ${prism.url}/v1/workspaces\nCtrl-C stops it.\n`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => prism.stop());
    prism.process.once("exit", (code, signal) => {
      process.exitCode = signal || process.exitCode ? process.exitCode : (code ?? 0);
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
