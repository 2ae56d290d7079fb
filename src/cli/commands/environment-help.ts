// The part of the help that says where connections come from.

export const ENVIRONMENT_HELP = `
Connections, from the environment or from a file (CLOCKIFY_CONNECTIONS, or --connections):
  CLOCKIFY_API_KEY or CLOCKIFY_ADDON_TOKEN, CLOCKIFY_REGION or CLOCKIFY_BASE_URL,
  CLOCKIFY_WORKSPACE, CLOCKIFY_ALLOWED_WORKSPACES; CLOCKIFY_ALLOW_HTTP=1 for an http address of another machine.
  HTTPS_PROXY, HTTP_PROXY and NO_PROXY are heeded.`;
