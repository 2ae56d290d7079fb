// `npm run sandbox`: the command `clockify-connector sandbox` from the sources, so that nothing has to be built first.

import { parseArgs } from "node:util";
import { sandbox } from "../src/cli/commands/sandbox.ts";

const USAGE = `npm run sandbox starts a Clockify that remembers.

  npm run sandbox                          on http://127.0.0.1:4011
  npm run sandbox -- --port 5000           on another port
  npm run sandbox -- --data sandbox.json   keeps everything in this file
  npm run sandbox -- --seed empty          begins with another seed
  npm run sandbox -- --deliver-to HOST     lets webhooks be delivered to this host, too
  npm run sandbox -- --allow-origin SITE   lets pages of this site call it from a browser
  npm run sandbox -- --no-lenient          refuses unknown keys in bodies, to find typing errors`;

const options = {
  port: { type: "string" },
  data: { type: "string" },
  seed: { type: "string" },
  "deliver-to": { type: "string", multiple: true },
  "allow-origin": { type: "string", multiple: true },
  lenient: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** npm does not always pass a signal on. When the process that started this is gone, the port has to be free again. */
function starterGone(): Promise<void> {
  const starter = process.ppid;
  return new Promise((resolve) => {
    setInterval(() => process.ppid !== starter && resolve(), 500).unref();
  });
}

async function main(): Promise<void> {
  const {
    help,
    "deliver-to": deliverTo,
    "allow-origin": allowOrigin,
    ...flags
  } = parseArgs({ options, allowNegative: true }).values;
  if (help) return console.log(USAGE);
  await sandbox({ ...flags, deliverTo, allowOrigin }, starterGone());
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
});
