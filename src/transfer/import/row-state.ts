// The states of a row of an import, and how they follow from each other. The import log keeps the events, so every run finds each row
// in the state in which the last one left it, wherever that was stopped.
//
//             sent                    created
//   unsent ---------> unconfirmed -----------------> created
//                       ^     |  ^ noAnswer
//                  sent |     |__|
//                       |     | rejected
//                       +-- rejected

import type { TimeStamp } from "./monotonic-time.js";

export type RowState =
  /** Never sent. */
  | { readonly status: "unsent" }
  /** Sent, and it is unknown whether the entry was created. */
  | {
      readonly status: "unconfirmed";
      /** Of what was sent. A list of failed rows may have sent the row with other values than the file has. */
      readonly fingerprint: string;
      /** When it was last known to be under way. */
      readonly at: TimeStamp;
    }
  /** Sent, and surely not created. It may be sent again. */
  | { readonly status: "rejected" }
  | { readonly status: "created"; readonly id: string };

export type RowEvent =
  /** Recorded before the request is sent. */
  | { readonly type: "sent"; readonly fingerprint: string; readonly at: TimeStamp }
  | { readonly type: "noAnswer"; readonly at: TimeStamp }
  | { readonly type: "rejected" }
  | { readonly type: "created"; readonly id: string };

export const UNSENT: RowState = { status: "unsent" };

/** The state after the event. A created row stays created. */
export function transition(state: RowState, event: RowEvent): RowState {
  if (state.status === "created") return state;
  switch (event.type) {
    case "sent":
      return { status: "unconfirmed", fingerprint: event.fingerprint, at: event.at };
    case "noAnswer":
      return state.status === "unconfirmed" ? { ...state, at: event.at } : state;
    case "rejected":
      return { status: "rejected" };
    case "created":
      return { status: "created", id: event.id };
  }
}
