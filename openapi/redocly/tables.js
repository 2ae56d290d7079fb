// The tables beside the specification that the house rules and the additions read.

import { readFileSync } from "node:fs";
import { parse } from "yaml";

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

/** The rows of resources.yaml. */
export const resources = Object.values(parse(read("resources.yaml")));

/** What each verb of an operationId does. */
export const verbs = JSON.parse(read("verbs.json"));
