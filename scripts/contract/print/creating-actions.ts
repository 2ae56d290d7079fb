// The actions that create something, in docs/power-automate.md: those that the platform must not repeat.

import type { Contract } from "../model.ts";

const LIST = /(?<=^<!-- This list is generated.*-->\n)[\s\S]*?(?=^<!-- End of the list. -->$)/m;

/** The page with one line for each tag. Makers do not see internal actions. */
export function withCreatingActions(page: string, { actions, tags }: Contract): string {
  if (!LIST.test(page)) throw new Error("docs/power-automate.md has no generated list of actions that create");
  const lines = tags.map(({ name }) =>
    actions
      .filter(({ tag, safety, visibility }) => tag === name && safety === "create" && visibility !== "internal")
      .map(({ title }) => title)
      .join(", "),
  );
  return page.replace(LIST, () => lines.flatMap((line) => (line ? `- ${line}\n` : [])).join(""));
}
