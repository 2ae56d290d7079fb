// The parts of undici that the program bundles; all of it would make each start slower.

declare module "undici/lib/dispatcher/env-http-proxy-agent.js" {
  export { EnvHttpProxyAgent as default } from "undici";
}
declare module "undici/lib/dispatcher/dispatcher.js" {
  export { Dispatcher as default } from "undici";
}
declare module "undici/lib/api/api-connect.js" {
  export { connect as default } from "undici";
}
declare module "undici/lib/global.js" {
  export { setGlobalDispatcher } from "undici";
}
