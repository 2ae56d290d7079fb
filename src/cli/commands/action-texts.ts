// The texts of an action in the generated table of help.

/** The texts of one action, as the specification has them. */
export interface ActionTexts {
  readonly title: string;
  readonly description: string;
  /** By option: `--page-size`. */
  readonly options: Readonly<Record<string, string>>;
  /** The action with options, ready for a shell. */
  readonly example: string;
}
