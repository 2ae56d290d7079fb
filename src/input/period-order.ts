// The order of the two ends of a period, checked in everything that a call sends.

import { isObject } from "../util/json.js";
import { isChange } from "./action-tables.js";
import { invalidArguments } from "./invalid-arguments.js";
import type { ActionMetadata } from "./tool-definition.js";

interface Wording {
  /** What precedes the names of arguments: `body[2].`. */
  readonly at?: string;
  /** A time as the account's clock shows it, where it is known by the name of its argument. */
  readonly localOf?: ((argument: string) => string | undefined) | undefined;
}

/**
 * A period that ends before it starts is a slip, also in a search, whose empty answer would be taken for the truth. Only days may
 * start and end at the same time.
 *
 * @throws {InputError}
 */
export function checkOrder(tool: ActionMetadata, args: object, { at = "", localOf }: Wording = {}): void {
  for (const [first, last] of [
    ["start", "end"],
    ["startDate", "endDate"],
  ] as const) {
    const [start, end]: unknown[] = [Reflect.get(args, first), Reflect.get(args, last)];
    if (typeof start !== "string" || typeof end !== "string") continue;
    const [from, to] = [Date.parse(start), Date.parse(end)];
    const isInstant = !tool.wallClock && first === "start" && isChange(tool);
    if (isInstant ? to > from : to >= from) continue;
    const [early, late] = [localOf?.(at + last) ?? end, localOf?.(at + first) ?? start];
    throw invalidArguments([{ argument: at + last, message: `${early} is not after ${at}${first}, ${late}` }]);
  }
  for (const [name, inner] of Object.entries(args)) {
    const items: [string, unknown][] = Array.isArray(inner)
      ? inner.map((item, index) => [`${name}[${index}].`, item])
      : [[`${name}.`, inner]];
    for (const [within, item] of items) if (isObject(item)) checkOrder(tool, item, { at: at + within, localOf });
  }
}
