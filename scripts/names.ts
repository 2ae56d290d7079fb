// How an argument of the wire is called in TypeScript. The only place that knows the rule.

/** The name in TypeScript: `page-size` becomes `pageSize`. Names without a hyphen stay as they are. */
export function argumentName(wireName: string): string {
  return wireName.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
