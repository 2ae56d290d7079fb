// The name of an argument on the command line. The only place that knows the rule.

import { argumentName, queryName } from "../../argument-names.js";

/** `--time-off-period.period.start` for `timeOffPeriod.period.start`, and `--page-size` for `pageSize` and for `page-size`. */
export function optionName(argument: string): string {
  return `--${argument
    .split(".")
    .map((part) => queryName(argumentName(part)))
    .join(".")}`;
}
