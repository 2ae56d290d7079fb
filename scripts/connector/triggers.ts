// The triggers of the connector: one for each event that the specification marks as one, and one for any event. The platform knows
// an operation by its path, so each has a path of its own, from which the script makes a webhook of Clockify.

import type { JsonSchema, TriggerSource } from "../contract/document.ts";
import type { Contract } from "../contract/model.ts";
import type { DynamicValues } from "./drop-downs.ts";
import { pascalCase } from "./names.ts";
import type { SwaggerOperation, SwaggerParameter } from "./swagger-operation.ts";
import type { SwaggerSchema, swaggerSchemas } from "./swagger-schema.ts";

export interface Trigger {
  readonly path: string;
  /** What the flow is called with. */
  readonly content: { readonly description: string; readonly schema: SwaggerSchema };
  readonly operation: SwaggerOperation;
}

/** What triggers share with the operation that makes a webhook. */
export interface MakesWebhooks {
  readonly workspace: SwaggerParameter;
  /** The answers that are errors, by status. */
  readonly errors: Readonly<Record<string, object>>;
  readonly dropDown: (argument: string) => DynamicValues | undefined;
}

/** What one trigger differs in from the others. */
interface Happening {
  /** Such as `whenTimeEntryCreated`. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly hint: string;
  readonly event: SwaggerSchema;
  readonly sources: readonly TriggerSource[];
  readonly brings: { readonly description: string; readonly schema: JsonSchema };
}

/** By what a trigger can be limited, and the field for it. */
const FILTERS = {
  PROJECT_ID: {
    field: "projects",
    title: "Projects",
    item: "Project",
    description: "Only what happens in these projects starts the flow.",
  },
  USER_ID: {
    field: "users",
    title: "People",
    item: "Person",
    description: "Only what concerns these people starts the flow.",
  },
} as const satisfies Record<TriggerSource, object>;

/** How many characters Clockify takes as the name of a webhook. */
const NAME_LENGTH = { minLength: 2, maxLength: 30 };

export function triggersOf(
  contract: Contract,
  schemas: ReturnType<typeof swaggerSchemas>,
  shared: MakesWebhooks,
): Trigger[] {
  return [...singleEvents(contract), anyEvent(contract)].map((happening) => triggerOf(happening, schemas, shared));
}

function singleEvents(contract: Contract): Happening[] {
  return contract.events
    .filter(({ operation }) => operation["x-ms-trigger"])
    .map(({ event, operation, schema }) => {
      const hint = operation["x-ms-trigger-hint"];
      const body = operation.requestBody && contract.resolve(operation.requestBody);
      if (!hint || !body) throw new Error(`${event} needs an x-ms-trigger-hint`);
      return {
        name: operation.operationId,
        summary: operation.summary,
        description: operation.description,
        hint,
        event: { enum: [event], default: event, "x-ms-visibility": "internal" },
        sources: operation["x-trigger-sources"] ?? [],
        brings: { description: body.description, schema },
      };
    });
}

/** It takes no filter, since which one is possible depends on the event. */
function anyEvent(contract: Contract): Happening {
  const events = contract.events.map(({ event, operation }) => ({
    value: event,
    displayName: operation.summary,
  }));
  return {
    name: "whenAnythingHappens",
    summary: "When anything happens",
    description:
      "This operation triggers when the event that you choose happens. Use it for events without a trigger of their own, such as a changed client or a new invoice.",
    hint: "To see it work, do in Clockify what the chosen event says.",
    event: {
      enum: events.map(({ value }) => value),
      "x-ms-enum-values": events,
      "x-ms-visibility": "important",
    },
    sources: [],
    brings: {
      description: "What it happened to. Its fields depend on the event.",
      schema: { $ref: "#/components/schemas/OtherDelivery" },
    },
  };
}

function triggerOf(happening: Happening, schemas: ReturnType<typeof swaggerSchemas>, shared: MakesWebhooks): Trigger {
  const { name, summary, description, hint, brings } = happening;
  const [, ...words] = name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  // The script gives a webhook without a name one of these words.
  const otherwise = `Flow: ${words.join(" ")}`;
  if (otherwise.length > NAME_LENGTH.maxLength) throw new Error(`${otherwise} is too long for the name of a webhook`);
  const operationId = pascalCase(name);
  const body = schemas.define(`${operationId}Body`, () => bodyOf(happening, shared));
  return {
    path: `/v1/workspaces/{workspace_id}/triggers/${words.join("-")}`,
    content: { description: brings.description, schema: schemas.convert(brings.schema) },
    operation: {
      summary,
      description,
      operationId,
      "x-ms-visibility": "important",
      "x-ms-trigger": "single",
      "x-ms-trigger-hint": hint,
      parameters: [
        shared.workspace,
        { name: "body", in: "body", required: true, description: "What the flow waits for.", schema: body },
      ],
      responses: {
        // Nothing reads an answer of a trigger but the platform, which wants this status and this header.
        "201": {
          description: "Clockify calls the flow from now on.",
          headers: { Location: { type: "string", description: "The address at which a DELETE ends that." } },
        },
        ...shared.errors,
      },
    },
  };
}

function bodyOf({ event, sources }: Happening, { dropDown }: MakesWebhooks): SwaggerSchema {
  return {
    type: "object",
    description: "Which event starts the flow, and for what it counts.",
    properties: {
      webhookEvent: {
        type: "string",
        "x-ms-summary": "Event",
        description: "What has to happen in Clockify. Some events need a paid plan.",
        ...event,
      },
      ...Object.fromEntries(sources.map((source) => [FILTERS[source].field, filterOf(source, sources, dropDown)])),
      name: {
        type: "string",
        "x-ms-summary": "Name",
        description:
          "What the webhook of this flow is called in Clockify, in 2 to 30 characters, so that people know which flow it belongs to. Without one it says what happens.",
        ...NAME_LENGTH,
        "x-ms-visibility": "advanced",
      },
      url: {
        type: "string",
        "x-ms-summary": "Address",
        description: "The address of the flow.",
        "x-ms-notification-url": true,
        "x-ms-visibility": "internal",
      },
    },
    required: ["webhookEvent", "url"],
  };
}

function filterOf(
  source: TriggerSource,
  sources: readonly TriggerSource[],
  dropDown: MakesWebhooks["dropDown"],
): SwaggerSchema {
  const { field, title, item, description } = FILTERS[source];
  return {
    type: "array",
    "x-ms-summary": title,
    description: sources.length > 1 ? `${description} Choose projects or people, not both.` : description,
    "x-ms-visibility": "advanced",
    items: { type: "string", "x-ms-summary": item, ...dropDown(field) },
  };
}
