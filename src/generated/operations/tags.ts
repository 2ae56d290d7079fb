// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { flag, oneOf, query, read, text, whole } from "../../operation-builders.js";
import type { Tag } from "../answers.js";
import type { ListTagsArguments } from "../arguments/tags.js";

/** List tags. */
export const listTags: Row<"listTags", ListTagsArguments, Tag[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/tags", {
  name: /* @__PURE__ */ query(text),
  strictNameSearch: /* @__PURE__ */ query(flag),
  excludedIds: /* @__PURE__ */ query(text),
  sortColumn: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ID", "NAME")),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 5000 })),
  archived: /* @__PURE__ */ query(flag),
}, { answer: "list", paginated: { defaultPageSize: 50 } });
