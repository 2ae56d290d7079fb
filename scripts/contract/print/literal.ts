// JSON values as TypeScript writes them.

export const literalKey = (name: string) => (/^[a-zA-Z_]\w*$/.test(name) ? name : JSON.stringify(name));

export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${literalKey(name)}: ${literal(inner)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}
