// Prints the Debian packages that this machine lacks for the tests, in one line. `.ci/run` installs them.

import { missingRequirements } from "./requirements.ts";

console.log(
  missingRequirements()
    .flatMap(({ packages }) => packages)
    .join(" "),
);
