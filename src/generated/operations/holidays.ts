// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Row } from "../../operation.js";
import { body, create, dateTime, flag, identifier, list, object, oneOf, query, read, remove, required, text, update } from "../../operation-builders.js";
import type { DeletedHoliday, Holiday } from "../answers.js";
import type { ListHolidaysArguments, CreateHolidayArguments, ListHolidaysInPeriodArguments, UpdateHolidayArguments, DeleteHolidayArguments } from "../arguments/holidays.js";

/** List holidays. */
export const listHolidays: Row<"listHolidays", ListHolidaysArguments, Holiday[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/holidays", {
  assignedTo: /* @__PURE__ */ query(identifier),
}, { answer: "list" });

/** Create holiday. */
export const createHoliday: Row<"createHoliday", CreateHolidayArguments, Holiday> = /* @__PURE__ */ create("POST", "/v1/workspaces/{workspaceId}/holidays", {
  name: /* @__PURE__ */ required(/* @__PURE__ */ body({ type: "string", minLength: 2, maxLength: 100 })),
  datePeriod: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ object({ startDate: { type: "string", format: "date", minLength: 1 }, endDate: { type: "string", format: "date", minLength: 1 } }, ["startDate","endDate"]))),
  occursAnnually: /* @__PURE__ */ body(flag),
  everyoneIncludingNew: /* @__PURE__ */ body(flag),
  users: /* @__PURE__ */ body(/* @__PURE__ */ object({ contains: /* @__PURE__ */ oneOf("CONTAINS", "DOES_NOT_CONTAIN"), ids: /* @__PURE__ */ list(identifier, { uniqueItems: true }), status: /* @__PURE__ */ oneOf("ALL", "ACTIVE", "INACTIVE") })),
  userGroups: /* @__PURE__ */ body(/* @__PURE__ */ object({ contains: /* @__PURE__ */ oneOf("CONTAINS", "DOES_NOT_CONTAIN"), ids: /* @__PURE__ */ list(identifier, { uniqueItems: true }), status: /* @__PURE__ */ oneOf("ALL", "ACTIVE", "INACTIVE") })),
  color: /* @__PURE__ */ body({ type: "string", pattern: "^#[0-9a-fA-F]{6}$", example: "#F44336" }),
  automaticTimeEntryCreation: /* @__PURE__ */ body(/* @__PURE__ */ object({ enabled: flag, defaultEntities: /* @__PURE__ */ object({ projectId: identifier, taskId: identifier }) }, ["defaultEntities"])),
}, { shownBy: "listHolidays" });

/** List holidays in period. */
export const listHolidaysInPeriod: Row<"listHolidaysInPeriod", ListHolidaysInPeriodArguments, Holiday[]> = /* @__PURE__ */ read("GET", "/v1/workspaces/{workspaceId}/holidays/in-period", {
  assignedTo: /* @__PURE__ */ required(/* @__PURE__ */ query(identifier)),
  start: /* @__PURE__ */ required(/* @__PURE__ */ query(dateTime)),
  end: /* @__PURE__ */ required(/* @__PURE__ */ query(dateTime)),
}, { answer: "list" });

/** Update holiday. */
export const updateHoliday: Row<"updateHoliday", UpdateHolidayArguments, Holiday> = /* @__PURE__ */ update("PUT", "/v1/workspaces/{workspaceId}/holidays/{holidayId}", {
  name: /* @__PURE__ */ required(/* @__PURE__ */ body({ type: "string", minLength: 1, maxLength: 50 })),
  datePeriod: /* @__PURE__ */ required(/* @__PURE__ */ body(/* @__PURE__ */ object({ startDate: { type: "string", format: "date", minLength: 1 }, endDate: { type: "string", format: "date", minLength: 1 } }, ["startDate","endDate"]))),
  occursAnnually: /* @__PURE__ */ required(/* @__PURE__ */ body(flag)),
  everyoneIncludingNew: /* @__PURE__ */ body(flag),
  users: /* @__PURE__ */ body(/* @__PURE__ */ object({ contains: /* @__PURE__ */ oneOf("CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"), ids: /* @__PURE__ */ list(identifier, { uniqueItems: true }), status: /* @__PURE__ */ oneOf("ALL", "ACTIVE", "INACTIVE"), statuses: /* @__PURE__ */ list(text) })),
  userGroups: /* @__PURE__ */ body(/* @__PURE__ */ object({ contains: /* @__PURE__ */ oneOf("CONTAINS", "DOES_NOT_CONTAIN", "CONTAINS_ONLY"), ids: /* @__PURE__ */ list(identifier, { uniqueItems: true }), status: /* @__PURE__ */ oneOf("PENDING", "ACTIVE", "DECLINED", "INACTIVE", "ALL") })),
  color: /* @__PURE__ */ body({ type: "string", pattern: "^#[0-9a-fA-F]{6}$", example: "#F44336" }),
  automaticTimeEntryCreation: /* @__PURE__ */ body(/* @__PURE__ */ object({ enabled: flag, defaultEntities: /* @__PURE__ */ object({ projectId: identifier, taskId: identifier }) }, ["defaultEntities"])),
}, { shownBy: "listHolidays" });

/** Delete holiday. */
export const deleteHoliday: Row<"deleteHoliday", DeleteHolidayArguments, DeletedHoliday> = /* @__PURE__ */ remove("DELETE", "/v1/workspaces/{workspaceId}/holidays/{holidayId}", {}, { shownBy: "listHolidays" });
