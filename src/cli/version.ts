// The version of this package. The build puts it in, so that the program needs no file beside it.

declare const CLOCKIFY_CONNECTOR_VERSION: string;

export const version = CLOCKIFY_CONNECTOR_VERSION;
