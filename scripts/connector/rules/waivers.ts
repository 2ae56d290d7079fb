// The only place where a rule may be broken on purpose. A waiver that no longer matches anything is a violation itself.

import type { Waiver } from "./rule.ts";

const PUBLISHED = "GetWorkspaces|GetAllUsers|GetClients|GetProjects|GetTimeEntriesForUser";

export const waivers: readonly Waiver[] = [
  {
    rule: 8,
    place: /^info\.contact$/,
    message: /is missing/,
    reason: "Who publishes the connector fills in a contact of their own when they submit it.",
  },
  {
    rule: 21,
    place: new RegExp(`^(${PUBLISHED})_v1$`),
    message: /PascalCase/,
    reason: "These actions are published under these names, and flows find them by nothing else.",
  },
  {
    rule: 22,
    place: new RegExp(`^(${PUBLISHED})(_v1)?$`),
    message: /sentence case/,
    reason: "These actions are published under these titles, which makers know and search for.",
  },
  {
    rule: 31,
    place: new RegExp(`^(${PUBLISHED})$`),
    message: /has no revision/,
    reason:
      "The current member is called _v1 and so has revision 1. There is no revision below it for the deprecated one, which is the only member without.",
  },
  {
    rule: 49,
    place: / parameter (task|body\/(.+\/)?taskId)$/,
    message: /takes project_id from .* which is optional/,
    reason: "A task belongs to a project, and both are optional: the drop-down fills as soon as a project is chosen.",
  },
  {
    rule: 62,
    place: /^icon\.png$/,
    message: /verified publishers/,
    reason: "A private import shows it. Who submits the connector to Microsoft leaves it out.",
  },
];
