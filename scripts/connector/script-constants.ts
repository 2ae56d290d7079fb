// The constants in connector/script.csx that follow from the specification: parameters that are lists, addresses of deprecated
// operations, and the sentences for makers about Clockify's errors.

import { readFileSync } from "node:fs";
import type { Action, Contract } from "../contract/model.ts";
import { publishedNames } from "./names.ts";

interface Sentences {
  /** By Clockify's code, which says more than the status. */
  readonly codes: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  /** By code, where an error of a trigger means something else. */
  readonly triggers: Readonly<Record<string, string>>;
}

const sentences: Sentences = JSON.parse(
  readFileSync(new URL("../../openapi/error-sentences.json", import.meta.url), "utf8"),
);

const BETWEEN_MARKERS = /(?<=^ {4}\/\/ <generated>.*\n)[\s\S]*?(?=^ {4}\/\/ <\/generated>\n)/m;

/** The script with its constants as the contract has them. */
export function withConstants(script: string, { actions }: Contract): string {
  if (!BETWEEN_MARKERS.test(script)) throw new Error("script.csx has no lines <generated> and </generated>");
  checkSentences(actions);
  const { codes, statuses, triggers } = sentences;
  const written = [
    "/// <summary>The parameters that are lists. The platform sends `tags=a,b`, Clockify reads `tags=a&amp;tags=b`.</summary>",
    "private static readonly HashSet<string> Lists =",
    `    new HashSet<string> { ${listNames(actions).map(text).join(", ")} };`,
    "",
    "/// <summary>The end of the address of a deprecated operation, and what replaces it.</summary>",
    "private static readonly Dictionary<string, string[]> Moved = new Dictionary<string, string[]>",
    "{",
    ...movedAddresses(actions).map(
      ({ operationId, from, to }) => `    [${text(operationId)}] = new[] { ${text(from)}, ${text(to)} },`,
    ),
    "};",
    "",
    ...dictionary("SentencesByCode", codes),
    "",
    ...dictionary("SentencesByStatus", statuses),
    "",
    ...dictionary("TriggerSentences", triggers),
  ];
  // A function, since a text may hold a $ of its own.
  return script.replace(BETWEEN_MARKERS, () => written.map((line) => (line ? `    ${line}\n` : "\n")).join(""));
}

/** As C# writes a text: what is written of plain English is the same in JSON. */
const text = (value: string): string => JSON.stringify(value);

const dictionary = (name: string, values: Readonly<Record<string, string>>): string[] => [
  `private static readonly Dictionary<string, string> ${name} = new Dictionary<string, string>`,
  "{",
  ...Object.entries(values).map(([key, value]) => `    [${text(key)}] = ${text(value)},`),
  "};",
];

function listNames(actions: readonly Action[]): string[] {
  const lists = actions.flatMap(({ arguments: all }) =>
    all.filter(({ in: where, schema }) => where === "query" && schema.type === "array").map(({ wireName }) => wireName),
  );
  return [...new Set(lists)];
}

/** A regular expression for the end of each deprecated address, and its replacement. */
function movedAddresses(actions: readonly Action[]) {
  const names = publishedNames(actions);
  return actions.flatMap(({ name: action, path, replacedBy }) => {
    const current = actions.find(({ name }) => name === replacedBy);
    if (!current) return [];
    const variables = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const to = current.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const index = variables.indexOf(name);
      if (index < 0) throw new Error(`${path} has no {${name}}, which ${current.path} needs`);
      return `$${index + 1}`;
    });
    const operationId = names.get(action)?.operationId ?? "";
    return { operationId, from: `${path.replace(/\{\w+\}/g, "([^/]+)")}$`, to };
  });
}

/** @throws {Error} for an error in the specification without a sentence, or a sentence about no such error */
function checkSentences(actions: readonly Action[]): void {
  const codes = new Set<string>();
  for (const { name, failures } of actions) {
    for (const { status, examples } of failures) {
      // The script itself knows what to say about too many calls and about failures.
      if (!status.startsWith("4") || status === "429") continue;
      for (const example of Object.values(examples)) {
        const code = codeOf(example);
        codes.add(code);
        if (Object.hasOwn(sentences.codes, code) || Object.hasOwn(sentences.statuses, status)) continue;
        throw new Error(`${name} answers ${status} with code ${code}: add it to error-sentences.json`);
      }
    }
  }
  const unknown = Object.keys({ ...sentences.codes, ...sentences.triggers }).filter((code) => !codes.has(code));
  if (unknown.length > 0) throw new Error(`error-sentences.json: no operation answers with code ${unknown.join(", ")}`);
}

const codeOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "code" in value ? String(value.code) : "";
