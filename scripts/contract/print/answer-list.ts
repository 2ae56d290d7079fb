// docs/answers.md: every answer of the mock by the name that the header Prefer takes, for QA.

import { GENERATED } from "../document.ts";
import type { Contract } from "../model.ts";

export function answerList({ actions }: Contract): string {
  const rows = actions.map(({ name: action, method, path, answer, failures }) => {
    const answers = [answer, ...failures].map(({ status, examples }) => {
      const names = Object.keys(examples).filter((name) => name !== "default");
      return { status, names: names.map((name) => `\`${name}\``) };
    });
    const show = (from: string) =>
      answers
        .filter(({ status, names }) => status.startsWith(from) && (names.length > 0 || from === "2"))
        .map(({ status, names }) => `${status}${names.length > 0 ? ` ${names.join(" ")}` : ""}`)
        .join("; ");
    return `| ${action} | ${method} ${path} | ${show("2")} | ${show("4")} |`;
  });
  return `<!-- ${GENERATED} -->

# Answers of the mock

What \`Prefer: example=NAME\` and \`Prefer: code=STATUS, example=NAME\` can ask for; [qa.md](qa.md) says how. Every status has a
\`default\` besides, and every operation has 400, 401, 403, 404, 429 and 500.

| action | address | success | errors |
|---|---|---|---|
${rows.join("\n")}
`;
}
