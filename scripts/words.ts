// The check for words that must not come back: the second column of CONTRIBUTING's word list, in every file that people read.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Files that hold text of ours. What is generated follows its source, and the word list has to show the words. */
const SOURCES = /\.(ts|js|mjs|csx|md|ya?ml|html)$/;
/** `new.ts` writes the texts that a person has to replace, and test/contributing replaces them. */
const EXCEPT =
  /^(CONTRIBUTING\.md|CHANGELOG\.md|scripts\/new\.ts|src\/generated\/|test\/(contributing|foreign|runtimes)\/)/;
/** Plain English that the row "not a" would refuse. */
const PLAIN = /\bthere (is|are) no\b|\b(is|are) no (longer|more|wider)\b/gi;

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly word: string;
  readonly instead: string;
}

/** Reads the rows of the list: `| write | not |`, the second column with words in backticks. */
export function wordList(contributing: string): { readonly instead: string; readonly pattern: RegExp }[] {
  const rows = contributing.matchAll(/^\| ([^|`]+) \| (`[^|]+`) \|$/gm);
  return [...rows].map(([, instead = "", words = ""]) => ({
    instead: instead.trim(),
    pattern: new RegExp(
      `(?<![\\w-])(${[...words.matchAll(/`([^`]+)`/g)].map(([, word]) => word).join("|")})(?![\\w-])`,
      "i",
    ),
  }));
}

/** Finds a file of code whose first line does not name it. */
export function findFirstLine(file: string, text: string): Finding[] {
  const [first = ""] = text.split("\n", 1);
  if (!/\.(ts|js|mjs)$/.test(file) || /^\/\/ (?!(What|Which|Where|When|Who|Why|How|Whether)\b)/.test(first)) return [];
  return [
    { file, line: 1, word: first, instead: "a comment that is a noun phrase, such as // Tests of the rate limit." },
  ];
}

/** Finds the words of the list in a text. */
export function findWords(file: string, text: string, list: ReturnType<typeof wordList>): Finding[] {
  return text.split("\n").flatMap((line, index) =>
    list.flatMap(({ instead, pattern }) => {
      const word = pattern.exec(line.replaceAll(PLAIN, ""))?.[0];
      return word === undefined ? [] : [{ file, line: index + 1, word, instead }];
    }),
  );
}

function main(): void {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const read = (file: string) => readFileSync(`${root}${file}`, "utf8");
  const list = wordList(read("CONTRIBUTING.md"));
  if (list.length === 0) throw new Error("CONTRIBUTING.md has no word list");
  const files = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  const findings = files
    .filter((file) => SOURCES.test(file) && !EXCEPT.test(file))
    .map((file) => ({ file, text: read(file) }))
    .flatMap(({ file, text }) => [...findFirstLine(file, text), ...findWords(file, text, list)]);
  for (const { file, line, word, instead } of findings) console.error(`${file}:${line}: "${word}": write ${instead}`);
  if (findings.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
