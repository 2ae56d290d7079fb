// Text without signs that nobody sees. They can hide orders to a model in the description of a time entry, or turn around
// what a person reads.

/** Zero-width and bidirectional signs, tags, variation selectors and fillers, and the control characters that JSON lets through. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u007f-\u009f\ufff9-\ufffb]/gu;

const JOINER = "\u200d";
const EMOJI_BEFORE = /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;
const STYLES = ["\ufe0e", "\ufe0f"];
const STYLED_BEFORE = /\p{Extended_Pictographic}$/u;
const KEY_BEFORE = /[#*0-9]$/;
const KEYCAP = "\u20e3";

/** Emoji keep what they are made of. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (sign: string, at: number) => (belongsToEmoji(sign, text, at) ? sign : ""));
}

function belongsToEmoji(sign: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + sign.length, at + sign.length + 2);
  if (sign === JOINER) return EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after);
  if (!STYLES.includes(sign)) return false;
  return STYLED_BEFORE.test(before) || (KEY_BEFORE.test(before) && after.startsWith(KEYCAP));
}
