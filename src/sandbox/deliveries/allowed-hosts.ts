// Hosts that webhooks may be delivered to, in the form that addresses have.

import { InputError, shown } from "../checked-input.js";

/** Without whatever would make it more than a host: a port, a path, a person. */
const HOST = /^(\[[^\]]+\]|[^:/?#@\\]+)$/;

/** @throws {InputError} */
export function readHosts(given: unknown): string[] {
  if (!Array.isArray(given)) throw new InputError(`deliverTo must be a list of hosts, not ${shown(given)}`);
  return given.map((host: unknown) => {
    const name = typeof host === "string" ? hostnameOf(host) : undefined;
    if (name !== undefined) return name;
    throw new InputError(
      `A host of deliverTo must be a name or an address such as "host.docker.internal", without a port, not ${shown(host)}`,
    );
  });
}

export function isHost(text: string): boolean {
  return hostnameOf(text) !== undefined;
}

function hostnameOf(text: string): string | undefined {
  const address = `http://${text}`;
  return HOST.test(text) && URL.canParse(address) ? new URL(address).hostname : undefined;
}
