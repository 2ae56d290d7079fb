// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { oneOf, query, read, text } from "../../operation-builders.js";
import type { CustomField } from "../answers.js";
import type { ListCustomFieldsArguments } from "../arguments/custom-fields.js";

/** List custom fields. */
export const listCustomFields: Row<"listCustomFields", ListCustomFieldsArguments, CustomField[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/custom-fields", {
  name: /* @__PURE__ */ query(text),
  status: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("INACTIVE", "VISIBLE", "INVISIBLE")),
  entityType: /* @__PURE__ */ query(text),
}, { answer: "list" });
