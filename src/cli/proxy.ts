// The proxy of the environment: HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Old versions of Node ignore them, and new ones need
// a flag.

import type { Environment } from "../connections/configuration.js";
import { InputError } from "../input/input-error.js";

const VARIABLES = { httpsProxy: "HTTPS_PROXY", httpProxy: "HTTP_PROXY", noProxy: "NO_PROXY" } as const;

type Proxies = Readonly<Partial<Record<keyof typeof VARIABLES, string>>>;

/** What is set, under names in any case; those in small letters win, as with other programs. */
function proxiesOf(environment: Environment): Proxies {
  const names = Object.keys(environment)
    .sort()
    .filter((name) => environment[name]);
  return Object.fromEntries(
    Object.entries(VARIABLES).flatMap(([option, variable]) => {
      const name = names.findLast((one) => one.toUpperCase() === variable);
      return name === undefined ? [] : [[option, environment[name]]];
    }),
  );
}

/** The name of the variable that sends calls through a proxy, if one does. */
export function proxyVariable(environment: Environment): string | undefined {
  const { httpsProxy, httpProxy } = proxiesOf(environment);
  return httpsProxy ? VARIABLES.httpsProxy : httpProxy ? VARIABLES.httpProxy : undefined;
}

/**
 * Sends every call of this process through the proxy of the environment, if there is one.
 *
 * @throws {InputError} for an invalid address, which is not shown because it may hold a password
 */
export async function useProxy(environment: Environment): Promise<void> {
  const proxies = proxiesOf(environment);
  for (const option of ["httpsProxy", "httpProxy"] as const) {
    const address = proxies[option];
    if (address === undefined || (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))) continue;
    throw new InputError(`${VARIABLES[option]} is not the address of a proxy, such as http://proxy.example.com:3128.`);
  }
  if (proxyVariable(environment) === undefined) return;
  // Hundreds of kilobytes, so only where they are needed.
  const { default: EnvHttpProxyAgent } = await import("undici/lib/dispatcher/env-http-proxy-agent.js");
  const { setGlobalDispatcher } = await import("undici/lib/global.js");
  const { default: Dispatcher } = await import("undici/lib/dispatcher/dispatcher.js");
  const { default: connect } = await import("undici/lib/api/api-connect.js");
  // As the index of undici does, which would bring everything along.
  Object.assign(Dispatcher.prototype, { connect });
  setGlobalDispatcher(new EnvHttpProxyAgent(proxies));
}
