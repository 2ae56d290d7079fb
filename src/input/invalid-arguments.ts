// The error for arguments that are not accepted, with every problem of a call in few words: an agent pays for each of them.

import type { Problem } from "../errors.js";
import { DATE_TIME_FORMS } from "../time/date-time-forms.js";
import { InputError } from "./input-error.js";

const MAX_PROBLEMS = 8;
const SOME_TIME = "a time that is understood";

export function invalidArguments(given: readonly Problem[]): InputError {
  const { problems, omitted } = condensed(given);
  const list = problems.map(({ argument, message }) => `${argument} ${message.replace(DATE_TIME_FORMS, SOME_TIME)}`);
  return new InputError(sentence("Not accepted", problems, list, omitted), { problems });
}

/** The errors of several lookups as one. */
export function togetherAsOne(errors: readonly [InputError, ...InputError[]]): InputError {
  const [first, ...others] = errors;
  if (others.length === 0) return first;
  const { problems, omitted } = condensed(errors.flatMap((error) => error.problems ?? []));
  const list = problems.map(({ argument, message }) => `${argument} ${message}`);
  return new InputError(sentence("Not understood", problems, list, omitted), {
    code: first.code,
    problems,
    candidates: errors.flatMap(({ candidates }) => candidates ?? []).slice(0, 10),
  });
}

function sentence(intro: string, problems: readonly Problem[], list: readonly string[], omitted: number): string {
  const what = list.length > 3 ? `${intro}: ${problems.map(({ argument }) => argument).join(", ")}` : list.join("; ");
  return `${what}${omitted > 0 ? ` and ${omitted} more` : ""}. Nothing was sent.`;
}

/** The problems with what they have in common said once: equal ones of a list, the known names, the forms of times. */
function condensed(given: readonly Problem[]): { readonly problems: readonly Problem[]; readonly omitted: number } {
  const equal = new Map<string, Problem[]>();
  for (const problem of given) {
    const key = JSON.stringify([problem.argument.replace(/\[\d+\]/g, "[]"), problem.message]);
    equal.set(key, [...(equal.get(key) ?? []), problem]);
  }
  let formsAt: string | undefined;
  let known: string | undefined;
  const problems = [...equal.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const argument = others.length > 0 ? `${first.argument} (and ${others.length} more)` : first.argument;
    const [, listed] = /^is unknown; (known are .*)$/s.exec(first.message) ?? [];
    if (listed !== undefined && listed === known) return [{ argument, message: "is unknown, too" }];
    known = listed ?? known;
    if (!first.message.includes(DATE_TIME_FORMS)) return [{ argument, message: first.message }];
    if (formsAt !== undefined) {
      return [{ argument, message: first.message.replace(DATE_TIME_FORMS, `${SOME_TIME}; see ${formsAt}`) }];
    }
    formsAt = first.argument;
    return [{ argument, message: first.message }];
  });
  return { problems: problems.slice(0, MAX_PROBLEMS), omitted: Math.max(0, problems.length - MAX_PROBLEMS) };
}
