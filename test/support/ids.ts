// Identifiers of the story that tests name (openapi/examples/README.md).

export const workspaceId = "64f1c0a0e4b0010000000001";
export const userId = "64f1c0a0e4b0020000000002";
export const projectId = "64f1c0a0e4b0040000000001";
export const entryId = "64f1c0a0e4b0070000000001";
