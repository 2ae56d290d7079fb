// The reading of JSON that some clients send as a text within JSON.

/** Some clients send a list or an object as the text of its JSON. */
export function decoded(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
