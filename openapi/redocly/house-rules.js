// House rules of the specification. Each rule guards something that a surface generated from the
// specification relies on; its comment says what.

import { exampleOf } from "./always.js";
import { resources, verbs } from "./tables.js";

const TITLE = /^[A-Za-z0-9][A-Za-z0-9 ()]{0,79}$/;
const IDENTIFIER_PATTERN = "^[0-9a-fA-F]{24}$";
const ERROR_STATUSES = ["400", "401", "403", "404", "429", "500"];

/** Calls `visit(schema, location, name)` for a schema and everything below it; `name` is that of its property, if any. */
function eachSchema(ctx, schema, location, visit, name, seen = new Set()) {
  const resolved = ctx.resolve(schema, location.source.absoluteRef);
  const target = schema.$ref ? resolved.location : location;
  const pointer = target.absolutePointer;
  if (!resolved.node || seen.has(pointer)) return;
  seen.add(pointer);
  // In OpenAPI 3.1 a $ref may have a title and a description of its own beside it.
  const { $ref: _, ...beside } = schema;
  visit({ ...resolved.node, ...beside }, target, name);
  const below = (child, path, property) => eachSchema(ctx, child, target.child(path), visit, property, seen);
  for (const [key, property] of Object.entries(resolved.node.properties ?? {}))
    below(property, ["properties", key], key);
  if (resolved.node.items) below(resolved.node.items, ["items"]);
  if (typeof resolved.node.additionalProperties === "object")
    below(resolved.node.additionalProperties, ["additionalProperties"]);
  for (const composition of ["allOf", "anyOf", "oneOf"]) {
    for (const [index, branch] of (resolved.node[composition] ?? []).entries()) below(branch, [composition, index]);
  }
}

/** Titles become labels in Power Automate, descriptions its help texts: both must be there, differ, and read as text. */
function titleAndDescription() {
  const check = (ctx, location, title, description) => {
    if (!title) ctx.report({ message: "needs a title", location });
    else if (!TITLE.test(title))
      ctx.report({ message: `title '${title}' is not letters, digits, spaces and parentheses`, location });
    if (!description) ctx.report({ message: "needs a description", location });
    else if (!/[.?]$/.test(description.trim()))
      ctx.report({ message: "description does not end like a sentence", location });
    else if (description === title) ctx.report({ message: "description only repeats the title", location });
  };
  const checkBody = (media, ctx) => {
    if (!media.schema) return;
    eachSchema(ctx, media.schema, ctx.location.child("schema"), (schema, location, name) => {
      // A branch of a composition and the item of a list need no texts of their own; properties and whole objects do.
      if (name || schema.properties) check(ctx, location, schema.title, schema.description);
    });
  };
  return {
    Parameter(parameter, ctx) {
      check(
        ctx,
        ctx.location,
        { ...ctx.resolve(parameter.schema).node, ...parameter.schema }.title,
        parameter.description,
      );
    },
    MediaType: checkBody,
  };
}

/** Summaries are action titles: Power Automate refuses other characters and more than 80 of them. */
function operationText() {
  return {
    Operation(operation, ctx) {
      if (!TITLE.test(operation.summary ?? "")) {
        ctx.report({
          message: "summary is not 1 to 80 letters, digits, spaces and parentheses",
          location: ctx.location.child("summary"),
        });
      }
      if (!/\.$/.test((operation.description ?? "").trim()) || operation.description === operation.summary) {
        ctx.report({
          message: "description must be sentences of its own",
          location: ctx.location.child("description"),
        });
      }
    },
  };
}

/**
 * The verb of an operationId decides whether a call may be repeated (verbs.json), so there is one vocabulary. What Clockify sends
 * to webhooks becomes a trigger, which is called when something happened.
 */
function operationVocabulary() {
  const speaks = (words) => ({
    Operation(operation, ctx) {
      if (!new RegExp(`^(${words.join("|")})[A-Z][A-Za-z]*$`).test(operation.operationId ?? "")) {
        ctx.report({
          message: `operationId must be one of ${words.join(", ")} and a noun`,
          location: ctx.location.child("operationId"),
        });
      }
    },
  });
  return { Paths: speaks(Object.keys(verbs)), WebhooksMap: speaks(["when"]) };
}

/** Every operation documents the six errors that a caller meets, each in Clockify's shape and with an example to mock. */
function errorAnswers() {
  return {
    Paths: {
      Operation(operation, ctx) {
        for (const status of ERROR_STATUSES) {
          const location = ctx.location.child(["responses", status]);
          const answer = ctx.resolve(operation.responses?.[status] ?? {});
          const content = answer.node?.content?.["application/json"];
          if (!content) ctx.report({ message: `needs a ${status} answer with content`, location });
          else if (!content.schema?.$ref?.endsWith("/Error"))
            ctx.report({ message: `${status} must have the schema Error`, location });
        }
      },
    },
  };
}

/** The mock answers with examples only, QA asks for them by name, and the contract tests send those of parameters. */
function defaultExample() {
  return {
    Parameter(parameter, ctx) {
      if (parameter.example === undefined) ctx.report({ message: "needs an example", location: ctx.location });
    },
    MediaType(media, ctx) {
      if (media.examples?.default) return;
      const lacking = media.schema && exampleOf(ctx, media.schema, ctx.location.source.absoluteRef).lacking;
      const names = lacking?.filter((name) => name).join(", ");
      const hint = names ? `, or examples in the schema, which lacks them for ${names}` : "";
      ctx.report({ message: `needs an example named default${hint}`, location: ctx.location });
    },
  };
}

/** The client walks a list in pages only where the specification says how, and stops by the header Last-Page. */
function pagination() {
  const names = (ctx, operation) => {
    const body = ctx.resolve(
      ctx.resolve(operation.requestBody ?? {}).node?.content?.["application/json"]?.schema ?? {},
    );
    const parameters = (operation.parameters ?? []).map((parameter) => ctx.resolve(parameter).node?.name);
    return [...parameters, ...Object.keys(body.node?.properties ?? {})];
  };
  return {
    Paths: {
      Operation(operation, ctx) {
        const status = Object.keys(operation.responses ?? {}).find((code) => code.startsWith("2"));
        const answer = ctx.resolve(operation.responses?.[status] ?? {}).node ?? {};
        const schema = ctx.resolve(answer.content?.["application/json"]?.schema ?? {}).node ?? {};
        const paginated = operation["x-paginated"];
        const location = ctx.location.child(paginated ? "x-paginated" : "operationId");
        const inPages = names(ctx, operation).some((name) => name === "page-size" || name === "pageSize");
        if (inPages && schema.type === "array" && !paginated)
          ctx.report({ message: "a list in pages needs x-paginated: {}", location });
        if (!paginated) return;
        if (!inPages)
          ctx.report({ message: "x-paginated needs a parameter page-size or a property pageSize", location });
        const list = paginated.items ? ctx.resolve(schema.properties?.[paginated.items] ?? {}).node : schema;
        if (list?.type !== "array") {
          ctx.report({
            message: "x-paginated is {} for a bare list, or names the property that is the list in items",
            location,
          });
        }
        if (!operation.requestBody && !answer.headers?.["Last-Page"]) {
          ctx.report({
            message: "a list in pages needs the header Last-Page",
            location: ctx.location.child(["responses", status]),
          });
        }
      },
    },
  };
}

/** After a change of unknown outcome the client says where to look, so every change names the read that shows it. */
function shownBy() {
  const reads = (operationId) => verbs[/^[a-z]+/.exec(operationId ?? "")?.[0]] === "read";
  const known = new Set();
  const named = [];
  return {
    Paths: {
      Operation(operation, ctx) {
        const name = operation["x-shown-by"];
        known.add(operation.operationId);
        if (reads(operation.operationId)) return;
        if (name === undefined) {
          ctx.report({
            message: "a change names in x-shown-by the operation that shows it, or null where none does",
            location: ctx.location.child("operationId"),
          });
        } else if (name !== null) named.push({ name, location: ctx.location.child("x-shown-by") });
      },
    },
    Root: {
      leave(_, ctx) {
        for (const { name, location } of named) {
          if (!known.has(name) || !reads(name))
            ctx.report({ message: `${name} is not an operation that reads`, location });
        }
      },
    },
  };
}

/** A path built from an unchecked identifier can reach another resource, so every identifier in a request has the pattern. */
function requestIdentifiers() {
  const isIdentifier = (name) => name === "id" || /Ids?$/.test(name);
  const hasPattern = (ctx, schema) => {
    const { node } = ctx.resolve(schema);
    return node.type === "array"
      ? ctx.resolve(node.items).node?.pattern === IDENTIFIER_PATTERN || !!node.items?.$ref?.endsWith("/Identifier")
      : node.pattern === IDENTIFIER_PATTERN;
  };
  return {
    Parameter(parameter, ctx) {
      const { node: schema } = ctx.resolve(parameter.schema);
      const isWordOrNumber = schema.type === "integer" || (schema.type === "string" && schema.enum);
      if (parameter.in === "path" && !isWordOrNumber && !hasPattern(ctx, schema)) {
        ctx.report({
          message: `path parameter needs the pattern ${IDENTIFIER_PATTERN}, an enum or type: integer`,
          location: ctx.location,
        });
      }
    },
    Paths: {
      RequestBody: {
        MediaType(media, ctx) {
          eachSchema(ctx, media.schema, ctx.location.child("schema"), (schema, location, name) => {
            if (name && isIdentifier(name) && !hasPattern(ctx, schema)) {
              ctx.report({ message: `${name} needs the pattern ${IDENTIFIER_PATTERN}`, location });
            }
          });
        },
      },
    },
  };
}

/** A misspelt key in a request must be refused: Clockify drops unknown keys without a word. */
function strictRequests() {
  return {
    Paths: {
      RequestBody: {
        MediaType(media, ctx) {
          eachSchema(ctx, media.schema, ctx.location.child("schema"), (schema, location) => {
            if (schema.properties && schema.additionalProperties !== false) {
              ctx.report({ message: "request objects need additionalProperties: false", location });
            }
          });
        },
      },
    },
  };
}

/** Clockify adds fields and enum values without notice: answers and what it sends to webhooks must accept them. */
function openResponses() {
  const acceptsAnyString = (branch) => !branch.enum && [branch.type].flat().includes("string");
  const isOpen = {
    MediaType(media, ctx) {
      eachSchema(ctx, media.schema, ctx.location.child("schema"), (schema, location) => {
        if (schema.additionalProperties === false) ctx.report({ message: "response objects stay open", location });
        if (schema.enum && schema.type) {
          ctx.report({
            message: "an enum in a response is one half of an anyOf whose other half is any string",
            location,
          });
        }
        if (schema.anyOf?.some((branch) => branch.enum) && !schema.anyOf.some(acceptsAnyString)) {
          ctx.report({ message: "the anyOf of a response enum needs a branch for any string", location });
        }
      });
    },
  };
  return { Response: isOpen, WebhooksMap: { RequestBody: isOpen } };
}

/** All examples are of one story (openapi/examples/README.md): the digits of an id say what it identifies. */
function storyIdentifiers() {
  /** Keys of an id, and the two digits that its kind has. A bare id may be of any kind. */
  const kinds = resources.flatMap(({ ids, digits }) => ids.filter((id) => id !== "id").map((id) => [id, digits]));
  const walk = (value, key, report) => {
    if (Array.isArray(value)) for (const item of value) walk(item, key, report);
    else if (value && typeof value === "object")
      for (const [name, item] of Object.entries(value)) walk(item, name, report);
    else if (typeof value === "string" && /^[0-9a-f]{24}$/.test(value)) {
      const [, digits = ""] = kinds.find(([id]) => new RegExp(`${id.replace(/s$/, "")}s?$`, "i").test(key)) ?? [];
      if (!value.startsWith(`64f1c0a0e4b0${digits}`)) report(key, value);
    }
  };
  return {
    Example(example, ctx) {
      walk(example.value, "", (key, value) =>
        ctx.report({ message: `'${value}' is not a ${key || "n"} id of the story`, location: ctx.location }),
      );
    },
  };
}

export const houseRules = {
  "title-and-description": titleAndDescription,
  "operation-text": operationText,
  "operation-vocabulary": operationVocabulary,
  "error-answers": errorAnswers,
  "default-example": defaultExample,
  pagination: pagination,
  "shown-by": shownBy,
  "request-identifiers": requestIdentifiers,
  "strict-requests": strictRequests,
  "open-responses": openResponses,
  "story-identifiers": storyIdentifiers,
};
