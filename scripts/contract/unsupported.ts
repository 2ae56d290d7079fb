// Everything in the bundled document that the model cannot express. It is refused by name, since what a generator leaves out would
// be missing from every surface without a word.

import { argumentName } from "../../src/argument-names.ts";
import { isObject } from "../../src/util/json.ts";
import { followed, METHODS } from "./document.ts";
import { checkSchemas, isArgumentName, type Report, type SchemaCheck } from "./unsupported-schemas.ts";

/** The keys that each kind of node may have. Extensions are listed like everything else. */
const KNOWN = {
  document: [
    ...["openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components"],
    ...["x-ms-connector-metadata", "x-hosts", "x-generated-from"],
  ],
  info: ["title", "version", "summary", "description", "license", "contact"],
  tag: ["name", "description"],
  server: ["url", "description", "variables"],
  variable: ["enum", "default", "description"],
  components: ["securitySchemes", "schemas", "examples", "responses", "headers", "parameters", "requestBodies"],
  securityScheme: ["type", "in", "name", "description"],
  pathItem: ["parameters", "servers", ...METHODS],
  operation: [
    ...["operationId", "tags", "summary", "description", "deprecated", "security", "servers"],
    ...["parameters", "requestBody", "responses"],
    ...["x-paginated", "x-may-be-empty", "x-replaced-by", "x-shown-by", "x-ms-visibility", "x-mcp-tool"],
  ],
  parameter: ["name", "in", "required", "description", "schema", "example"],
  requestBody: ["description", "required", "content"],
  media: ["schema", "examples"],
  example: ["summary", "value"],
  response: ["description", "headers", "content"],
  header: ["description", "schema", "example", "required"],
  webhook: ["post"],
  delivery: [
    ...["operationId", "tags", "summary", "description", "requestBody", "responses"],
    ...["x-ms-trigger", "x-ms-trigger-hint", "x-tells-once", "x-trigger-sources"],
  ],
  paginated: ["page", "pageSize", "items", "total"],
};

/** What to do about a key that is not known, where there is more to say than to leave it out. */
const INSTEAD: Readonly<Record<string, string>> = {
  style: "Leave it out: a list in the query repeats its name",
  explode: "Leave it out: a list in the query repeats its name",
  callbacks: "What Clockify sends is below webhooks",
  links: "Say it in the description",
  examples: "Write example with one value",
  example: "Write examples with one named default",
  "x-host": "Write servers with one of the lists below x-hosts",
};

const JSON_TYPE = "application/json";
const MULTIPART = "multipart/form-data";
/** What a file can be. */
const FILE_TYPE =
  /^(application\/(pdf|zip|octet-stream|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)|text\/csv|image\/(\*|png|jpeg|gif|webp))$/;
const FILE_TYPES = "application/pdf, application/zip, application/octet-stream, XLSX, text/csv and images";
const HEADERS = ["Last-Page", "Retry-After", "Content-Disposition"];
const VISIBILITIES = ["important", "advanced", "internal"];

type Node = Record<string, unknown>;

/** @throws {Error} with everything that is not supported */
export function refuseUnsupported(document: object): void {
  const found = unsupported(document);
  if (found.length > 0)
    throw new Error(`The specification says what nothing can be generated from:\n${found.join("\n")}`);
}

/** One line for each thing that is not supported: the operation, the place, and what to do. */
export function unsupported(document: object): string[] {
  const found = new Set<string>();
  const root: Node = { ...document };
  const resolve = (reference: string) => followed(document, reference);

  function reporter(subject: string): Report {
    return (at, what, fix) => void found.add(`${subject}, at ${at}: ${what}. ${fix}.`);
  }
  const general = reporter("The document");

  /** The node behind a `$ref`, which may have a description of its own. */
  function target(node: unknown, at: string, report: Report): { node: Node; at: string } | undefined {
    if (!isObject(node)) {
      report(at, "is not an object", "Correct it");
      return undefined;
    }
    if (typeof node.$ref !== "string") return { node, at };
    const { $ref, ...beside } = node;
    const keys = Object.keys(beside).filter((key) => key !== "description" && key !== "summary");
    if (keys.length > 0) report(at, `${keys.join(", ")} is beside a $ref and is ignored there`, "Write it out");
    const named = target(resolve($ref), $ref, report);
    return named && { node: { ...named.node, ...beside }, at: named.at };
  }

  function checkKeys(node: Node, kind: keyof typeof KNOWN, at: string, report: Report): void {
    for (const key of Object.keys(node)) {
      if (KNOWN[kind].includes(key)) continue;
      const fix = INSTEAD[key] ?? "Leave it out, or teach it to scripts/contract and every printer";
      report(at, key.startsWith("x-") ? `the extension ${key} is unknown` : `${key} is not supported`, fix);
    }
  }

  function checkTexts(node: Node, texts: readonly string[], at: string, report: Report): void {
    for (const text of texts) {
      if (typeof node[text] !== "string" || node[text] === "") report(at, `has no ${text}`, "Write one");
    }
  }

  function checkDocument(): void {
    checkKeys(root, "document", "#", general);
    if (isObject(root.info)) checkKeys(root.info, "info", "#/info", general);
    for (const [index, tag] of listOf(root.tags).entries()) {
      if (isObject(tag)) checkKeys(tag, "tag", `#/tags/${index}`, general);
    }
    checkSecurity(root.security, "#/security", general);
    const hosts = { api: root.servers, ...(isObject(root["x-hosts"]) && root["x-hosts"]) };
    for (const [host, servers] of Object.entries(hosts)) {
      const at = host === "api" ? "#/servers" : `#/x-hosts/${host}`;
      if (!["api", "reports", "audit"].includes(host))
        general(at, "is an unknown host", "Known are api, reports and audit");
      for (const [index, server] of listOf(servers).entries()) checkServer(server, `${at}/${index}`);
    }
    const components = isObject(root.components) ? root.components : {};
    checkKeys(components, "components", "#/components", general);
    for (const [name, scheme] of Object.entries(
      isObject(components.securitySchemes) ? components.securitySchemes : {},
    )) {
      const at = `#/components/securitySchemes/${name}`;
      if (!isObject(scheme)) continue;
      checkKeys(scheme, "securityScheme", at, general);
      if (scheme.type !== "apiKey" || scheme.in !== "header") {
        general(at, "is not a key in a header", "Clients send a key in a header only");
      }
    }
  }

  function checkServer(server: unknown, at: string): void {
    if (!isObject(server)) {
      general(at, "is not a server", "Write its url");
      return;
    }
    checkKeys(server, "server", at, general);
    for (const [name, variable] of Object.entries(isObject(server.variables) ? server.variables : {})) {
      if (name !== "region") general(at, `the variable ${name} is unknown`, "Only the region can vary");
      if (isObject(variable)) checkKeys(variable, "variable", `${at}/variables/${name}`, general);
    }
  }

  /** Servers must be those of one host, since clients know the addresses of these only. */
  function checkServers(servers: unknown, at: string, report: Report): void {
    if (servers === undefined) return;
    const hosts = { api: root.servers, ...(isObject(root["x-hosts"]) && root["x-hosts"]) };
    const same = Object.values(hosts).some((known) => JSON.stringify(known) === JSON.stringify(servers));
    if (same) return;
    const named = Object.keys(hosts).filter((host) => host !== "api");
    report(
      at,
      "names servers that are not those of a known host",
      `Leave it out for the API, or write servers: { $ref: ../clockify.yaml#/x-hosts/NAME } with ${named.join(" or ")}`,
    );
  }

  function checkSecurity(security: unknown, at: string, report: Report): void {
    if (security === undefined) return;
    const schemes =
      isObject(root.components) && isObject(root.components.securitySchemes) ? root.components.securitySchemes : {};
    const names = listOf(security).map((requirement) => (isObject(requirement) ? Object.keys(requirement) : []));
    const known = names.every(([name = "", ...others]) => others.length === 0 && Object.hasOwn(schemes, name));
    const canBeCalled = names.flat().some((name) => name === "ApiKey" || name === "AddonToken");
    if (known && canBeCalled) return;
    const choice = Object.keys(schemes).join(", ");
    report(at, "is not one of the known keys", `List one key each, of ${choice}, and ApiKey or AddonToken among them`);
  }

  function checkOperation(path: string, item: Node, method: string, operation: Node): void {
    const name = typeof operation.operationId === "string" ? operation.operationId : `${method.toUpperCase()} ${path}`;
    const report = reporter(name);
    const schemas = checkSchemas(report, resolve);
    checkKeys(operation, "operation", "operation", report);
    checkTexts(operation, ["operationId", "summary", "description"], "operation", report);
    checkTags(operation.tags, "tags", report);
    checkServers(operation.servers ?? item.servers, "servers", report);
    checkSecurity(operation.security, "security", report);
    if (operation["x-ms-visibility"] !== undefined && !VISIBILITIES.includes(String(operation["x-ms-visibility"]))) {
      report("x-ms-visibility", "is unknown", `Choose one of ${VISIBILITIES.join(", ")}`);
    }
    if ((operation.deprecated === true) !== (operation["x-replaced-by"] !== undefined)) {
      report("deprecated", "goes with x-replaced-by", "Write both, or neither");
    }
    const parameters = [...listOf(item.parameters), ...listOf(operation.parameters)].map((parameter, index) =>
      checkParameter(parameter, `parameters/${index}`, schemas, report),
    );
    const properties = checkBody(operation.requestBody, method, schemas, report);
    checkNames([...parameters.flatMap((parameter) => parameter ?? []), ...properties], report);
    checkPath(
      path,
      parameters.flatMap((parameter) => parameter ?? []),
      report,
    );
    checkResponses(operation.responses, schemas, report);
    const paginated = operation["x-paginated"];
    if (isObject(paginated)) checkKeys(paginated, "paginated", "x-paginated", report);
    else if (paginated !== undefined)
      report("x-paginated", "is not an object", "Write {} where the answer is the bare list");
  }

  function checkTags(tags: unknown, at: string, report: Report): void {
    const known = listOf(root.tags).flatMap((tag) => (isObject(tag) ? [tag.name] : []));
    const [tag, ...others] = listOf(tags);
    if (others.length > 0 || !known.includes(tag))
      report(at, "is not one known tag", `Choose one of ${known.join(", ")}`);
  }

  interface Named {
    readonly name: string;
    readonly in: string;
  }

  function checkParameter(given: unknown, at: string, schemas: SchemaCheck, report: Report): Named | undefined {
    const found = target(given, at, report);
    if (!found) return undefined;
    const { node } = found;
    const { name, in: place } = node;
    checkKeys(node, "parameter", found.at, report);
    if (typeof name !== "string" || !isArgumentName(name)) {
      report(found.at, `the name ${name} cannot be one of an argument`, "Use letters, digits, _ and -");
      return undefined;
    }
    if (place !== "path" && place !== "query") {
      report(found.at, `${name} is a parameter in the ${place}`, "Arguments travel in the path, the query or the body");
      return undefined;
    }
    checkTexts(node, ["description"], found.at, report);
    if (node.example === undefined) report(found.at, `${name} has no example`, "Write one");
    if (node.schema === undefined) report(found.at, `${name} has no schema`, "Write one");
    else schemas.request(node.schema, `${found.at}/schema`, place);
    return { name, in: place };
  }

  function checkBody(given: unknown, method: string, schemas: SchemaCheck, report: Report): Named[] {
    if (given === undefined) return [];
    const found = target(given, "requestBody", report);
    if (!found) return [];
    const { node, at } = found;
    checkKeys(node, "requestBody", at, report);
    checkTexts(node, ["description"], at, report);
    if (method === "get")
      report(at, "is the body of a GET, which fetch does not send", "Use another method, or the query");
    if (node.required !== true) report(at, "may be left out", "Write required: true; its properties may be optional");
    const contents = Object.entries(isObject(node.content) ? node.content : {});
    const [[type, media] = ["nothing", undefined], ...others] = contents;
    if (others.length > 0) {
      report(
        `${at}/content`,
        `has ${contents.length} bodies (${contents.map(([name]) => name).join(", ")})`,
        "Choose one",
      );
    }
    if (type !== JSON_TYPE && type !== MULTIPART) {
      report(`${at}/content`, `${type} is not supported in a request`, `Write ${JSON_TYPE} or ${MULTIPART}`);
      return [];
    }
    checkMedia(media, `${at}/content/${escaped(type)}`, report);
    if (!isObject(media)) return [];
    const place = `${at}/content/${escaped(type)}/schema`;
    const schema = target(media.schema, place, report);
    if (!schema) return [];
    const isObjectBody = schema.node.type === "object" && isObject(schema.node.properties);
    if (type === MULTIPART) {
      if (!isObjectBody) report(place, "is not an object with properties", "Write one property for each part");
      for (const [name, part] of Object.entries(isObject(schema.node.properties) ? schema.node.properties : {})) {
        schemas.request(part, `${schema.at}/properties/${name}`, "part");
      }
    } else if (isObjectBody || schema.node.type === "array") schemas.request(media.schema, place, "json");
    else report(place, "is neither an object with properties nor a list", "Describe one of these");
    return isObjectBody ? Object.keys(schema.node.properties ?? {}).map((name) => ({ name, in: "body" })) : [];
  }

  function checkMedia(media: unknown, at: string, report: Report): void {
    if (!isObject(media)) {
      report(at, "is not an object", "Write its schema and examples");
      return;
    }
    checkKeys(media, "media", at, report);
    if (media.schema === undefined) report(at, "has no schema", "Write one");
    const examples = isObject(media.examples) ? media.examples : {};
    if (examples.default === undefined)
      report(
        at,
        "has no example named default",
        "Write one, or the examples of the properties that `npm run lint` names",
      );
    for (const [name, example] of Object.entries(examples)) {
      const found = target(example, `${at}/examples/${name}`, report);
      if (found) checkKeys(found.node, "example", found.at, report);
    }
  }

  /** Names are unique where arguments are flat. */
  function checkNames(all: readonly Named[], report: Report): void {
    const names = all.map(({ name }) => argumentName(name));
    for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
      report("parameters", `has two arguments named ${name}`, "Rename one");
    }
  }

  function checkPath(path: string, parameters: readonly Named[], report: Report): void {
    const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
    const described = parameters.flatMap(({ name, in: place }) => (place === "path" ? [name] : []));
    for (const name of inPath)
      if (!described.includes(name)) report(path, `does not describe ${name}`, "Add the parameter");
    for (const name of described)
      if (!inPath.includes(name)) report(path, `has no {${name}}`, "Leave the parameter out");
  }

  function checkResponses(given: unknown, schemas: SchemaCheck, report: Report): void {
    const responses = Object.entries(isObject(given) ? given : {});
    const good = responses.filter(([status]) => status.startsWith("2"));
    if (good.length !== 1) report("responses", `has ${good.length} answers of success`, "Describe exactly one");
    for (const [status, response] of responses) {
      if (!/^[245]\d\d$/.test(status)) {
        report(
          `responses/${status}`,
          "is not one status of success or failure",
          "Write a number from 200 to 299 or from 400",
        );
        continue;
      }
      checkResponse(response, status, schemas, report);
    }
  }

  function checkResponse(response: unknown, status: string, schemas: SchemaCheck, report: Report): void {
    const found = target(response, `responses/${status}`, report);
    if (!found) return;
    const { node, at } = found;
    checkKeys(node, "response", at, report);
    checkTexts(node, ["description"], at, report);
    for (const [name, header] of Object.entries(isObject(node.headers) ? node.headers : {})) {
      const place = `${at}/headers/${name}`;
      if (!HEADERS.includes(name))
        report(place, "is an unknown header", `Known are ${HEADERS.join(", ")}; leave it out`);
      const described = target(header, place, report);
      if (described) checkKeys(described.node, "header", described.at, report);
    }
    for (const [type, media] of Object.entries(isObject(node.content) ? node.content : {})) {
      const place = `${at}/content/${escaped(type)}`;
      if (type === JSON_TYPE) checkJsonAnswer(media, place, status, schemas, report);
      else if (FILE_TYPE.test(type) && status.startsWith("2")) checkFile(media, place, report);
      else report(place, `${type} is not supported in an answer`, `Write ${JSON_TYPE}, or for a file ${FILE_TYPES}`);
    }
  }

  function checkJsonAnswer(media: unknown, at: string, status: string, schemas: SchemaCheck, report: Report): void {
    checkMedia(media, at, report);
    if (!isObject(media) || media.schema === undefined) return;
    schemas.answer(media.schema, `${at}/schema`);
    if (!status.startsWith("2") || !isObject(media.schema)) return;
    const schema = target(media.schema, `${at}/schema`, report);
    const one = schema?.node.items ?? media.schema;
    const described = target(one, `${at}/schema`, report)?.node ?? {};
    const isNamed = isObject(one) && /^#\/components\/schemas\/\w+$/.test(String(one.$ref));
    if (isNamed && (described.properties || described.additionalProperties || described.allOf)) return;
    report(
      `${at}/schema`,
      "is neither an object with a name nor a list of such objects",
      "Write the object below openapi/schemas",
    );
  }

  function checkFile(media: unknown, at: string, report: Report): void {
    if (!isObject(media)) {
      report(at, "is not an object", "Write its schema");
      return;
    }
    checkKeys(media, "media", at, report);
    const schema = isObject(media.schema) ? media.schema : {};
    if (schema.type !== "string" || schema.format !== "binary") {
      report(`${at}/schema`, "is not that of a file", "Write { type: string, format: binary }");
    }
  }

  function checkWebhook(event: string, webhook: unknown): void {
    const report = reporter(event);
    const found = target(webhook, `webhooks/${event}`, report);
    if (!found) return;
    checkKeys(found.node, "webhook", found.at, report);
    const { post } = found.node;
    if (!isObject(post)) {
      report(found.at, "has no post", "Describe what is sent");
      return;
    }
    checkKeys(post, "delivery", "post", report);
    checkTexts(post, ["operationId", "summary", "description"], "post", report);
    checkTags(post.tags, "post/tags", report);
    const body = target(post.requestBody ?? {}, "post/requestBody", report);
    if (!body) return;
    checkKeys(body.node, "requestBody", body.at, report);
    const contents = isObject(body.node.content) ? body.node.content : {};
    for (const type of Object.keys(contents)) {
      if (type !== JSON_TYPE)
        report(`${body.at}/content`, `${type} is not supported in a delivery`, `Write ${JSON_TYPE}`);
    }
    const media = contents[JSON_TYPE];
    const at = `${body.at}/content/${escaped(JSON_TYPE)}`;
    checkMedia(media, at, report);
    if (isObject(media) && media.schema !== undefined)
      checkSchemas(report, resolve).answer(media.schema, `${at}/schema`);
  }

  checkDocument();
  const named = new Set<string>();
  for (const [path, item] of Object.entries(isObject(root.paths) ? root.paths : {})) {
    if (!isObject(item)) continue;
    const names = METHODS.flatMap((method) => {
      const operation = item[method];
      return isObject(operation) ? [String(operation.operationId)] : [];
    });
    checkKeys(item, "pathItem", path, names.length > 0 ? reporter(names.join(", ")) : general);
    for (const method of METHODS) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      const name = String(operation.operationId);
      if (named.has(name)) reporter(name)(path, "has a name that another operation has, too", "Rename one of them");
      named.add(name);
      checkOperation(path, item, method, operation);
    }
  }
  for (const [event, webhook] of Object.entries(isObject(root.webhooks) ? root.webhooks : {}))
    checkWebhook(event, webhook);
  return [...found];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** As it is written in a pointer. */
const escaped = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");
