// Names of arguments in TypeScript and on the wire. The only place that knows the rule.

/** `page-size` is `pageSize` in TypeScript. Names without a hyphen stay as they are. */
export function argumentName(wireName: string): string {
  return wireName.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `pageSize` is `page-size` in a query, but for a few names that Clockify writes in camel case; the table names those. */
export function queryName(argumentName: string): string {
  return argumentName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
