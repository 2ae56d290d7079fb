// What the comparisons find: one change of what users see, and whether it breaks what they wrote.

export interface Change {
  readonly surface: "specification" | "connector" | "types";
  /** What changed: an action, an event, an operation of the connector, an export. */
  readonly place: string;
  /** How, in words that follow the place: `argument start became required`. */
  readonly what: string;
  readonly breaking: boolean;
}
