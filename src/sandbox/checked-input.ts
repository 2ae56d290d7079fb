// Reader of what people give to the sandbox itself: options, faults, bodies of control requests. All of it is checked before any of
// it is used, and every error says which field is wrong and what it may be.

/** Something that the sandbox was given and cannot use. */
export class InputError extends TypeError {
  override readonly name = "InputError";
}

/** The fields of an object, read by their names. Unknown fields are errors, since they are typing errors. */
export class Fields {
  readonly #what: string;
  readonly #given: ReadonlyMap<string, unknown>;

  /** @throws {InputError} */
  constructor(given: unknown, what: string, known: readonly string[]) {
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      throw new InputError(`${what} must be an object, not ${shown(given)}`);
    }
    this.#what = what;
    this.#given = new Map(Object.entries(given).filter(([, value]) => value !== undefined));
    const unknown = [...this.#given.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined) throw new InputError(`${what} has no ${unknown}; it can have: ${known.join(", ")}`);
  }

  has(name: string): boolean {
    return this.#given.has(name);
  }

  value(name: string): unknown {
    return this.#given.get(name);
  }

  number(name: string, { min, max, whole = true }: { min: number; max: number; whole?: boolean }): number {
    const value = this.#given.get(name);
    if (typeof value === "number" && value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
    throw this.error(name, `a ${whole ? "whole " : ""}number from ${min} to ${max}`);
  }

  flag(name: string): boolean {
    const value = this.#given.get(name) ?? false;
    if (typeof value === "boolean") return value;
    throw this.error(name, "true or false");
  }

  text(name: string): string {
    const value = this.#given.get(name);
    if (typeof value === "string" && value !== "") return value;
    throw this.error(name, "text");
  }

  oneOf<Name extends string>(name: string, isName: (text: string) => text is Name, known: readonly string[]): Name {
    const value = this.#given.get(name);
    if (typeof value === "string" && isName(value)) return value;
    throw this.error(name, `one of ${known.join(", ")}`);
  }

  error(name: string, wanted: string): InputError {
    return new InputError(`${this.#what}: ${name} must be ${wanted}, not ${shown(this.#given.get(name))}`);
  }
}

export function shown(value: unknown): string {
  return value === undefined ? "left out" : (JSON.stringify(value) ?? typeof value).slice(0, 80);
}
