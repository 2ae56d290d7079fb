// Compares the public types of two packages, as the compiler sees them. It names what surely breaks:
//
// - an entry, an export or a member that is gone
// - a value whose new type cannot stand where the old one could, arguments and answers of functions included
// - a type that users fill in (options, arguments) and that refuses now what it took
// - a type that users are given and that holds something else now
//
// Who fills in a type follows from where it occurs in the exported functions. It does not see: types with parameters, but for
// their number; types that no exported value leads to, but for their members; names within anonymous types; what a text literal
// means; differences that only the old versions of other packages made. Of several reasons why one type does not fit, it names
// the first.

import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Change } from "./change.ts";
import type { Package } from "./declarations.ts";

const TYPE_ROOTS = fileURLToPath(new URL("../../node_modules/@types", import.meta.url));

/**
 * Types that every new action adds to. They count as any text here, or each new action would break whoever is told the name of
 * one. That an action is gone shows in other places.
 */
const GROWING = ["ActionName"];

/** @param folder holds both packages, and stands where their imports are found */
export function compareTypes(before: Package, after: Package, folder: string): Change[] {
  const entries = [...before.entries].map(([entry, types]) => ({ entry, types, now: after.entries.get(entry) }));
  const changes: Change[] = [];
  for (const { entry } of entries.filter(({ entry }) => !after.entries.has(entry))) {
    changes.push({ surface: "types", place: placeOf(before, entry), what: "is gone", breaking: true });
  }
  for (const entry of after.entries.keys()) {
    if (before.entries.has(entry)) continue;
    changes.push({ surface: "types", place: placeOf(before, entry), what: "is a new entry", breaking: false });
  }

  const pairs = entries.flatMap(({ entry, types, now }) =>
    types && now ? [{ entry, before: join(before.folder, types), after: join(after.folder, now) }] : [],
  );
  const first = programOf(pairs.flatMap(({ before, after }) => [before, after]));
  const checker = first.getTypeChecker();
  const checks: Check[] = [];
  for (const pair of pairs) {
    const place = placeOf(before, pair.entry);
    const [was, is] = [exportsOf(first, pair.before), exportsOf(first, pair.after)];
    const used = new Uses(checker, before.folder);
    for (const symbol of was.values())
      if (symbol.flags & ts.SymbolFlags.Value) used.add(checker.getTypeOfSymbol(symbol));
    for (const [name, old] of was) {
      const now = is.get(name);
      const member = (what: string) =>
        changes.push({ surface: "types", place: `${place} ${name}`, what, breaking: true });
      if (!now) member("is gone");
      else checks.push(...compareExport(checker, { pair, place, name, old, now, uses: used.of(old), member }));
    }
    for (const name of is.keys()) {
      if (!was.has(name))
        changes.push({ surface: "types", place: `${place} ${name}`, what: "is new", breaking: false });
    }
  }
  return [...changes, ...failing(checks, pairs, folder, first)];
}

const placeOf = ({ name }: Package, entry: string): string => name + entry.slice(1);

interface Pair {
  readonly entry: string;
  readonly before: string;
  readonly after: string;
}

/** Something that has to be assignable to something else, written in terms of the modules `Before` and `After` of a pair. */
interface Check {
  readonly pair: Pair;
  readonly place: string;
  readonly given: string;
  readonly accepted: string;
  /** Said when it is not, before the compiler's reason. */
  readonly what: string;
}

interface Export {
  readonly pair: Pair;
  readonly place: string;
  readonly name: string;
  readonly old: ts.Symbol;
  readonly now: ts.Symbol;
  readonly uses: ReadonlySet<Use>;
  /** Reports what is surely gone. */
  readonly member: (what: string) => void;
}

function compareExport(checker: ts.TypeChecker, { pair, place, name, old, now, uses, member }: Export): Check[] {
  const checks: Check[] = [];
  const check = (given: string, accepted: string, what: string) =>
    checks.push({ pair, place: `${place} ${name}`, given, accepted, what });

  if (old.flags & ts.SymbolFlags.Value) {
    if (now.flags & ts.SymbolFlags.Value) check(`typeof After.${name}`, `typeof Before.${name}`, "changed");
    else member("is not a value any more");
  }
  if (!(old.flags & ts.SymbolFlags.Type)) return checks;
  if (!(now.flags & ts.SymbolFlags.Type)) {
    member("is not a type any more");
    return checks;
  }
  const [parameters, parametersNow] = [parametersOf(old), parametersOf(now)];
  if (parameters !== parametersNow) member(`takes ${parametersNow} type arguments now, not ${parameters}`);
  if (parameters + parametersNow > 0) return checks;

  const [was, is] = [checker.getDeclaredTypeOfSymbol(old), checker.getDeclaredTypeOfSymbol(now)];
  const members = isRecord(was) ? memberNames(was) : [];
  const left = new Set(memberNames(is));
  const kept = members.filter((property) => left.has(property) && !property.startsWith(SYMBOL));
  for (const property of members) if (!left.has(property)) member(`has no ${property} any more`);
  if (uses.has("given")) {
    if (members.length === 0) check(`After.${name}`, `Before.${name}`, "changed");
    for (const property of kept) {
      const at = `[${JSON.stringify(property)}]`;
      check(`After.${name}${at}`, `Before.${name}${at}`, `has another ${property}`);
    }
  }
  if (uses.has("filled in")) check(`Before.${name}`, `After.${name}`, "does not take any more what it took");
  return checks;
}

/** How the compiler begins the name of a member such as `[Symbol.iterator]`. A type cannot be asked for a member by such a name. */
const SYMBOL = "__@";

/** Behind the name of a symbol stands a number, which is another one for each declaration, and so for each version. */
const memberNames = (type: ts.Type): string[] =>
  type.getProperties().map(({ name }) => (name.startsWith(SYMBOL) ? name.replace(/@\d+$/, "") : name));

/** An object that is told by its members alone. */
function isRecord(type: ts.Type): boolean {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    type.getCallSignatures().length + type.getConstructSignatures().length === 0
  );
}

const parametersOf = (symbol: ts.Symbol): number =>
  Math.max(
    0,
    ...(symbol.declarations ?? []).map((node) =>
      ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)
        ? (node.typeParameters?.length ?? 0)
        : 0,
    ),
  );

/** A program is given what users fill in, and gives the rest. */
type Use = "filled in" | "given";

/** Where named types occur in the types of exported values. */
class Uses {
  readonly #checker: ts.TypeChecker;
  readonly #folder: string;
  readonly #seen = new Map<ts.Type, Set<Use>>();
  readonly #found = new Map<ts.Symbol, Set<Use>>();

  constructor(checker: ts.TypeChecker, folder: string) {
    this.#checker = checker;
    this.#folder = folder + sep;
  }

  of(symbol: ts.Symbol): ReadonlySet<Use> {
    return this.#found.get(symbol) ?? new Set();
  }

  add(type: ts.Type, use: Use = "given"): void {
    if (noted(this.#seen, type, use)) return;
    for (const symbol of [type.aliasSymbol, type.symbol]) if (symbol) noted(this.#found, symbol, use);
    if (type.isUnionOrIntersection()) for (const part of type.types) this.add(part, use);
    else if (type.flags & ts.TypeFlags.Object) this.#addParts(type, use);
  }

  #addParts(type: ts.Type, use: Use): void {
    for (const argument of type.aliasTypeArguments ?? []) this.add(argument, use);
    // Of what comes from elsewhere, such as a promise or a list, only the contents are of this package.
    if (!this.#isOwn(type)) {
      if (isReference(type)) for (const argument of this.#checker.getTypeArguments(type)) this.add(argument, use);
      return;
    }
    const turned = use === "given" ? "filled in" : "given";
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of signature.getParameters()) this.add(this.#checker.getTypeOfSymbol(parameter), turned);
      this.add(signature.getReturnType(), use);
    }
    for (const property of type.getProperties()) this.add(this.#checker.getTypeOfSymbol(property), use);
  }

  #isOwn(type: ts.Type): boolean {
    const declared = type.symbol?.declarations ?? [];
    return declared.some((node) => node.getSourceFile().fileName.startsWith(this.#folder));
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return "target" in type;
}

/** Whether it was noted before. */
function noted<Key>(uses: Map<Key, Set<Use>>, key: Key, use: Use): boolean {
  const known = uses.get(key) ?? new Set();
  uses.set(key, known);
  const before = known.has(use);
  known.add(use);
  return before;
}

function exportsOf(program: ts.Program, path: string): Map<string, ts.Symbol> {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  const symbols = module ? checker.getExportsOfModule(module) : [];
  return new Map(
    symbols.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  );
}

/** Lets the compiler judge: each check is one line of a program, and its errors name the lines. */
function failing(checks: readonly Check[], pairs: readonly Pair[], folder: string, earlier: ts.Program): Change[] {
  const path = join(folder, "checks.ts");
  const prefix = (pair: Pair) => `_${pairs.indexOf(pair)}`;
  const named = (text: string, pair: Pair) => text.replace(/\b(Before|After)\./, `$1${prefix(pair)}.`);
  const imports = pairs.map(
    (pair) =>
      `import type * as Before${prefix(pair)} from ${moduleOf(pair.before)}; import type * as After${prefix(pair)} from ${moduleOf(pair.after)};`,
  );
  const lines = checks.map(
    ({ pair, given, accepted }, index) =>
      `declare const given${index}: ${named(given, pair)}; export const accepted${index}: ${named(accepted, pair)} = given${index};`,
  );
  const program = programOf([path], { path, text: [...imports, ...lines].join("\n") }, earlier);
  const file = program.getSourceFile(path);
  const changes = new Map<number, Change>();
  for (const { start = 0, messageText } of file ? program.getSemanticDiagnostics(file) : []) {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    const check = checks[line - imports.length];
    if (!check || changes.has(line)) continue;
    changes.set(line, {
      surface: "types",
      place: check.place,
      what: `${check.what}: ${reasonOf(messageText)}`,
      breaking: true,
    });
  }
  return [...changes.values()];
}

const moduleOf = (declarations: string): string => JSON.stringify(declarations.replace(/\.d\.ts$/, ".js"));

/** The compiler goes from the whole to the part: the properties on the way, and what is wrong with the last of them. */
function reasonOf(message: string | ts.DiagnosticMessageChain): string {
  const lines = ts.flattenDiagnosticMessageText(message, "\n").split("\n");
  const way = lines.flatMap((line) => /ypes of (?:property )?'(.+)' are incompatible/.exec(line)?.[1] ?? []);
  const reason = (lines.at(-1) ?? "").trim().replace(/import\("[^"]*"(, \{.*?\} \})?\)\.|(Before|After)_\d+\./g, "");
  return way.length > 0 ? `${way.join(".")}: ${reason}` : reason;
}

function programOf(
  files: readonly string[],
  virtual?: { path: string; text: string },
  earlier?: ts.Program,
): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
    typeRoots: [TYPE_ROOTS],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (path) => path === virtual?.path || fileExists(path);
  host.readFile = (path) => (path === virtual?.path ? virtual.text : comparable(readFile(path)));
  return ts.createProgram({ rootNames: files, options, host, ...(earlier && { oldProgram: earlier }) });
}

/**
 * The compiler tells two classes with private members apart by where they are declared, even when they are the same. What is
 * private is nobody's business, so it is left out.
 */
function comparable(text: string | undefined): string | undefined {
  return text
    ?.replace(/^\s*(#private|private [^;]*);$/gm, "")
    .replace(new RegExp(`type (${GROWING.join("|")}) = [^;]+;`, "g"), "type $1 = string;");
}
