// A change that users can notice, and what it means for what they wrote.

export interface Change {
  readonly surface: "specification" | "connector" | "types";
  /** What changed: an action, an event, an operation of the connector, an export. */
  readonly place: string;
  /** How, in words that follow the place: `argument start became required`. */
  readonly what: string;
  /** `unclear` is for people to look at. */
  readonly effect: "breaking" | "addition" | "unclear";
}
