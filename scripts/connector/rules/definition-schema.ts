// JSON schema of apiDefinition.swagger.json: Swagger 2.0 with those of Microsoft's extensions that the converter writes. Every
// object is closed, so a misspelt key is an error here, where the platform ignores it or refuses the file.

type Schema = Readonly<Record<string, unknown>>;

/** An object with these keys and no others. Extensions that are not Microsoft's are allowed anywhere. */
export const closed = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: "object",
  properties,
  required,
  patternProperties: { "^x-(?!ms-)": true },
  additionalProperties: false,
});
const mapOf = (value: Schema): Schema => ({ type: "object", additionalProperties: value });
const listOf = (items: Schema): Schema => ({ type: "array", items, minItems: 1 });
/** What fits the condition has to fit the consequence, and everything else the alternative. */
export const branch = (condition: Schema, consequence: Schema, otherwise?: Schema): Schema => ({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
  then: consequence,
  ...(otherwise && { else: otherwise }),
});
export const is = (key: string, value: unknown): Schema => ({
  properties: { [key]: { const: value } },
  required: [key],
});
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
/** The thing itself, or a reference to a shared one with nothing beside it, since the platform refuses the file otherwise. */
const shared = (place: string, itself: Schema): Schema =>
  branch(
    { required: ["$ref"] },
    { properties: { $ref: { type: "string", pattern: `^#/${place}/[A-Za-z0-9_]+$` } }, additionalProperties: false },
    itself,
  );

const text: Schema = { type: "string", minLength: 1 };
const flag: Schema = { type: "boolean" };
const count: Schema = { type: "integer", minimum: 0 };
/** A label, such as the title of an action: the platform shows 80 characters and refuses others than these. */
const label: Schema = { type: "string", maxLength: 80, pattern: "^[A-Za-z0-9 ()]+$" };
const sentence: Schema = { type: "string", pattern: "[.!?]$" };
const PRODUCTS =
  "[Pp]ower ?([Pp]latform|[Aa]utomate|[Aa]pps|BI|[Pp]ages|[Vv]irtual [Aa]gents)|Microsoft Flow|Logic Apps|Copilot";
/** Reviewers refuse names of Microsoft's products in the texts of connectors and actions. */
const neutral: Schema = { not: { pattern: PRODUCTS } };
const visibility: Schema = { enum: ["important", "advanced", "internal"] };
const formats: Schema = {
  enum: [
    ...["int32", "int64", "float", "double", "byte", "binary", "date", "date-time", "date-no-tz"],
    ...["password", "email", "html", "uri", "uuid"],
  ],
};
const CATEGORIES =
  "(AI|Business Management|Business Intelligence|Collaboration|Commerce|Communication|Content and Files|Finance|Data|Human Resources|Internet of Things|IT Operations|Lifestyle and Entertainment|Marketing|Productivity|Sales and CRM|Security|Social Media|Website)";

const limits: Schema = {
  ...{ minimum: { type: "number" }, maximum: { type: "number" }, minLength: count, maxLength: count },
  ...{ minItems: count, maxItems: count, enum: { type: "array", minItems: 1, uniqueItems: true }, default: true },
};
/** What parameters and schemas have in common. */
const value: Schema = {
  ...{ ...limits, format: formats, description: sentence, "x-ms-summary": text, "x-ms-visibility": visibility },
  "x-ms-enum-values": listOf(closed({ value: true, displayName: text }, ["value", "displayName"])),
  "x-ms-dynamic-values": closed(
    {
      ...{ operationId: text, "value-path": text, "value-title": text, "value-collection": text },
      parameters: mapOf(branch({ type: "object" }, closed({ parameter: text }, ["parameter"]))),
    },
    ["operationId", "value-path", "value-title"],
  ),
  "x-ms-dynamic-list": closed(
    {
      ...{ operationId: text, itemsPath: text, itemValuePath: text, itemTitlePath: text },
      parameters: mapOf({
        ...closed({ parameterReference: text, value: true }),
        ...{ minProperties: 1, maxProperties: 1 },
      }),
    },
    ["operationId", "itemValuePath", "itemTitlePath"],
  ),
};
const itemsOfLists = branch(is("type", "array"), { required: ["items"] });

const parameter: Schema = {
  ...closed(
    {
      ...{ ...value, name: { type: "string", not: { pattern: "^[Cc]onnection[Ii]d$" } } },
      ...{ in: { enum: ["path", "query", "body", "formData"] }, required: flag, items: ref("item") },
      ...{ type: { enum: ["string", "integer", "number", "boolean", "array", "file"] }, schema: ref("schema") },
      ...{ collectionFormat: { const: "csv" }, "x-ms-url-encoding": { const: "single" }, "x-ms-summary": label },
    },
    ["name", "in", "description"],
  ),
  allOf: [
    itemsOfLists,
    branch(
      is("in", "body"),
      { required: ["schema"], properties: { type: false, "x-ms-dynamic-values": false, "x-ms-dynamic-list": false } },
      { required: ["type", "x-ms-summary"], properties: { schema: false } },
    ),
    // Without the encoding an id with a slash or a space reaches another address.
    branch(
      is("in", "path"),
      { required: ["x-ms-url-encoding", "required"], properties: { required: { const: true } } },
      { properties: { "x-ms-url-encoding": false } },
    ),
    branch(is("type", "file"), { properties: { in: { const: "formData" } } }),
  ],
};

const error = shared("responses", closed({ description: sentence }, ["description"]));
const header = closed({ type: { enum: ["string", "integer", "number", "boolean"] }, description: sentence }, ["type"]);
const success = { description: sentence, headers: mapOf(header) };

const operation: Schema = {
  ...closed(
    {
      ...{ summary: label, description: { ...sentence, ...neutral }, deprecated: flag, "x-ms-visibility": visibility },
      // Flows find their action by it. Later versions end with _v1, _V2 and so on.
      operationId: { type: "string", pattern: "^[A-Z][A-Za-z0-9]*(_[vV]\\d+)?$" },
      "x-ms-api-annotation": closed({ family: text, revision: { type: "integer", minimum: 1 } }, ["family"]),
      ...{ "x-ms-trigger": { enum: ["single", "batch"] }, "x-ms-trigger-hint": sentence },
      ...{ consumes: listOf(text), produces: listOf(text), parameters: listOf(shared("parameters", parameter)) },
      // One answer with a schema, at 200 or 201: the designer drops all others without a word.
      responses: {
        type: "object",
        patternProperties: {
          "^20[01]$": closed({ ...success, schema: ref("schema") }, ["description"]),
          "^2(0[2-9]|[1-9]\\d)$": closed(success, ["description"]),
          "^[45]\\d\\d$": error,
        },
        additionalProperties: false,
        anyOf: [200, 201, 202, 204].map((status) => ({ required: [String(status)] })),
        not: { required: ["200", "201"] },
      },
    },
    ["summary", "description", "operationId", "responses", "x-ms-visibility"],
  ),
  ...branch(
    { required: ["x-ms-trigger"] },
    {
      properties: {
        summary: { pattern: "^When [a-z]" },
        description: { pattern: "^This operation triggers when" },
      },
    },
    { properties: { summary: { not: { pattern: "^When " } } } },
  ),
};

export const definitionSchema: Schema = {
  ...closed(
    {
      swagger: { const: "2.0" },
      info: closed(
        {
          title: { type: "string", maxLength: 30, pattern: "^[ -~]*[A-Za-z0-9]$", not: { pattern: "API|Connector" } },
          description: {
            ...{ type: "string", minLength: 30, maxLength: 500, pattern: "^[ -~]*$" },
            not: { pattern: `\\bAPIs?\\b|${PRODUCTS}` },
          },
          version: text,
          contact: closed({ name: text, url: { type: "string", pattern: "^https?://" }, email: text }, [
            ...["name", "url", "email"],
          ]),
        },
        ["title", "description", "version"],
      ),
      ...{ host: { type: "string", pattern: "^[a-z0-9.-]+$" }, basePath: { type: "string", pattern: "^/" } },
      ...{ schemes: { const: ["https"] }, consumes: listOf(text), produces: listOf(text) },
      paths: {
        type: "object",
        // A variable takes a whole segment, since the gateway routes by segments.
        patternProperties: {
          "^(/([A-Za-z0-9._~-]+|\\{[a-z_]+\\}))+$": closed({
            ...Object.fromEntries(["get", "post", "put", "patch", "delete"].map((method) => [method, operation])),
            "x-ms-notification-content": closed({ description: sentence, schema: ref("schema") }, ["schema"]),
          }),
        },
        additionalProperties: false,
      },
      definitions: mapOf(ref("schema")),
      parameters: mapOf(parameter),
      responses: mapOf(closed({ description: sentence }, ["description"])),
      securityDefinitions: mapOf(
        closed({ type: { const: "apiKey" }, in: { const: "header" }, name: text }, ["type", "in", "name"]),
      ),
      security: listOf(mapOf({ type: "array" })),
      "x-ms-connector-metadata": {
        type: "array",
        items: {
          ...closed({ propertyName: text, propertyValue: text }, ["propertyName", "propertyValue"]),
          ...branch(is("propertyName", "Categories"), {
            properties: { propertyValue: { pattern: `^${CATEGORIES}(;${CATEGORIES})?$` } },
          }),
        },
        allOf: ["Website", "Privacy policy", "Categories"].map((name) => ({
          contains: { properties: { propertyName: { const: name } } },
        })),
      },
    },
    ["swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths", "security"],
  ),
  $defs: {
    item: closed({ ...limits, type: { enum: ["string", "integer", "number", "boolean"] }, format: formats }, ["type"]),
    // One type each, and none of oneOf, anyOf, allOf, not or nullable: the platform refuses them or shows an empty field.
    schema: shared("definitions", {
      ...closed({
        ...{ ...value, type: { enum: ["string", "integer", "number", "boolean", "array", "object", "file"] } },
        ...{ title: text, items: ref("schema"), properties: mapOf(ref("schema")), "x-nullable": { const: true } },
        ...{ required: { ...listOf(text), uniqueItems: true }, "x-ms-notification-url": { const: true } },
      }),
      ...itemsOfLists,
    }),
  },
};
