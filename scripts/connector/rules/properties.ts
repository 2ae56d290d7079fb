// Rules 55 to 60: apiProperties.json, which says what a connection asks for and how requests are changed on their way.

import type { Connector } from "./connector.ts";
import { entries, isObject, type Json, type JsonObject, kindOf, list, object, text, texts } from "./json.ts";
import { POLICIES } from "./policies.ts";
import type { Finding, Rule } from "./rule.ts";

const FILE = "apiProperties.json";
const BRAND_COLOR = "#da3b01";
const TOP = [
  "iconBrandColor",
  "publisher",
  "stackOwner",
  "capabilities",
  "connectionParameters",
  "policyTemplateInstances",
];
const NEWER_TOP = ["connectionParameterSets", "scriptOperations"];
const PARAMETER_KEYS = ["type", "uiDefinition", "defaultValue", "allowedValues", "oAuthSettings", "metadata"];
const PARAMETER_TYPES = ["string", "securestring", "int", "bool", "gatewaySetting", "oauthSetting"];
const UI_KEYS = ["displayName", "description", "tooltip", "tabIndex", "constraints"];
const CONSTRAINTS: Readonly<Record<string, string>> = {
  ...{ clearText: "boolean", required: "string", hidden: "string", tabIndex: "number" },
  ...{ capability: "array", allowedValues: "array", dependencies: "object" },
};
const COMMON = "x-ms-apimTemplate-";
const OWN = "x-ms-apimTemplateParameter.";

const propertiesOf = ({ properties }: Connector): JsonObject => object(properties?.json.properties);

/** Those of a single connection, and those of each way to sign in. */
function connectionParameters(properties: JsonObject): [string, JsonObject][] {
  const sets = list(object(properties.connectionParameterSets).values).map((set) => object(set).parameters);
  return [properties.connectionParameters, ...sets]
    .flatMap(entries)
    .map(([name, parameter]) => [name, object(parameter)]);
}

const policiesOf = (properties: JsonObject): JsonObject[] => list(properties.policyTemplateInstances).map(object);
const policyPlace = (policy: JsonObject): string => `policy ${text(policy.title) || text(policy.templateId)}`;

function* parameterFindings(name: string, parameter: JsonObject): Generator<Finding> {
  const place = `connection parameter ${name}`;
  const mend = `correct it in ${FILE}`;
  const find = (message: string): Finding => ({ place, message, mend });
  if (!/^\w+(:\w+)?$/.test(name)) yield find("has a name with more than letters, digits and _");
  if (!PARAMETER_TYPES.includes(text(parameter.type))) yield find("has no known type");
  for (const key of Object.keys(parameter).filter((one) => !PARAMETER_KEYS.includes(one)))
    yield find(`has the unknown key ${key}`);
  if (parameter.defaultValue !== undefined && typeof parameter.defaultValue !== "string")
    yield find("has a defaultValue that is no text");
  const ui = object(parameter.uiDefinition);
  for (const key of Object.keys(ui).filter((one) => !UI_KEYS.includes(one)))
    yield find(`has the unknown key uiDefinition.${key}`);
  if (text(ui.displayName) === "" || text(ui.description) === "") yield find("does not tell a maker what to enter");
  const constraints = object(ui.constraints);
  for (const [key, value] of entries(constraints)) {
    const expected = Object.hasOwn(CONSTRAINTS, key) ? CONSTRAINTS[key] : undefined;
    if (!expected) yield find(`has the unknown constraint ${key}`);
    else if (kindOf(value) !== expected) yield find(`has a ${key} that has to be of the kind ${expected}`);
    else if (expected === "string" && value !== "true" && value !== "false")
      yield find(`has a ${key} that is not "true" or "false"`);
    else if (key === "tabIndex" && !Number.isInteger(value)) yield find("has a tabIndex that is no whole number");
  }
  if (constraints.allowedValues === undefined) return;
  const allowed = list(constraints.allowedValues).map(object);
  for (const value of allowed) {
    if (typeof value.value !== "string" || Object.keys(value).some((key) => key !== "value" && key !== "text")) {
      yield find("has an allowed value that is not { text, value }");
    }
  }
  if (parameter.defaultValue !== undefined && !allowed.some(({ value }) => value === parameter.defaultValue)) {
    yield find("has a defaultValue that is not allowed");
  }
}

function* policyFindings(policy: JsonObject): Generator<Finding> {
  const place = policyPlace(policy);
  const mend = `correct it in ${FILE}`;
  const find = (message: string): Finding => ({ place, message, mend });
  const id = text(policy.templateId).toLowerCase();
  const template = Object.hasOwn(POLICIES, id) ? POLICIES[id] : undefined;
  if (!template) return yield find(`uses the unknown template ${text(policy.templateId)}`);
  for (const key of Object.keys(policy)) {
    const isType = key === "type" && id === "pollingtrigger" && policy.type === "PollingTrigger";
    if (!["templateId", "title", "parameters"].includes(key) && !isType) yield find(`has the unknown key ${key}`);
  }
  const given = object(policy.parameters);
  for (const key of template.required) {
    if (given[`${OWN}${key}`] === undefined) yield find(`has no ${OWN}${key}`);
  }
  for (const [key, value] of entries(given)) {
    const own = key.startsWith(OWN) ? key.slice(OWN.length) : undefined;
    if (key === `${COMMON}operationName`) {
      if (texts(value).length !== list(value).length || !Array.isArray(value))
        yield find("has an operationName that is no list of names");
    } else if (key === `${COMMON}policySection`) {
      if (!template.sections.includes(text(value)))
        yield find(`has the policySection ${text(value)}, which this template does not have`);
    } else if (own === undefined || ![...template.required, ...template.optional].includes(own)) {
      yield find(`has the unknown parameter ${key}`);
    } else if (own === "triggerConfig" ? !isObject(value) : typeof value !== "string") {
      yield find(`has a ${own} of the wrong kind`);
    } else if (own in template.values && !template.values[own]?.includes(text(value))) {
      yield find(`has the ${own} ${text(value)}, which does not exist`);
    }
  }
}

/** Every text anywhere in a value. */
function allTexts(value: Json | undefined): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(allTexts);
  return entries(value).flatMap(([, item]) => allTexts(item));
}

const plainName = (value: Json | undefined): boolean => /^[A-Za-z0-9][A-Za-z0-9 ()]*$/.test(text(value));

export const propertyRules: readonly Rule[] = [
  {
    id: 55,
    demand: "iconBrandColor is #da3b01, the color by which makers know connectors of independent publishers.",
    *check(connector) {
      if (!connector.properties || propertiesOf(connector).iconBrandColor === BRAND_COLOR) return;
      yield { place: "iconBrandColor", message: `is not ${BRAND_COLOR}`, mend: `set it in ${FILE}` };
    },
  },
  {
    id: 56,
    demand: "apiProperties.json is JSON with the keys that the platform knows: it refuses the package for any other.",
    *check({ properties }) {
      if (!properties) return;
      const mend = `correct ${FILE}`;
      if (properties.error) return yield { place: FILE, message: `cannot be read: ${properties.error}`, mend };
      for (const key of Object.keys(properties.json).filter((one) => one !== "properties" && one !== "$schema")) {
        yield { place: FILE, message: `has the unknown key ${key}`, mend };
      }
      if (!isObject(properties.json.properties)) yield { place: FILE, message: "has no properties", mend };
      for (const key of Object.keys(object(properties.json.properties))) {
        if (TOP.includes(key) || NEWER_TOP.includes(key)) continue;
        yield { place: `${FILE} properties`, message: `has the unknown key ${key}`, mend };
      }
    },
  },
  {
    id: 57,
    demand:
      "What a connection asks for has a plain name, a known type, texts for the maker and constraints in the form that the dialog reads; the key is a securestring called api_key, which is how it reaches its header.",
    *check(connector) {
      if (!connector.properties) return;
      const properties = propertiesOf(connector);
      const parameters = connectionParameters(properties);
      for (const [name, parameter] of parameters) yield* parameterFindings(name, parameter);
      const schemes = Object.values(object(connector.definition.root.securityDefinitions)).map(object);
      const key = parameters.find(([name]) => name === "api_key")?.[1];
      if (schemes.some(({ type }) => type === "apiKey") && key?.type !== "securestring") {
        yield {
          place: "connection parameter api_key",
          message: "is missing, or no securestring",
          mend: `add it in ${FILE}`,
        };
      }
    },
  },
  {
    id: 58,
    demand: "publisher and stackOwner are plain names: they stand on the connector's page and say whom to trust.",
    *check(connector) {
      if (!connector.properties) return;
      const properties = propertiesOf(connector);
      for (const place of ["publisher", "stackOwner"]) {
        if (plainName(properties[place])) continue;
        yield { place, message: "is missing, or has more than letters, digits and spaces", mend: `set it in ${FILE}` };
      }
      if (
        !Array.isArray(properties.capabilities) ||
        texts(properties.capabilities).length < properties.capabilities.length
      ) {
        yield { place: "capabilities", message: "is no list of names", mend: `write [] in ${FILE}` };
      }
    },
  },
  {
    id: 59,
    demand:
      "The script and the policies name operations and connection parameters that exist: a misspelt one is ignored without a word.",
    *check(connector) {
      const properties = propertiesOf(connector);
      const exists = (name: string) => connector.definition.operation(name) !== undefined;
      const mend = `correct the name in ${FILE}`;
      for (const name of texts(properties.scriptOperations).filter((one) => !exists(one))) {
        yield { place: "scriptOperations", message: `there is no operation ${name}`, mend };
      }
      const known = connectionParameters(properties).map(([name]) => name);
      for (const policy of policiesOf(properties)) {
        const place = policyPlace(policy);
        for (const name of texts(object(policy.parameters)[`${COMMON}operationName`]).filter((one) => !exists(one))) {
          yield { place, message: `there is no operation ${name}`, mend };
        }
        const used = allTexts(policy.parameters).flatMap((value) => [
          ...value.matchAll(/\bconnectionParameters\('([^']*)'/g),
        ]);
        for (const [, name = ""] of used) {
          if (!known.includes(name)) yield { place, message: `there is no connection parameter ${name}`, mend };
        }
      }
    },
  },
  {
    id: 60,
    demand: "Every policy has the parameters of its template and no others: with a misspelt one it does nothing.",
    *check(connector) {
      for (const policy of policiesOf(propertiesOf(connector))) yield* policyFindings(policy);
    },
  },
];
