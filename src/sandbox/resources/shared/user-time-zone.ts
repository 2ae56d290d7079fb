// The time zone of a user.

import type { Schemas } from "../../types.js";

/** UTC for people who have not signed in yet. */
export function timeZoneOf({ settings }: Schemas["User"]): string {
  return settings?.timeZone ?? "UTC";
}
