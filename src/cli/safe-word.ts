// Words of the command line in errors. A word may be a key in the wrong place, so it is repeated only where it cannot be one.

import type { Environment } from "../connections/configuration.js";

/** Every key is longer. */
const SHORT = 7;

/** As a part of a sentence: `"70000"`, or `a text of 48 characters`. */
export function givenWord(word: string): string {
  return canBeKey(word) ? `a text of ${word.length} characters` : JSON.stringify(word);
}

function canBeKey(word: string): boolean {
  const isOption = /^--?[a-z]+(-[a-z]+)*$/.test(word);
  // Keys are random, so they practically always have a capital letter or a digit.
  const isPlain = word.length <= 40 && /^[a-z]+([_-][a-z]+)*$/.test(word);
  const hasOnlyDigits = /^[\d.:]+$/.test(word);
  return !isOption && !isPlain && !hasOnlyDigits && !/\s/.test(word) && word.length > SHORT;
}

/** Without the words that may be keys, where a message quotes them. Where it says what was meant, the word is a typing error. */
export function withoutKeys(message: string, words: readonly string[]): string {
  if (/did you mean/i.test(message)) return message;
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return longestFirst
    .filter(canBeKey)
    .reduce(
      (text, word) => text.replaceAll(`'${word}'`, givenWord(word)).replaceAll(JSON.stringify(word), givenWord(word)),
      message,
    );
}

/** The values of variables that hold keys. No text may show them. */
export function secretsIn(environment: Environment): string[] {
  return Object.entries(environment).flatMap(([name, value = ""]) =>
    /(KEY|TOKEN)$/.test(name) && value.length >= 8 ? [value] : [],
  );
}
