// The search for an installed Chromium, for the picture of the sandbox's page and for the tests of that page.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export const browserPath = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find((path) => existsSync(path));
