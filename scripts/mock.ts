// `npm run mock`: Prism on 127.0.0.1:4010, or on the port after `-- --port`, with one line a request.

import { parseArgs } from "node:util";
import { startPrism } from "./prism.ts";

const USAGE = `npm run mock starts a mock of Clockify that answers with the examples of the specification.

  npm run mock                   on http://127.0.0.1:4010
  npm run mock -- --port 5000    on another port`;

function readPort(): number | undefined {
  const { values } = parseArgs({ options: { port: { type: "string", default: "4010" }, help: { type: "boolean" } } });
  if (values.help) return undefined;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port must be from 1 to 65535, not ${values.port}`);
  }
  return port;
}

/** Prism logs each of its steps in a line of its own. This keeps one line for each request: the request and its outcome. */
function oneLineARequest(): (line: string) => void {
  let request = "";
  let notes: string[] = [];
  return (line) => {
    const received = /\[HTTP SERVER\] (\w+) (\S+) .*Request received/.exec(line);
    const refused =
      /\[VALIDATOR\] \S+ +error +(Request .*)/.exec(line)?.[1] ?? /warning +(Response for .*)/.exec(line)?.[1];
    const answered = /> Responding with "(\d+)"/.exec(line)?.[1] ?? /terminated with error: \S+ (.*)/.exec(line)?.[1];
    if (received) {
      request = `${received[1]?.toUpperCase()} ${received[2]}`;
      notes = [];
    } else if (refused) notes.push(refused);
    else if (answered) console.log([`${request}  ${answered}`, ...notes].join("; "));
  };
}

async function main(): Promise<void> {
  const port = readPort();
  if (port === undefined) return console.log(USAGE);
  const prism = await startPrism({ port, onLine: oneLineARequest() });
  console.log(`The mock is at ${prism.url}. Any key is accepted, for instance:

  curl -H "X-Api-Key: any" ${prism.url}/v1/workspaces

Ctrl-C stops it.\n`);
  const stop = () => void prism.stop();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  // npm does not always pass a signal on. When the process that started this is gone, the port has to be free again.
  const starter = process.ppid;
  setInterval(() => process.ppid !== starter && stop(), 500).unref();
  prism.process.once("exit", (code) => {
    process.exitCode = code ?? 0;
  });
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
});
