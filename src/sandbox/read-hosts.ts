// Reads the names of hosts that webhooks may be delivered to, into the form in which addresses have them.

import { InputError, shown } from "./input.js";

/** @throws {InputError} */
export function readHosts(given: unknown): string[] {
  if (!Array.isArray(given)) throw new InputError(`deliverTo must be a list of hosts, not ${shown(given)}`);
  return given.map(readHost);
}

function readHost(given: unknown): string {
  const address = `http://${given}/`;
  const url = typeof given === "string" && URL.canParse(address) ? new URL(address) : undefined;
  // Whatever is more than a name, such as a port or a path, shows beside it.
  if (url && url.hostname !== "" && url.href === `http://${url.hostname}/`) return url.hostname;
  throw new InputError(
    `A host of deliverTo must be a name or an address such as "host.docker.internal", not ${shown(given)}`,
  );
}
