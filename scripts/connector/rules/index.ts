// All rules in one table, and the judgement of a connector by them.

import type { Connector } from "./connector.ts";
import { dynamicRules } from "./dynamic.ts";
import { fileRules } from "./file.ts";
import { operationRules } from "./operations.ts";
import { missing, packageRules } from "./package.ts";
import { parameterRules } from "./parameters.ts";
import { propertyRules } from "./properties.ts";
import type { Finding, Rule, Waiver } from "./rule.ts";
import { schemaRules } from "./schemas.ts";
import { waivers as allWaivers } from "./waivers.ts";
import { webhookRules } from "./webhooks.ts";

export const rules: readonly Rule[] = [
  ...fileRules,
  ...operationRules,
  ...parameterRules,
  ...schemaRules,
  ...dynamicRules,
  ...webhookRules,
  ...propertyRules,
  ...packageRules,
];

export interface Violation extends Finding {
  readonly rule: number;
}

export interface Report {
  readonly violations: readonly Violation[];
  /** Broken on purpose. */
  readonly waived: readonly { readonly rule: number; readonly places: readonly string[]; readonly reason: string }[];
  readonly unchecked: readonly { readonly rule: number; readonly reason: string }[];
  readonly uncheckedInPart: readonly { readonly rule: number; readonly reason: string }[];
  /** Files that are not there yet. */
  readonly missing: readonly string[];
}

/** All that can be said while the definition cannot be read. */
const WITHOUT_DEFINITION = [1, 62, 65];

export function judge(connector: Connector, waivers: readonly Waiver[] = allWaivers): Report {
  const unreadable = connector.definitionFile.error !== undefined;
  const applied = unreadable ? rules.filter(({ id }) => WITHOUT_DEFINITION.includes(id)) : rules;
  const found = applied.flatMap(({ id, check }) =>
    check ? unique(check(connector)).map((one) => ({ rule: id, ...one })) : [],
  );
  const covers = (waiver: Waiver) => (one: Violation) =>
    waiver.rule === one.rule && waiver.place.test(one.place) && waiver.message.test(one.message);
  const idle = waivers
    .filter((waiver) => applied.some(({ id }) => id === waiver.rule) && !found.some(covers(waiver)))
    .map(({ rule, place }) => ({
      rule,
      place: "waivers",
      message: `nothing breaks the rule at ${place.source} any more`,
      mend: "delete the waiver in scripts/connector/rules/waivers.ts",
    }));
  const beyond = (whole: boolean) =>
    rules.flatMap(({ id, check, beyond: reason }) =>
      reason !== undefined && (check === undefined) === whole ? [{ rule: id, reason }] : [],
    );
  return {
    violations: [...found.filter((one) => !waivers.some((waiver) => covers(waiver)(one))), ...idle].sort(
      (one, other) => one.rule - other.rule,
    ),
    waived: waivers.flatMap((waiver) => {
      const places = [...new Set(found.filter(covers(waiver)).map(({ place }) => place))];
      return places.length > 0 ? [{ rule: waiver.rule, places, reason: waiver.reason }] : [];
    }),
    unchecked: beyond(true),
    uncheckedInPart: beyond(false),
    missing: missing(connector),
  };
}

/** What is written once and used in many operations is reported once. */
function unique(findings: Iterable<Finding>): Finding[] {
  const byText = new Map<string, Finding>();
  for (const finding of findings) byText.set(`${finding.place}\n${finding.message}`, finding);
  return [...byText.values()];
}
