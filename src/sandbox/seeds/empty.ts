// `empty`: a workspace, and Ben of the story as the person of the key. It is the day of the story.

import type { Seed } from "../tenant/workspace-data.js";
import { person, workspaceOf } from "./factories.js";

export function empty(): Seed {
  const ben = person(2, "Ben Carter", "Europe/London");
  return {
    me: ben.id,
    workspaces: [{ workspace: workspaceOf("Empty Studio", [ben]), users: [ben] }],
    made: 100,
    now: Date.parse("2026-03-06T14:30:00Z"),
  };
}
