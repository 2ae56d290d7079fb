// The parts that every operation has, added when the specification is read: the six errors, the workspace, pages and the header
// Last-Page, the ids in paths, strict bodies, the read that shows a change, and examples that follow from schemas. What a file
// says itself stays unchanged.

import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { resources } from "./tables.js";

const SHARED = fileURLToPath(new URL("../shared/", import.meta.url));

const ERRORS = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  429: "TooManyRequests",
  500: "ServerError",
};

/** A reference to something below openapi/shared, from the file that is being read. */
function shared(ctx, name) {
  const folder = dirname(ctx.location.source.absoluteRef);
  return { $ref: `${relative(folder, SHARED).replaceAll("\\", "/") || "."}/${name}` };
}

/** Each operation can fail in the same six ways, with the same words where it has none of its own. */
function errors() {
  return {
    Paths: {
      Operation(operation, ctx) {
        for (const [status, name] of Object.entries(ERRORS)) {
          operation.responses[status] ??= shared(ctx, `responses.yaml#/${name}`);
        }
      },
    },
  };
}

/** Whether a list of parameters has one of this name. */
function has(ctx, parameters, name) {
  return parameters.some((parameter) => ctx.resolve(parameter).node?.name === name);
}

/** Nearly everything is in a workspace, which its path names first. */
function workspace() {
  return {
    Paths: {
      PathItem(item, ctx) {
        if (!String(ctx.key).includes("{workspaceId}")) return;
        const { parameters = [], ...operations } = item;
        if (has(ctx, parameters, "workspaceId")) return;
        // First, so that the bundled document reads as one by hand would.
        for (const key of Object.keys(item)) delete item[key];
        Object.assign(item, {
          parameters: [shared(ctx, "parameters.yaml#/WorkspaceId"), ...parameters],
          ...operations,
        });
      },
    },
  };
}

/** A bare list in pages is asked for page by page in the query, and says which page is the last one. */
function pages() {
  return {
    Paths: {
      Operation(operation, ctx) {
        const paginated = operation["x-paginated"];
        if (!paginated || ctx.key !== "get") return;
        operation.parameters ??= [];
        for (const [name, component] of [
          ["page", "Page"],
          ["page-size", "PageSize"],
        ]) {
          if (has(ctx, operation.parameters, name)) continue;
          operation.parameters.push(shared(ctx, `parameters.yaml#/${component}`));
        }
        const answer = operation.responses[200];
        if (!answer || answer.$ref || answer.headers?.["Last-Page"]) return;
        const { content } = answer;
        delete answer.content;
        Object.assign(answer, {
          headers: { ...answer.headers, "Last-Page": shared(ctx, "headers.yaml#/LastPage") },
          content,
        });
      },
    },
  };
}

const IDENTIFIER_PATTERN = "^[0-9a-fA-F]{24}$";

/** An id in a path names one of a resource, which its row describes. */
function ids() {
  return {
    Paths: {
      PathItem(item, ctx) {
        const { parameters = [], ...operations } = item;
        const missing = [...String(ctx.key).matchAll(/\{(\w+)\}/g)]
          .map(([, name]) => name)
          .filter((name) => name !== "workspaceId" && !has(ctx, parameters, name))
          // Where an operation describes it, it is described.
          .filter((name) => !Object.values(operations).some((one) => has(ctx, one?.parameters ?? [], name)))
          .flatMap((name) => {
            const row = rowOf(String(ctx.key), name);
            return row ? [idParameter(name, row)] : [];
          });
        if (missing.length === 0) return;
        for (const key of Object.keys(item)) delete item[key];
        Object.assign(item, { parameters: [...parameters, ...missing], ...operations });
      },
    },
  };
}

/** A bare id is one of what its path names last: in `time-entries/{id}`, a time entry. */
function rowOf(path, name) {
  if (name !== "id") return resources.find((resource) => resource.ids.includes(name));
  const words = path.slice(0, path.indexOf("{id}")).split("/").map(singularOf);
  const known = words.flatMap(
    (word) => resources.find(({ label }) => label.toLowerCase().replaceAll(" ", "-") === word) ?? [],
  );
  return known.at(-1);
}

function singularOf(word) {
  return word
    .replace(/(?<=s|x|ch|sh)es$/, "")
    .replace(/ies$/, "y")
    .replace(/s$/, "");
}

function idParameter(name, { label, noun = label.toLowerCase(), digits }) {
  const title = name === "id" ? `${label} Id` : name.replace(/[A-Z]/g, (letter) => ` ${letter}`);
  return {
    name,
    in: "path",
    required: true,
    description: `The id of the ${noun}.`,
    schema: { title: title.charAt(0).toUpperCase() + title.slice(1), type: "string", pattern: IDENTIFIER_PATTERN },
    example: `64f1c0a0e4b0${digits}0000000001`,
  };
}

/**
 * A body is required, is described by its schema, and takes no unknown keys: Clockify drops these without a word. A schema that is
 * also answered would be closed there, which the lint refuses.
 */
function requests() {
  const close = (ctx, schema, from, seen = new Set()) => {
    const { node, location } = ctx.resolve(schema, from);
    if (!node || seen.has(node)) return;
    seen.add(node);
    const source = schema.$ref ? location.source.absoluteRef : from;
    if (node.properties) node.additionalProperties ??= false;
    for (const child of [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])])
      close(ctx, child, source, seen);
  };
  return {
    Paths: {
      Operation: {
        RequestBody(body, ctx) {
          body.required ??= true;
          const from = ctx.location.source.absoluteRef;
          for (const { schema } of Object.values(body.content ?? {})) {
            if (!schema) continue;
            body.description ??= schema.description ?? ctx.resolve(schema, from).node?.description;
            close(ctx, schema, from);
          }
        },
      },
    },
  };
}

/** Whether a change was made is shown by the read of its address, unless another action is named. */
function shownBy() {
  return {
    Paths: {
      PathItem({ get, ...item }) {
        if (!get?.operationId) return;
        for (const method of ["post", "put", "patch", "delete"]) {
          if (item[method] && item[method]["x-shown-by"] === undefined) item[method]["x-shown-by"] = get.operationId;
        }
      },
    },
  };
}

/**
 * A body without examples has some that follow from its schema: those of the schema itself, or of its properties. A list has an
 * empty one, too, and one in pages a last page.
 */
function examples() {
  const derive = (media, ctx) => {
    if (media.examples || media.example !== undefined || !media.schema) return undefined;
    const { value } = exampleOf(ctx, media.schema, ctx.location.source.absoluteRef);
    if (value !== undefined) media.examples = { default: { value } };
    return value;
  };
  return {
    Paths: {
      Operation: {
        RequestBody: { MediaType: derive },
        Response: {
          MediaType(media, ctx, { Operation: operation }) {
            const value = derive(media, ctx);
            if (!Array.isArray(value)) return;
            media.examples.empty = { summary: "Nothing fits", value: [] };
            if (!operation["x-paginated"]) return;
            const summary = "The last page of a longer list, shorter than a full page";
            media.examples.lastPage = { summary, value: value.slice(-1) };
          },
        },
      },
    },
  };
}

/** The value that follows from a schema, or the names of properties that lack an example: `parent.name`. */
export function exampleOf(ctx, schema, from, at = "", seen = new Set()) {
  const { node, location } = ctx.resolve(schema, from);
  if (!node || seen.has(node)) return { lacking: [at] };
  const source = schema.$ref ? location.source.absoluteRef : from;
  const below = (child, name) =>
    exampleOf(ctx, child, source, at && name ? `${at}.${name}` : name || at, new Set([...seen, node]));
  const [own = node.example] = node.examples ?? [];
  if (own !== undefined) return { value: own };
  if (node.items) {
    // The examples of what a list holds are the list.
    const { examples } = ctx.resolve(node.items, source).node ?? {};
    if (examples?.length > 0) return { value: examples };
    const item = below(node.items, "");
    return item.lacking ? item : { value: [item.value] };
  }
  if (!node.properties) {
    const value = node.enum?.[0] ?? node.default;
    return value === undefined ? { lacking: [at] } : { value };
  }
  const parts = Object.entries(node.properties).map(([name, property]) => [name, below(property, name)]);
  const needed = parts.filter(([name]) => node.required?.includes(name));
  const lacking = needed.flatMap(([, part]) => part.lacking ?? []);
  if (lacking.length > 0) return { lacking };
  return { value: Object.fromEntries(parts.flatMap(([name, part]) => (part.lacking ? [] : [[name, part.value]]))) };
}

export const always = { errors, workspace, ids, pages, requests, shownBy, examples };
