// The comparison of names: as they are written, then regardless of upper and lower case, then regardless of accents.

/** Letters that Unicode does not take apart. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

/** One letter is written in several ways (é, or e and an accent), and so is a blank; neither is seen. */
function asSeen(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\p{Z}\s]+/gu, " ")
    .trim();
}

const ignoringCase = (name: string) => asSeen(name).toLowerCase();

const ignoringAccents = (name: string) =>
  ignoringCase(name)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[æđðħıłøœßþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

const exactly = (name: string) => name;

/** From strict to tolerant. Two names are the same by one of them if it makes the same of both. */
export const nameForms: readonly ((name: string) => string)[] = [exactly, asSeen, ignoringCase, ignoringAccents];

/** Whether a person means the same by both names. */
export function isSameName(one: string, other: string): boolean {
  return ignoringAccents(one) === ignoringAccents(other);
}
