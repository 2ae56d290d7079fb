// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { flag, oneOf, query, read, text, whole } from "../../operation-builders.js";
import type { Client } from "../answers.js";
import type { ListClientsArguments } from "../arguments/clients.js";

/** List Clients. */
export const listClients: Row<"listClients", ListClientsArguments, Client[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/clients", {
  name: /* @__PURE__ */ query(text),
  sortColumn: /* @__PURE__ */ query(text),
  sortOrder: /* @__PURE__ */ query(/* @__PURE__ */ oneOf("ASCENDING", "DESCENDING")),
  page: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1 })),
  pageSize: /* @__PURE__ */ query(/* @__PURE__ */ whole({ minimum: 1, maximum: 5000 })),
  archived: /* @__PURE__ */ query(flag),
}, { answer: "list", paginated: { defaultPageSize: 50 } });
