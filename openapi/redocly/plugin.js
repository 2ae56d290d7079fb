// The Redocly plugin of the specification: its house rules, and what is always so.

import { always } from "./always.js";
import { houseRules } from "./house-rules.js";

export default () => ({
  id: "house",
  rules: { oas3: houseRules },
  preprocessors: { oas3: always },
});
