// What a label, a sentence and a name have to look like. Several rules ask the same of different places.

/** Longest label that the designer shows whole. */
export const MAX_LABEL = 80;

const LABEL = /^[A-Za-z0-9 ()]+$/;
const PRODUCT =
  /\b(power ?(platform|automate|apps|bi|pages|virtual agents)|microsoft flow|logic apps|copilot( studio)?)\b/i;
/** Written with a capital letter also in the middle of a title in sentence case. */
const PROPER_NAMES = new Set(["Clockify"]);
/** Written small also in a title in title case. */
const SMALL_WORDS = new Set("a an and as at by for from in into of on or per the to with".split(" "));

export const isLabel = (value: string): boolean => LABEL.test(value);
const isSentence = (value: string): boolean => /[.!?]$/.test(value);
export const isAscii = (value: string): boolean => /^[\x20-\x7e]*$/.test(value);
export const namesProduct = (value: string): string | undefined => PRODUCT.exec(value)?.[0];

/** What is wrong with a description, if anything is. `title` is what `titled` calls the text that it must not repeat. */
export function wrongInDescription(description: string, title: string, titled = "title"): string[] {
  if (description === "") return ["has no description"];
  return [
    ...(isSentence(description) ? [] : ["has a description that does not end like a sentence"]),
    ...(description === title ? [`has a description that only repeats the ${titled}`] : []),
  ];
}

const wordsOf = (value: string): string[] => value.split(/[ ()]+/).filter((word) => word !== "");

/** The words that sentence case writes small: all but the first, names and abbreviations. */
export function wrongInSentenceCase(value: string): string[] {
  return wordsOf(value).filter((word, index) =>
    index === 0 ? /^[a-z]/.test(word) : /^[A-Z][a-z]/.test(word) && !PROPER_NAMES.has(word),
  );
}

/** The words that title case writes with a capital letter: all but small ones in the middle. */
export function wrongInTitleCase(value: string): string[] {
  return wordsOf(value).filter((word, index) => /^[a-z]/.test(word) && (index === 0 || !SMALL_WORDS.has(word)));
}
