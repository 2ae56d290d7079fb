// The texts for agents that openapi/tools.json adds to the specification.

import { readFileSync } from "node:fs";
import type { Toolset } from "../../src/input/tool-definition.ts";

interface ToolTexts {
  /** By the tag of the specification, in the order in which the tools are listed. */
  readonly toolsets: Readonly<Record<string, Toolset>>;
  /** Typing errors in the names of the catalog, and how they are spelled right. */
  readonly spelling: Readonly<Record<string, string>>;
  /** Actions that change or show much at once, and are confirmed like everything that deletes. */
  readonly confirmed: readonly string[];
  readonly wallClock: readonly string[];
  /** Arguments that the specification has and the catalog has not: `action/argument`. */
  readonly withheld: readonly string[];
  /** Types that the list shows in place of the specification's, as the catalog has them. Calls accept both. */
  readonly types: Readonly<Record<string, ShownType>>;
  /** Tools that a client should show its model from the beginning, and not only when it searches. */
  readonly alwaysLoad: readonly string[];
  /** In the words of users, where the summary of the specification has none of them. */
  readonly titles: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  /** The words people use for what a tool does, for clients that search the list. */
  readonly searchHints: Readonly<Record<string, string>>;
  /** By the name of the argument, its path in the body, or action and argument. */
  readonly arguments: Readonly<Record<string, string>>;
}
export type ShownType = "string" | "object";

export const toolTexts: ToolTexts = JSON.parse(
  readFileSync(new URL("../../openapi/tools.json", import.meta.url), "utf8"),
);
