// docs/answers.md: every answer of the mock by the name that the header Prefer takes, for QA.

import { eachOperation, GENERATED, type OpenApiDocument, resolve } from "./contract/document.ts";

export function answerList(document: OpenApiDocument): string {
  const rows = eachOperation(document).map(({ method, path, operation }) => {
    const answers = Object.entries(operation.responses).map(([status, answer]) => {
      const names = Object.keys(resolve(document, answer).content?.["application/json"]?.examples ?? {});
      return { status, names: names.filter((name) => name !== "default").map((name) => `\`${name}\``) };
    });
    const show = (from: string) =>
      answers
        .filter(({ status, names }) => status.startsWith(from) && (names.length > 0 || from === "2"))
        .map(({ status, names }) => `${status}${names.length > 0 ? ` ${names.join(" ")}` : ""}`)
        .join("; ");
    return `| ${operation.operationId} | ${method.toUpperCase()} ${path} | ${show("2")} | ${show("4")} |`;
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
