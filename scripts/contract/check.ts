// The part of `npm run lint` that says what in the specification no generator can express. It generates everything and writes nothing.

import { generate } from "../generate.ts";

generate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
