// The account that an export reads and an import writes.

import type { Connection } from "../connections/connection.js";
import { InputError } from "../input/input-error.js";
import type { Me, NameLookup } from "../input/name-lookup.js";
import { isTimeZone } from "../time/time-zone.js";

export interface Account {
  readonly connection: Connection;
  readonly directory: NameLookup;
  /** Where calls go. */
  readonly address: string;
  readonly workspaceId: string;
  /** Whose key it is. */
  readonly me: Me;
}

/** @throws {InputError} for an account whose times cannot be shown, with what to do */
export function checkTimeZone(timeZone: string): void {
  if (isTimeZone(timeZone)) return;
  throw new InputError(
    timeZone === ""
      ? "The account has no time zone: set one in Clockify, in the settings of your profile."
      : `Unknown time zone ${JSON.stringify(timeZone)}: set another one in Clockify, in the settings of your profile.`,
  );
}
