// A reader of expressions like the designer of Power Automate, as far as the pages of docs/ use them: is it well formed, does each
// function exist and get as many arguments as it takes, and which values are read.

/** The least and the most arguments. */
const FUNCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  addDays: [2, 3],
  addHours: [2, 3],
  addMinutes: [2, 3],
  and: [2, 99],
  body: [1, 1],
  coalesce: [1, 99],
  concat: [1, 99],
  convertFromUtc: [2, 3],
  convertTimeZone: [3, 4],
  convertToUtc: [2, 3],
  dayOfWeek: [1, 1],
  div: [2, 2],
  empty: [1, 1],
  equals: [2, 2],
  first: [1, 1],
  formatDateTime: [1, 3],
  formatNumber: [2, 3],
  if: [3, 3],
  item: [0, 0],
  items: [1, 1],
  length: [1, 1],
  mul: [2, 2],
  not: [1, 1],
  or: [2, 99],
  outputs: [1, 1],
  replace: [3, 3],
  startOfDay: [1, 2],
  sub: [2, 2],
  ticks: [1, 1],
  toLower: [1, 1],
  triggerBody: [0, 0],
  triggerOutputs: [0, 0],
  utcNow: [0, 1],
};

/** What is read: of `items('Apply_to_each')?['task']?['name']` the source, its step and the path. */
export interface Read {
  readonly source: string;
  readonly step?: string;
  readonly path: readonly string[];
}

const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|(true|false|null)\b|([A-Za-z]\w*)|(\?\[|[()[\],]))/y;

/** Everything that the expression reads; throws where the designer would refuse it. */
export function readsOf(expression: string): Read[] {
  const tokens = tokensOf(expression);
  const reads: Read[] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${expression}: ${what} at part ${at + 1}`);
  };
  const take = (sign: string): boolean => tokens[at]?.sign === sign && at++ >= 0;

  function value(): string | undefined {
    const token = tokens[at++];
    if (!token) return fail("ends too early");
    if (token.literal !== undefined) return token.literal;
    const [least, most] = FUNCTIONS[token.name ?? ""] ?? fail(`${token.name ?? token.sign} is not a function`);
    if (!take("(")) fail(`${token.name} without (`);
    const given: (string | undefined)[] = [];
    if (!take(")")) {
      do given.push(value());
      while (take(","));
      if (!take(")")) fail("no )");
    }
    if (given.length < least || given.length > most) fail(`${token.name} with ${given.length} arguments`);
    const path: string[] = [];
    while (take("?[") || take("[")) {
      path.push(value() ?? fail("a name that is not a text"));
      if (!take("]")) fail("no ]");
    }
    if (/^(body|items?|outputs|trigger\w+)$/.test(token.name ?? "")) {
      reads.push({ source: token.name ?? "", ...(given[0] !== undefined && { step: given[0] }), path });
    }
    return undefined;
  }

  value();
  if (at < tokens.length) fail("goes on");
  return reads;
}

interface Token {
  readonly literal?: string;
  readonly name?: string;
  readonly sign?: string;
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(expression);
    if (!match) throw new Error(`${expression}: cannot be read from ${expression.slice(at)}`);
    const [, text, number, word, name, sign] = match;
    const literal = text?.replaceAll("''", "'") ?? number ?? word;
    tokens.push({ ...(literal !== undefined && { literal }), ...(name && { name }), ...(sign && { sign }) });
  }
  return tokens;
}
