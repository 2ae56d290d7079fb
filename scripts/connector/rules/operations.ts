// Rules 18 to 32: paths, operations and their answers.

import { isObject, type JsonObject, object, repeated, text } from "./json.ts";
import type { Finding, Rule } from "./rule.ts";
import type { Definition, Operation } from "./swagger.ts";
import { isLabel, MAX_LABEL, namesProduct, wrongInDescription, wrongInSentenceCase } from "./text.ts";

const VISIBILITIES = ["important", "advanced", "internal"];
const PATHS = "openapi/paths";

const isHiddenOperation = ({ json }: Operation): boolean => json["x-ms-visibility"] === "internal";
const isTrigger = ({ json }: Operation): boolean => json["x-ms-trigger"] !== undefined;
const isFetch = ({ method }: Operation): boolean => method === "get" || method === "head";

/** Paths that a router cannot tell apart have the same form. */
const formOf = (path: string): string => path.toLowerCase().replace(/\{[^}]*\}/g, "{}");

/** Nothing that a maker could pick a value from. */
function isEmptySchema(definition: Definition, json: JsonObject): boolean {
  if (json["x-ms-dynamic-schema"] !== undefined || json["x-ms-dynamic-properties"] !== undefined) return false;
  if (json.type === "array") return isEmptySchema(definition, definition.resolve(json.items));
  if (json.type === "object") {
    return json.properties === undefined && !json.additionalProperties && json.allOf === undefined;
  }
  return json.type === undefined;
}

const returnsList = (definition: Definition, answer: JsonObject): boolean =>
  answer.type === "array" ||
  Object.values(object(answer.properties)).some((property) => definition.resolve(property).type === "array");

interface Member {
  readonly operation: Operation;
  readonly annotation: JsonObject;
}

function* familyFindings(family: string, members: readonly Member[]): Generator<Finding> {
  const place = `family ${family}`;
  const mend = "set family and revision in scripts/connector/names.ts";
  for (const revision of repeated(members.flatMap(({ annotation }) => annotation.revision ?? []))) {
    yield { place, message: `has revision ${revision} twice`, mend };
  }
  const unnumbered = members.filter(({ annotation }) => annotation.revision === undefined);
  if (unnumbered.length > 1) yield { place, message: "has several members without a revision", mend };
  const active = members.filter(({ operation }) => operation.json.deprecated !== true);
  const inProduction = active.filter(({ annotation }) => annotation.status !== "Preview");
  if (active.length > 2) yield { place, message: "has more than two members that are not deprecated", mend };
  else if (inProduction.length > 1) yield { place, message: "has more than one member in production", mend };
}

function* memberFindings({ root }: Definition, { operation, annotation }: Member): Generator<Finding> {
  const { place, id, json } = operation;
  const { revision, status, family } = annotation;
  const mend = "set family and revision in scripts/connector/names.ts";
  if (family !== undefined && revision === undefined) {
    yield { place, message: "is in a family and has no revision", mend };
  }
  if (revision !== undefined && !(typeof revision === "number" && Number.isInteger(revision) && revision >= 1)) {
    yield { place, message: "has a revision that is no whole number from 1", mend };
  } else if (revision !== undefined && id !== family && !new RegExp(`(?<!\\d)${revision}$`).test(id)) {
    yield { place, message: `does not end with its revision ${revision}`, mend };
  }
  if (status !== undefined && status !== "Production" && status !== "Preview") {
    yield { place, message: `has the status ${status}`, mend: "use Production or Preview" };
  }
  const connectorStatus = object(object(root.info)["x-ms-api-annotation"]).status;
  if (connectorStatus === "Preview" && status === "Production") {
    yield { place, message: "is in Production while the connector is in Preview", mend: "use Preview" };
  }
  const { replacement } = annotation;
  if (replacement === undefined) return;
  if (json.deprecated !== true) {
    yield { place, message: "has a replacement and is not deprecated", mend: "deprecate it, or drop the replacement" };
  }
  for (const key of ["api", "operationId"]) {
    if (text(object(replacement)[key]) === "")
      yield { place, message: `replacement has no ${key}`, mend: `add ${key}` };
  }
}

export const operationRules: readonly Rule[] = [
  {
    id: 18,
    demand:
      "A path begins with a slash, has no ?, #, * or =, and each variable takes a whole segment: the gateway routes by segments and refuses the rest.",
    *check({ definition: { root } }) {
      for (const place of Object.keys(object(root.paths))) {
        const mend = `correct the path in openapi/clockify.yaml`;
        if (!place.startsWith("/")) yield { place, message: "does not begin with /", mend };
        const [refused] = /[?#*=]/.exec(place) ?? [];
        if (refused) yield { place, message: `has the character ${refused}`, mend };
        if (place.split("/").some((segment) => /[{}]/.test(segment) && !/^\{[^{}]+\}$/.test(segment))) {
          yield { place, message: "has a variable that is not a whole segment, or a brace without its pair", mend };
        }
      }
    },
  },
  {
    id: 19,
    demand:
      "No two paths differ only in capital letters or in the names of variables: one of them could never be called.",
    *check({ definition: { root } }) {
      const forms = new Map<string, string>();
      for (const path of Object.keys(object(root.paths))) {
        const other = forms.get(formOf(path));
        if (other === undefined) forms.set(formOf(path), path);
        else
          yield { place: path, message: `cannot be told from ${other}`, mend: "make a fixed segment of it different" };
      }
    },
  },
  {
    id: 20,
    demand:
      "A path has its operations written out: the platform does not follow a $ref there, so they would be missing.",
    *check({ definition: { root } }) {
      for (const [place, item] of Object.entries(object(root.paths))) {
        if (object(item).$ref !== undefined)
          yield { place, message: "is a $ref", mend: "write the operations out here" };
      }
    },
  },
  {
    id: 21,
    demand:
      "Every operation has a name of its own of letters and digits in PascalCase, with _V2 and so on for later versions: flows find their action by it.",
    beyond: "how long the name may be is not published",
    *check({ definition: { operations } }) {
      const mend = "change the operationId in openapi/paths, or its name in scripts/connector/names.ts";
      for (const { place, id } of operations) {
        if (id === "") yield { place, message: "has no operationId", mend };
        else if (!/^[A-Z][A-Za-z0-9]*(_V\d+)?$/.test(id)) {
          yield { place, message: "is no name of letters and digits in PascalCase", mend };
        }
      }
      for (const id of repeated(operations.map((operation) => operation.id).filter((one) => one !== ""))) {
        yield { place: String(id), message: "is the operationId of several operations", mend };
      }
    },
  },
  {
    id: 22,
    demand:
      "Every operation has a summary in sentence case of at most 80 letters, digits, spaces and parentheses: it is the title under which makers find the action.",
    beyond: "the whole list of refused characters is not published",
    *check({ definition: { operations } }) {
      for (const { place, json } of operations) {
        const summary = text(json.summary);
        const mend = `change the summary in ${PATHS}`;
        if (summary === "") yield { place, message: "has no summary", mend };
        else if (!isLabel(summary)) {
          yield { place, message: "has a summary with more than letters, digits, spaces and parentheses", mend };
        }
        if (summary.length > MAX_LABEL) yield { place, message: `has a summary of ${summary.length} characters`, mend };
        const wrong = wrongInSentenceCase(summary);
        if (wrong.length > 0) {
          yield { place, message: `has a summary that is not in sentence case: ${wrong.join(", ")}`, mend };
        }
      }
    },
  },
  {
    id: 23,
    demand:
      "Every operation has a description in sentences of its own, without a product of Microsoft's: makers and assistants choose actions by it.",
    *check({ definition: { operations } }) {
      for (const { place, json } of operations) {
        const description = text(json.description);
        const mend = `change the description in ${PATHS}`;
        for (const message of wrongInDescription(description, text(json.summary), "summary")) {
          yield { place, message, mend };
        }
        const product = namesProduct(description);
        if (product) yield { place, message: `has a description that names ${product}`, mend };
      }
    },
  },
  {
    id: 24,
    demand:
      "A trigger is called When something happens, a read of many List and a read of one Get, so that makers know what they get before they add it.",
    *check({ definition }) {
      for (const operation of definition.operations) {
        const { place, json } = operation;
        const summary = text(json.summary);
        const mend = `change its texts in ${PATHS}`;
        if (isTrigger(operation)) {
          if (!/^When [a-z]/.test(summary))
            yield { place, message: "is a trigger whose summary does not begin with When", mend };
          if (!text(json.description).startsWith("This operation triggers when")) {
            yield {
              place,
              message: "is a trigger whose description does not begin with This operation triggers when",
              mend,
            };
          }
          continue;
        }
        if (/^When /.test(summary)) yield { place, message: "is no trigger and its summary begins with When", mend };
        const answer = definition.answer(operation);
        if (!isFetch(operation) || !answer || isHiddenOperation(operation)) continue;
        const [verb = ""] = summary.split(" ");
        if (answer.type === "array" && verb !== "List") {
          yield { place, message: "returns a list and its summary does not begin with List", mend };
        } else if (verb === "List" && !returnsList(definition, answer)) {
          yield { place, message: "returns no list and its summary begins with List", mend };
        }
      }
    },
  },
  {
    id: 25,
    demand:
      "Every operation says whether it is important, advanced or internal, so that the designer offers first what most makers look for.",
    *check({ definition: { operations, typed } }) {
      for (const { place, json } of operations) {
        if (json["x-ms-visibility"] !== undefined) continue;
        const mend = `add x-ms-visibility (important or advanced) to it in ${PATHS}`;
        yield { place, message: "does not say how visible it is", mend };
      }
      for (const { place, json } of [...operations, ...typed]) {
        const visibility = json["x-ms-visibility"];
        if (visibility === undefined || VISIBILITIES.includes(text(visibility))) continue;
        yield { place, message: "has an unknown x-ms-visibility", mend: `use ${VISIBILITIES.join(", ")}` };
      }
    },
  },
  {
    id: 26,
    demand:
      "Every operation has an answer of success, or the designer shows no outputs and every call counts as failed.",
    *check({ definition: { operations } }) {
      for (const { place, responses } of operations) {
        if (responses.some(({ status }) => /^2\d\d$/.test(status))) continue;
        yield { place, message: "has no answer of success", mend: `add a 2xx response in ${PATHS}` };
      }
    },
  },
  {
    id: 27,
    demand:
      "The schema of an answer stands at 200 or 201 and says something, and every read has one: dynamic content is made of it.",
    *check({ definition }) {
      for (const operation of definition.operations) {
        const { place, responses, item } = operation;
        const mend = `give the answer a schema with properties in openapi/`;
        for (const { status, json } of responses) {
          if (json.schema === undefined) continue;
          if (/^2\d\d$/.test(status) && status !== "200" && status !== "201") {
            yield {
              place: `${place} response ${status}`,
              message: "has a schema that nobody reads",
              mend: "move it to 200",
            };
          }
          if (isEmptySchema(definition, definition.resolve(json.schema))) {
            yield { place: `${place} response ${status}`, message: "has an empty schema", mend };
          }
        }
        const notified = isObject(object(item["x-ms-notification-content"]).schema);
        if (isFetch(operation) && !notified && !definition.answer(operation)) {
          yield { place, message: "reads something and has no schema at 200 or 201", mend };
        }
      }
    },
  },
  {
    id: 28,
    demand:
      "Only one answer has a schema, and never default: the designer uses one and drops the others without a word.",
    *check({ definition: { operations } }) {
      for (const { place, responses } of operations) {
        const withSchema = responses.filter(({ json }) => json.schema !== undefined).map(({ status }) => status);
        const mend = "give errors a description only";
        if (withSchema.length > 1) yield { place, message: `has schemas at ${withSchema.join(", ")}`, mend };
        if (withSchema.includes("default")) yield { place, message: "has a schema at default", mend };
      }
    },
  },
  {
    id: 29,
    demand: "Answers are listed by status, known errors too, so that a maker can prepare a flow for them.",
    *check({ definition: { operations } }) {
      for (const { place, responses } of operations) {
        const statuses = responses.map(({ status }) => status);
        for (const status of statuses.filter((one) => !/^([1-5]\d\d|default)$/.test(one))) {
          yield { place, message: `${status} is no status`, mend: "use a number from 100 to 599, or default" };
        }
        for (const kind of ["4", "5"]) {
          if (statuses.some((status) => new RegExp(`^${kind}\\d\\d$`).test(status))) continue;
          yield { place, message: `lists no error ${kind}xx`, mend: `add the errors that are known in ${PATHS}` };
        }
      }
    },
  },
  {
    id: 30,
    demand: "A read sends no body, and a call at most one: the gateway refuses or drops the rest.",
    *check({ definition: { operations } }) {
      for (const operation of operations) {
        const { place, parameters } = operation;
        const bodies = parameters.filter((one) => one.in === "body");
        const forms = parameters.filter((one) => one.in === "formData");
        if (isFetch(operation) && bodies.length + forms.length > 0) {
          yield { place, message: "is a read with a body", mend: "send it in the query, or use POST" };
        }
        if (bodies.length > 1) yield { place, message: "has more than one body", mend: "make one object of them" };
        if (bodies.length > 0 && forms.length > 0) {
          yield { place, message: "has a body and form fields", mend: "make an operation for each content type" };
        }
        for (const body of bodies.filter(({ json }) => !isObject(json.schema))) {
          yield { place: body.place, message: "has no schema", mend: "describe the body" };
        }
      }
    },
  },
  {
    id: 31,
    demand:
      "The members of a family have different revisions, the names say them, and only one is in production: that is how the designer hides what was replaced and names what to use.",
    *check({ definition }) {
      const families = new Map<string, Member[]>();
      for (const operation of definition.operations) {
        const annotation = operation.json["x-ms-api-annotation"];
        if (!isObject(annotation)) continue;
        const member = { operation, annotation };
        yield* memberFindings(definition, member);
        const family = text(annotation.family);
        if (family !== "") families.set(family, [...(families.get(family) ?? []), member]);
      }
      for (const [family, members] of families) yield* familyFindings(family, members);
    },
  },
  {
    id: 32,
    demand: "x-ms-pageable names nextLink or @odata.nextLink: from any other link no further page is read.",
    *check({ definition: { operations } }) {
      for (const { place, json } of operations) {
        const name = object(json["x-ms-pageable"]).nextLinkName;
        if (json["x-ms-pageable"] === undefined || name === "nextLink" || name === "@odata.nextLink") continue;
        yield { place, message: `pages by ${text(name) || "nothing"}`, mend: "name nextLink or @odata.nextLink" };
      }
    },
  },
];
