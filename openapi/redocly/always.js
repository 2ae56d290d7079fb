// The parts that every operation has, added when the specification is read: the six errors, the workspace, pages and the header
// Last-Page. What a file says itself stays unchanged.

import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";

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

export const always = { errors, workspace, pages };
