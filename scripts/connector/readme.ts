// The operations in connector/readme.md, in the form that Independent Publishers use: the actions and triggers that makers see. They
// come from the Swagger file; the rest of that page is written by hand.

export interface Definition {
  /** By path and method. The schema of a trigger's data is beside the methods. */
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly summary?: string;
            readonly description: string;
            readonly operationId?: string;
            readonly "x-ms-visibility"?: string;
            readonly "x-ms-trigger"?: string;
          }
        >
      >
    >
  >;
}

const OPERATIONS = /(?<=^## Supported Operations\n)[\s\S]*?(?=^## )/m;

export function withOperations(readme: string, definition: Definition): string {
  if (!OPERATIONS.test(readme)) throw new Error("The readme has no section Supported Operations");
  const sections = Object.values(definition.paths)
    .flatMap((path) => Object.values(path))
    .filter(({ summary, "x-ms-visibility": visibility }) => summary && visibility !== "internal")
    .map(({ summary, description }) => `### ${summary}\n${firstSentence(description)}\n`);
  // A function, since a text may hold a $ of its own.
  return readme.replace(OPERATIONS, () => `\n${sections.join("\n")}\n`);
}

/** Up to the first full stop that ends a sentence, and not one within a number or an address. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
