// src/generated/webhooks.ts: what Clockify sends to webhooks, with a type for each event.

import { GENERATED, type Webhook } from "../document.ts";
import type { Contract } from "../model.ts";

const listed = ({ event }: Webhook) => `  "${event}",\n`;

export function webhookEvents({ events: webhooks }: Contract): string {
  const members = webhooks.map(({ event, operation: { summary }, schema }) => {
    const name = schema.$ref?.split("/").at(-1);
    if (!name) throw new Error(`${event} needs a schema with a name`);
    return `  /** ${summary}. */\n  ${event}: Schemas["${name}"];\n`;
  });
  return `// ${GENERATED}

import type { Schemas } from "./schemas.js";

/** What is delivered when something happens, by the name of the event. Clockify adds fields without notice. */
export interface Deliveries {
${members.join("")}}

/** Every event that a webhook can wait for. */
export const webhookEvents: readonly (keyof Deliveries)[] = [
${webhooks.map(listed).join("")}];

/** Those of which an equal body is the same delivery again. Of others, two can look the same. */
export const tellingOnce: ReadonlySet<keyof Deliveries> = new Set<keyof Deliveries>([
${webhooks
  .filter(({ operation }) => operation["x-tells-once"])
  .map(listed)
  .join("")}]);
`;
}
