// The words of a command line as a shell sees them. Single quotes only, as the help writes them.

export function parseLine(line: string): string[] {
  return [...line.matchAll(/(?:[^\s'\\]|\\'|'[^']*')+/g)].map(([word]) =>
    word.replace(/\\'|'([^']*)'/g, (quoted, inner?: string) => inner ?? quoted.slice(1)),
  );
}
