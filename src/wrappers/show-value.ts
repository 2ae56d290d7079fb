// Values of callers in error messages, and what kind of value they are.

/** By its tag, not its class: tests and frames have classes of their own. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

export function isDate(value: unknown): value is Date {
  return tagOf(value) === "Date";
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return tagOf(value) === "Object";
}

const MAX_SHOWN = 60;

/** A long text may be a key in the wrong place, so only its length is shown. */
export function show(value: unknown): string {
  if (typeof value === "string")
    return value.length > MAX_SHOWN ? `a text of ${value.length} characters` : JSON.stringify(value);
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) return "a list";
  return isDate(value) && !Number.isNaN(value.getTime()) ? value.toISOString() : `an object (${tagOf(value)})`;
}

/** A long name may be anything, so only its length is shown, as with values. */
export function showName(name: string): string {
  return name.length > MAX_SHOWN ? `a name of ${name.length} characters` : name;
}
