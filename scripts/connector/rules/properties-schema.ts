// JSON schema of apiProperties.json: what a connection asks for, and how the platform changes requests on their way. It knows the
// two policies that the connector uses; a further one needs its parameters here.

import { branch, closed, is } from "./definition-schema.ts";

const text = { type: "string", minLength: 1 };
const plainName = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9 ()]*$" };
/** The dialog for connections reads these words, not true and false. */
const flagAsText = { enum: ["true", "false"] };

const connectionParameter = closed(
  {
    type: { enum: ["string", "securestring", "int", "bool", "gatewaySetting", "oauthSetting"] },
    defaultValue: { type: "string" },
    uiDefinition: closed(
      {
        ...{ displayName: text, description: text, tooltip: text },
        constraints: closed({
          ...{
            tabIndex: { type: "integer" },
            clearText: { type: "boolean" },
            required: flagAsText,
            hidden: flagAsText,
          },
          allowedValues: { type: "array", items: closed({ text, value: text }, ["text", "value"]), minItems: 1 },
        }),
      },
      ["displayName", "description"],
    ),
  },
  ["type", "uiDefinition"],
);

/** `policySection` is where the policy acts. */
const policy = (id: string, own: Readonly<Record<string, object>>, sections: readonly string[] = []) => {
  const parameters = {
    ...Object.fromEntries(Object.entries(own).map(([key, value]) => [`x-ms-apimTemplateParameter.${key}`, value])),
    "x-ms-apimTemplate-operationName": { type: "array", items: text },
    ...(sections.length > 0 && { "x-ms-apimTemplate-policySection": { enum: sections } }),
  };
  const required = Object.keys(own).map((key) => `x-ms-apimTemplateParameter.${key}`);
  return branch(is("templateId", id), { properties: { parameters: closed(parameters, required) } });
};

export const propertiesSchema = closed(
  {
    properties: closed(
      {
        connectionParameters: {
          type: "object",
          propertyNames: { pattern: "^[A-Za-z0-9_]+$" },
          additionalProperties: connectionParameter,
          // Its value becomes the header of the definition.
          properties: { api_key: { allOf: [connectionParameter, is("type", "securestring")] } },
          required: ["api_key"],
        },
        // The colour by which makers know connectors of independent publishers.
        ...{ iconBrandColor: { const: "#da3b01" }, publisher: plainName, stackOwner: plainName },
        capabilities: { type: "array", items: text },
        scriptOperations: { type: "array", items: text, uniqueItems: true },
        policyTemplateInstances: {
          type: "array",
          items: {
            ...closed({ templateId: { enum: ["dynamichosturl", "setheader"] }, title: text, parameters: {} }, [
              ...["templateId", "title", "parameters"],
            ]),
            allOf: [
              policy("dynamichosturl", { urlTemplate: text }),
              policy("setheader", { name: text, value: text, existsAction: { enum: ["override", "skip", "append"] } }, [
                "Request",
                "Response",
                "Failure",
              ]),
            ],
          },
        },
      },
      ["connectionParameters", "iconBrandColor", "publisher", "stackOwner", "capabilities", "policyTemplateInstances"],
    ),
  },
  ["properties"],
);
