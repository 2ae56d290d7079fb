// Rules 52 to 54: triggers that Clockify calls, and how a call proves who makes it.

import { isObject, type Json, type JsonObject, list, object, text } from "./json.ts";
import type { Finding, Rule } from "./rule.ts";

function* requirements(place: string, definitions: JsonObject, security: Json | undefined): Generator<Finding> {
  for (const requirement of list(security)) {
    for (const [name, scopes] of Object.entries(object(requirement))) {
      const scheme = definitions[name];
      if (!isObject(scheme)) {
        yield { place, message: `${name} is not defined`, mend: "define it in securityDefinitions" };
      } else if (!Array.isArray(scopes)) {
        yield { place, message: `${name} needs a list of scopes`, mend: "write []" };
      } else if (scheme.type !== "oauth2" && scopes.length > 0) {
        yield { place, message: `${name} is no OAuth and takes no scopes`, mend: "write []" };
      }
    }
  }
}

/**
 * What the DELETE stands below that ends a webhook. The platform sends it to the address in the header Location of the answer, wherever
 * in the connector that is: by itself below the path of the trigger, and by our script below `/webhooks` for a path `/triggers/NAME`.
 */
const collectionOf = (path: string): string => path.replace(/\/triggers\/[^/]+$/, "/webhooks");

export const webhookRules: readonly Rule[] = [
  {
    id: 52,
    demand:
      "The address that Clockify is to call is a hidden text in the body, required with all that it stands in: the platform fills it in, and a maker has none to enter.",
    *check({ definition }) {
      const inBodies = new Set<JsonObject>();
      for (const operation of definition.operations) {
        const inputs = definition.inputs(operation);
        for (const { json, schema } of inputs) inBodies.add(json).add(schema);
        const addresses = inputs.filter(({ schema }) => schema["x-ms-notification-url"] === true);
        for (const { place, schema, hidden, alwaysSent } of addresses) {
          if (schema.type !== "string") yield { place, message: "is an address and no text", mend: "set type: string" };
          if (!hidden) yield { place, message: "is an address and visible", mend: "set x-ms-visibility: internal" };
          if (!alwaysSent) {
            yield { place, message: "is an address and not always sent", mend: "require it and all that it stands in" };
          }
        }
        if (operation.method === "post" && operation.json["x-ms-trigger"] !== undefined && addresses.length === 0) {
          const message = "is a webhook and its body has no x-ms-notification-url";
          yield { place: operation.place, message, mend: "mark the property that takes the address" };
        }
      }
      for (const { place, json } of definition.typed) {
        if (json["x-ms-notification-url"] !== true || inBodies.has(json)) continue;
        yield { place, message: "is an address outside the body of a call", mend: "drop x-ms-notification-url here" };
      }
    },
  },
  {
    id: 53,
    demand:
      "A webhook describes what it is called with and has a DELETE one segment below its path, or below /webhooks where it is one of /triggers, since that is where the script says that it ends: makers get no dynamic content otherwise, and a deleted flow would be called for ever.",
    *check({ definition }) {
      for (const operation of definition.operations) {
        const addresses = definition.inputs(operation).filter(({ schema }) => schema["x-ms-notification-url"] === true);
        if (addresses.length === 0) continue;
        const { place, path, item } = operation;
        if (!isObject(object(item["x-ms-notification-content"]).schema)) {
          const mend = "add x-ms-notification-content with a schema beside the operation";
          yield { place, message: "does not describe what it is called with", mend };
        }
        const collection = collectionOf(path);
        const isOneBelow = (other: string) =>
          other.startsWith(`${collection}/{`) && !other.slice(collection.length + 1).includes("/");
        if (!definition.operations.some((other) => other.method === "delete" && isOneBelow(other.path))) {
          yield {
            place,
            message: `cannot be ended: there is no DELETE below ${collection}`,
            mend: `add DELETE ${collection}/{id}`,
          };
        }
      }
    },
  },
  {
    id: 54,
    demand:
      "What a call needs to prove who makes it is defined, and a key says where it is sent: the platform would not ask the maker for it.",
    *check({ definition: { root, operations } }) {
      const definitions = object(root.securityDefinitions);
      const mend = "correct securityDefinitions in scripts/connector/definition.ts";
      if (list(root.security).length === 0) yield { place: "security", message: "asks for nothing", mend };
      yield* requirements("security", definitions, root.security);
      for (const { place, json } of operations) yield* requirements(`${place} security`, definitions, json.security);
      for (const [name, value] of Object.entries(definitions)) {
        const place = `securityDefinitions/${name}`;
        const scheme = object(value);
        if (!["apiKey", "basic", "oauth2"].includes(text(scheme.type))) {
          yield { place, message: `has the unknown type ${text(scheme.type)}`, mend };
        }
        if (scheme.type !== "apiKey") continue;
        if (text(scheme.name) === "") yield { place, message: "does not say the name of the header", mend };
        if (scheme.in !== "header" && scheme.in !== "query")
          yield { place, message: "is sent neither in a header nor in the query", mend };
      }
    },
  },
];
