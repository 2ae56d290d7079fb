// Settings of the answers of a tenant: lenient or not, and the language. People set them; they are not part of the data.

import { Fields } from "../checked-input.js";
import { isLanguage, type Language, languages } from "../http/language.js";
import type { Leniency } from "../http/read-arguments.js";

export interface AnswerSettings extends Leniency {
  /** In which the account reads what Clockify refuses. Numbers and statuses are the same in all of them. */
  readonly language: Language;
}

/** @throws {InputError} What is left out stays as it is. */
export function readAnswerSettings(given: unknown, current: AnswerSettings): AnswerSettings {
  const fields = new Fields(given, "The answers", ["lenient", "language"]);
  return {
    lenient: fields.has("lenient") ? fields.flag("lenient") : current.lenient,
    language: fields.has("language") ? fields.oneOf("language", isLanguage, languages) : current.language,
  };
}
