// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { ActionName } from "../operation.js";

/** Answers of actions for which the sandbox has no rule yet: JSON, or the type of a file. Neither where the action answers nothing. */
export const documentedAnswers: {
  readonly [Name in ActionName]?: { readonly body?: unknown; readonly file?: string };
} = {
};
