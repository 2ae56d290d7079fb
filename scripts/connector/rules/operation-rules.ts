// The rules for paths, names, texts and answers of operations.

import type { Definition, Operation } from "./definition-reader.ts";
import type { Rule } from "./rule.ts";
import { isObject, type JsonObject, object, repeated, text } from "./untyped-json.ts";

const PATHS = "openapi/paths";

const isTrigger = ({ json }: Operation): boolean => json["x-ms-trigger"] !== undefined;

/** Paths that a router cannot distinguish have the same form. */
const formOf = (path: string): string => path.toLowerCase().replace(/\{[^}]*\}/g, "{}");

/** Whether a schema offers nothing that a maker could pick a value from. */
function isEmptySchema(definition: Definition, json: JsonObject): boolean {
  if (json.type === "array") return isEmptySchema(definition, definition.resolve(json.items));
  return json.type === "object" ? json.properties === undefined : json.type === undefined;
}

const returnsList = (definition: Definition, answer: JsonObject): boolean =>
  answer.type === "array" ||
  Object.values(object(answer.properties)).some((property) => definition.resolve(property).type === "array");

const wordsOf = (value: string): string[] => value.split(/[ ()]+/).filter((word) => word !== "");

/** The words that are capitalized against sentence case: all but the first, names and abbreviations. */
const notInSentenceCase = (value: string): string[] =>
  wordsOf(value).filter((word, index) =>
    index === 0 ? /^[a-z]/.test(word) : /^[A-Z][a-z]/.test(word) && word !== "Clockify",
  );

const SMALL_WORDS = "a an and as at by for from in into of on or per the to with".split(" ");

/** The words that title case capitalizes, and the value does not: all but small ones in the middle. */
const notInTitleCase = (value: string): string[] =>
  wordsOf(value).filter((word, index) => /^[a-z]/.test(word) && (index === 0 || !SMALL_WORDS.includes(word)));

export const operationRules: readonly Rule[] = [
  {
    name: "distinct-paths",
    requirement: "No two paths differ only in case or in the names of variables: one of them could never be called.",
    *check({ definition: { root } }) {
      const forms = new Map<string, string>();
      for (const place of Object.keys(object(root.paths))) {
        const other = forms.get(formOf(place));
        if (other === undefined) forms.set(formOf(place), place);
        else yield { place, message: `is the same as ${other} to a router`, fix: "make a fixed segment different" };
      }
    },
  },
  {
    name: "unique-operation-ids",
    requirement: "Every operation has a name of its own: flows find their action by it.",
    *check({ definition: { operations } }) {
      for (const id of repeated(operations.map((operation) => operation.id))) {
        const fix = "change the operationId in openapi/paths, or its name in scripts/connector/names.ts";
        yield { place: String(id), message: "is the operationId of several operations", fix };
      }
    },
  },
  {
    name: "texts",
    requirement:
      "Titles of actions are in sentence case and labels in title case, every property has a title and a description, and no description repeats its title: these texts are all that makers see.",
    *check({ definition: { operations, parameters, schemas, resolve } }) {
      const inCase = (wrong: string[], kind: string) =>
        wrong.length > 0 ? [`not in ${kind}: ${wrong.join(", ")}`] : [];
      const repeats = (title: string, description: string) =>
        title === description ? ["has a description that only repeats the title"] : [];
      for (const { place, json } of operations) {
        const summary = text(json.summary);
        for (const message of [
          ...inCase(notInSentenceCase(summary), "sentence case"),
          ...repeats(summary, text(json.description)),
        ]) {
          yield { place, message, fix: `change its texts in ${PATHS}` };
        }
      }
      for (const { place, json, in: where } of parameters) {
        if (where === "body") continue;
        const label = text(json["x-ms-summary"]);
        for (const message of [
          ...inCase(notInTitleCase(label), "title case"),
          ...repeats(label, text(json.description)),
        ]) {
          yield { place, message, fix: "change the title or description of its schema in openapi/" };
        }
      }
      for (const { place, json, property } of schemas) {
        if (property === undefined) continue;
        const target = resolve(json);
        const title = text(target["x-ms-summary"]) || text(target.title);
        const description = text(target.description);
        const fix = "add it to its schema in openapi/";
        if (title === "") yield { place, message: "has no title", fix };
        if (description === "") yield { place, message: "has no description", fix };
        else for (const message of repeats(title, description)) yield { place, message, fix: "change one of the two" };
      }
    },
  },
  {
    name: "list-titles",
    requirement: "An action that reads many is called List, so that makers know what they get before they add it.",
    *check({ definition }) {
      for (const operation of definition.operations) {
        const answer = definition.answer(operation);
        if (operation.method !== "get" || !answer || operation.json["x-ms-visibility"] === "internal") continue;
        const isList = text(operation.json.summary).split(" ")[0] === "List";
        const fix = `change its summary in ${PATHS}`;
        if (answer.type === "array" && !isList) {
          yield { place: operation.place, message: "returns a list and its summary does not begin with List", fix };
        } else if (isList && !returnsList(definition, answer)) {
          yield { place: operation.place, message: "returns one thing and its summary begins with List", fix };
        }
      }
    },
  },
  {
    name: "answers",
    requirement: "Every read has a result, and no result is empty: dynamic content is made of it.",
    *check({ definition }) {
      for (const operation of definition.operations) {
        const { place, method, item } = operation;
        const answer = definition.answer(operation);
        const fix = "give the answer a schema with properties in openapi/";
        if (answer && isEmptySchema(definition, answer))
          yield { place, message: "has a result without properties", fix };
        if (!answer && method === "get") yield { place, message: "reads something and has no result", fix };
        if (isTrigger(operation) && !isObject(object(item["x-ms-notification-content"]).schema)) {
          yield { place, message: "does not describe what starts the flow", fix };
        }
      }
    },
  },
  {
    name: "bodies",
    requirement: "A read sends no body, and a call at most one: the gateway refuses or drops the rest.",
    *check({ definition: { operations } }) {
      for (const { place, method, parameters } of operations) {
        const bodies = parameters.filter((one) => one.in === "body");
        const forms = parameters.filter((one) => one.in === "formData");
        if (method === "get" && bodies.length + forms.length > 0) {
          yield { place, message: "is a read with a body", fix: "send it in the query, or use POST" };
        }
        if (bodies.length > 1) yield { place, message: "has more than one body", fix: "make one object of them" };
        if (bodies.length > 0 && forms.length > 0) {
          yield { place, message: "has a body and form fields", fix: "make an operation for each content type" };
        }
      }
    },
  },
];
