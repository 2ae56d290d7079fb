// Custom fields in the story.

import { expect, test } from "vitest";
import { Account } from "../../../src/sandbox/tenant/account.js";
import { call } from "../call.ts";

const tenant = new Account();

test("custom fields are of entries or of people", () => {
  const having = (args: object) => call(tenant, "listCustomFields", args).body.map(({ name }) => name);
  expect(having({ entityType: "USER" })).toEqual(["Billing class"]);
  expect(having({ entityType: "TIMEENTRY", status: "VISIBLE", name: "cost" })).toEqual(["Cost center"]);
  expect(having({ status: "INACTIVE" })).toEqual([]);
});
