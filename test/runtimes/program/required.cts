// A program in CommonJS, for the compilers that know that Node can require ES modules.

import { createClockify, type Schemas } from "clockify-connector";
import { createWebhookHandler } from "clockify-connector/webhooks";

export const name = async (): Promise<Schemas["User"]["name"]> => (await createClockify().getCurrentUser()).name;
// @ts-expect-error without the token of the webhook nothing can be verified
export const careless = createWebhookHandler({ event: "NEW_TAG", onEvent: () => undefined });
