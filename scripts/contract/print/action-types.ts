// src/generated/actions.ts: one documented type per action, with flat arguments, so that an editor shows what a call needs.

import { acceptsMoment } from "../../../src/wrappers/validate.ts";
import { GENERATED, type JsonSchema } from "../document.ts";
import type { Action, Contract } from "../model.ts";
import { type Translate, translator } from "../translate.ts";

/** The files by their names, apart from `src/generated/actions.ts` itself: the answers, and the arguments by resource. */
export function actionTypes(contract: Contract): Map<string, string> {
  const { actions } = contract;
  const translate = translator(actions, (name) => `\`${name}\``);
  const answers = [...new Set(actions.flatMap((action) => answerOf(contract, action)?.name ?? []))].sort();
  const paginated = actions.filter(({ paginated }) => paginated);
  const members = actions.map((action) => {
    const { name, title, description, replacedBy } = action;
    const type = replacedBy ? "DeprecatedAction" : "Action";
    const docs = [`${title}.`, "", translate(description), replacedBy && `@deprecated Use \`${replacedBy}\`.`];
    const [args, answer] = [argumentsType(action), answerType(contract, action)];
    return `${comment(docs, "  ")}  ${name}: ${type}<"${name}", ${args}, ${answer}>;\n`;
  });
  const resources = resourcesOf(contract);
  const files = resources.map(([resource, its]): [string, string] => {
    const interfaces = its.map((action) => argumentsInterface(contract, action, translate));
    const imported = interfaces.some((text) => text.includes("FileInput"))
      ? 'import type { FileInput } from "../../wrappers/file-input.js";\n\n'
      : "";
    return [`src/generated/arguments/${resource}.ts`, `// ${GENERATED}\n\n${imported}${interfaces.join("\n")}`];
  });
  return new Map([
    ...files,
    [
      "src/generated/answers.ts",
      `// ${GENERATED}

import type { Schemas } from "./schemas.js";

${answers.map((name) => answerInterface(contract, name, translate)).join("\n")}`,
    ],
    [
      "src/generated/actions.ts",
      `// ${GENERATED}

import type { Action, DeprecatedAction } from "../action.js";
${importOfFiles(actions)}import type { ${answers.join(", ")} } from "./answers.js";
${resources.map(([resource, its]) => importOfArguments(resource, its, "./arguments")).join("")}
export type * from "./answers.js";
${resources.map(([resource]) => `export type * from "./arguments/${resource}.js";\n`).join("")}
/** The actions that answer a list in pages. */
export type PaginatedAction =
${paginated.map(({ name }) => `  | "${name}"`).join("\n")};

/** Every action of Clockify that this package offers. */
export interface Actions {
${members.join("\n")}}
`,
    ],
  ]);
}

/** The actions of each resource, in the order of the document. */
export function resourcesOf({ actions }: Contract): [resource: string, actions: Action[]][] {
  const names = [...new Set(actions.map(({ resource }) => resource))];
  return names.map((name) => [name, actions.filter(({ resource }) => resource === name)]);
}

/** The import of the type of files, where an action answers one. */
export const importOfFiles = (actions: readonly Action[], folder = ".."): string =>
  actions.some(({ answer }) => HAS_FILE.has(answer.kind))
    ? `import type { FileAnswer } from "${folder}/wrappers/file-answer.js";\n`
    : "";

export const importOfArguments = (resource: string, actions: readonly Action[], folder: string): string =>
  `import type { ${actions.map(argumentsName).join(", ")} } from "${folder}/${resource}.js";\n`;

/** What an action takes. Where all of it may be left out, there may be nothing at all. */
export function argumentsType(action: Action): string {
  const needed = action.arguments.some(({ required }) => required);
  return `${argumentsName(action)}${needed ? "" : " | void"}`;
}

const argumentsName = ({ name }: Action) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Arguments`;

function argumentsInterface(contract: Contract, action: Action, translate: Translate): string {
  const members = action.arguments.map(({ name, in: place, schema, required }) => {
    const nullable = place === "body" || place === "content";
    return member(contract, name, schema, { required, nullable, indent: "  ", translate });
  });
  const docs = comment([`Arguments of \`${action.name}\`.`], "");
  return `${docs}export interface ${argumentsName(action)} {\n${members.join("")}}\n`;
}

interface Place {
  required: boolean | undefined;
  /** Whether null is taken as left out, which it is in bodies. */
  nullable?: boolean;
  indent: string;
  translate: Translate;
}

function member(contract: Contract, name: string, unresolved: JsonSchema, place: Place): string {
  const schema = contract.resolve(unresolved);
  const { required, nullable, indent, translate } = place;
  const fallback = schema.default === undefined ? undefined : `Default: ${JSON.stringify(schema.default)}.`;
  const docs = comment([[translate(schema.description ?? ""), fallback].filter(Boolean).join(" ")], indent);
  const type = typeOf(contract, schema, place);
  const orNothing = required || type === "unknown" ? "" : ` | ${nullable ? "null | " : ""}undefined`;
  return `${docs}${indent}${name}${required ? "" : "?"}: ${type}${orNothing};\n`;
}

/** A schema of a request as TypeScript. A moment is also accepted as a Date, which the specification cannot say. */
function typeOf(contract: Contract, unresolved: JsonSchema, place: Place): string {
  const schema = contract.resolve(unresolved);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  switch (schema.type) {
    case "string":
      if (schema.format === "binary") return "FileInput";
      return acceptsMoment(schema) ? "string | Date" : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array": {
      const item = typeOf(contract, schema.items ?? {}, place);
      return / [|&] /.test(item) && !item.startsWith("{") ? `(${item})[]` : `${item}[]`;
    }
    case "object": {
      const inner = { ...place, nullable: true, indent: `${place.indent}  ` };
      const members = Object.entries(schema.properties ?? {}).map(([name, property]) =>
        member(contract, name, property, { ...inner, required: schema.required?.includes(name) }),
      );
      return `{\n${members.join("")}${place.indent}}`;
    }
    default:
      return "unknown";
  }
}

/** The answer of success by its name in the specification: of the object, or of each item where it is a list. */
export function answerOf(
  contract: Contract,
  { name: action, answer }: Action,
): { name: string; isList: boolean } | undefined {
  if (!answer.schema) return undefined;
  const { items } = contract.resolve(answer.schema);
  const name = (items ?? answer.schema).$ref?.split("/").at(-1);
  if (!name) throw new Error(`${action}: the answer needs a schema with a name`);
  return { name, isList: items !== undefined };
}

/** An interface, since editors and errors show the name of one, and of any other type all properties. */
function answerInterface(contract: Contract, name: string, translate: Translate): string {
  const schema: JsonSchema = { $ref: `#/components/schemas/${name}` };
  const { description = "" } = contract.resolve(schema);
  return `${comment([translate(description)], "")}export interface ${name} extends NonNullable<Schemas["${name}"]> {}\n`;
}

export function answerType(contract: Contract, action: Action): string {
  const { kind } = action.answer;
  const answer = answerOf(contract, action);
  const type = answer?.isList ? `${answer.name}[]` : answer?.name;
  const types = [
    type,
    kind === "nothing" || kind === "object-or-nothing" ? "undefined" : undefined,
    HAS_FILE.has(kind) ? "FileAnswer" : undefined,
  ];
  return types.filter((one) => one !== undefined).join(" | ");
}

const HAS_FILE: ReadonlySet<string> = new Set(["file", "object-or-file"]);

function comment(lines: (string | undefined)[], indent: string): string {
  const text = lines.filter((line) => line !== undefined);
  if (text.length === 1) return `${indent}/** ${text[0]} */\n`;
  return `${indent}/**\n${text.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}
