// All rules of Power Platform, and the check of a connector against them.

import type { Connector } from "./connector-files.ts";
import { dropDownRules } from "./drop-down-rules.ts";
import { exceptions as allExceptions } from "./exceptions.ts";
import { inputRules } from "./input-rules.ts";
import { operationRules } from "./operation-rules.ts";
import type { Exception, Problem, Rule } from "./rule.ts";
import { schemaRules } from "./schema-rules.ts";
import { scriptRules } from "./script-rules.ts";
import { sizeRules } from "./size-rules.ts";

export const rules: readonly Rule[] = [
  ...schemaRules,
  ...sizeRules,
  ...operationRules,
  ...inputRules,
  ...dropDownRules,
  ...scriptRules,
];

export interface Violation extends Problem {
  readonly rule: string;
}

export function violations(connector: Connector, exceptions: readonly Exception[] = allExceptions): Violation[] {
  const found = rules.flatMap(({ name, check }) => unique(check(connector)).map((one) => ({ rule: name, ...one })));
  const covers = (exception: Exception) => (one: Violation) =>
    exception.rule === one.rule && exception.place.test(one.place) && exception.message.test(one.message);
  const unused = exceptions
    .filter((exception) => !found.some(covers(exception)))
    .map(({ rule, place }) => ({
      rule,
      place: "exceptions",
      message: `nothing at ${place.source} needs the exception`,
      fix: "delete it in scripts/connector/rules/exceptions.ts",
    }));
  return [...found.filter((one) => !exceptions.some((exception) => covers(exception)(one))), ...unused];
}

/** A shared parameter or definition is used in many operations, and reported once. */
function unique(problems: Iterable<Problem>): Problem[] {
  return [...new Map([...problems].map((problem) => [`${problem.place}\n${problem.message}`, problem])).values()];
}
