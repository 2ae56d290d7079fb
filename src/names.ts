// How an argument is called on each surface, derived from its name on the wire. The only place that knows the rule.

/** The name in TypeScript: `page-size` becomes `pageSize`. Names without a hyphen stay as they are. */
export function argumentName(wireName: string): string {
  return wireName.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
