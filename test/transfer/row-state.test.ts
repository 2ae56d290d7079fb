// The states of a row of an import.

import { expect, it } from "vitest";
import { type RowEvent, type RowState, transition, UNSENT } from "../../src/transfer/import/row-state.ts";

const sent = (fingerprint: string, at: number): RowEvent => ({ type: "sent", fingerprint, at: { at } });
const after = (...events: RowEvent[]): RowState => events.reduce(transition, UNSENT);

it("is unconfirmed from the request on, and waits again after a request without an answer", () => {
  expect(after(sent("a", 1))).toEqual({ status: "unconfirmed", fingerprint: "a", at: { at: 1 } });
  expect(after(sent("a", 1), { type: "noAnswer", at: { at: 9 } })).toMatchObject({ fingerprint: "a", at: { at: 9 } });
});

it("may be sent again after it was rejected, with other values", () => {
  expect(after(sent("a", 1), { type: "rejected" })).toEqual({ status: "rejected" });
  expect(after(sent("a", 1), { type: "rejected" }, sent("b", 2))).toMatchObject({ fingerprint: "b", at: { at: 2 } });
});

it("stays created, whatever a log says after that", () => {
  const created = { status: "created", id: "e1" };
  const events: RowEvent[] = [sent("a", 2), { type: "rejected" }, { type: "noAnswer", at: { at: 3 } }];
  for (const event of [...events, { type: "created", id: "e2" } as const]) {
    expect(after(sent("a", 1), { type: "created", id: "e1" }, event)).toEqual(created);
  }
});
