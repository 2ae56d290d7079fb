// The script, what it and the policies refer to, and secrets in any of the files.

import { type Connector, PROPERTIES, SCRIPT } from "./connector-files.ts";
import type { Problem, Rule } from "./rule.ts";
import { entries, list, object, text, texts } from "./untyped-json.ts";

const MAX_BYTES = 1024 * 1024 - 1;
const NAMESPACES = [
  ...["System", "System.Collections", "System.Collections.Generic", "System.Diagnostics", "System.IO"],
  ...["System.IO.Compression", "System.Linq", "System.Net", "System.Net.Http", "System.Net.Http.Headers"],
  ...["System.Net.Security", "System.Security.Authentication", "System.Security.Cryptography", "System.Text"],
  ...["System.Text.RegularExpressions", "System.Threading", "System.Threading.Tasks", "System.Web", "System.Xml"],
  ...["System.Xml.Linq", "System.Drawing", "System.Drawing.Drawing2D", "System.Drawing.Imaging"],
  ...["Microsoft.Extensions.Logging", "Newtonsoft.Json", "Newtonsoft.Json.Linq"],
];

/** What secrets look like. */
const SECRETS: readonly (readonly [string, RegExp])[] = [
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ["a token", /\beyJ[\w-]{10,}\.[\w-]{10,}\./],
  ["a bearer token", /\bBearer\s+(?!@)[\w.~+/-]{16,}/],
  ["a client id or secret", /client_?(?:id|secret)"\s*:\s*"[^"<{@]+"/i],
];

/** Long, with letters of both cases and digits: names and sentences are not. */
const looksLikeKey = (word: string): boolean => /\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word);

function* secretsIn(place: string, source: string): Generator<Problem> {
  const keys = source.match(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}={0,2}/g) ?? [];
  const found = [
    ...SECRETS.filter(([, pattern]) => pattern.test(source)).map(([what]) => what),
    ...(keys.some(looksLikeKey) ? ["a key"] : []),
  ];
  for (const what of found) yield { place, message: `seems to hold ${what}`, fix: "remove it, and make it invalid" };
}

/** The code of a C# file without comments and texts. */
const codeOf = (script: string): string =>
  script.replace(/\/\*[\s\S]*?\*\/|\/\/.*|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\]|\\.)'/g, (part) =>
    part.startsWith("/") ? " " : '""',
  );

/** The operations that the script and the policies name, each with its place. */
function* namedOperations({ properties }: Connector): Generator<[place: string, name: string]> {
  const { scriptOperations, policyTemplateInstances } = object(properties.properties);
  for (const name of texts(scriptOperations)) yield ["scriptOperations", name];
  for (const policy of list(policyTemplateInstances).map(object)) {
    for (const name of texts(object(policy.parameters)["x-ms-apimTemplate-operationName"])) {
      yield [`policy ${text(policy.title)}`, name];
    }
  }
}

export const scriptRules: readonly Rule[] = [
  {
    name: "named-operations",
    requirement:
      "The script and the policies name operations and connection parameters that exist: others are ignored.",
    *check(connector) {
      const fix = `correct the name in ${PROPERTIES}`;
      for (const [place, name] of namedOperations(connector)) {
        if (!connector.definition.operation(name)) yield { place, message: `there is no operation ${name}`, fix };
      }
      const { connectionParameters, policyTemplateInstances } = object(connector.properties.properties);
      const known = entries(connectionParameters).map(([name]) => name);
      for (const [, name = ""] of JSON.stringify(policyTemplateInstances ?? []).matchAll(
        /\bconnectionParameters\('([^']*)'/g,
      )) {
        if (!known.includes(name)) {
          yield { place: "policyTemplateInstances", message: `there is no connection parameter ${name}`, fix };
        }
      }
    },
  },
  {
    name: "script",
    requirement:
      "The script is smaller than 1 MB, uses permitted namespaces only and sends requests by Context.SendAsync: the platform refuses it otherwise, or requests lose the maker's key.",
    *check({ script }) {
      const place = SCRIPT;
      const fix = `change connector/${SCRIPT}`;
      const code = codeOf(script);
      if (Buffer.byteLength(script) > MAX_BYTES) yield { place, message: "is not smaller than 1 MB", fix };
      if (!/\bpublic\s+(partial\s+)?class\s+Script\s*:\s*ScriptBase\b/.test(code)) {
        yield { place, message: "has no public class Script : ScriptBase", fix };
      }
      for (const [, special, name = ""] of code.matchAll(/^\s*using\s+(static\s+|\w+\s*=\s*)?([\w.]+)\s*;/gm)) {
        // These name a class, and the namespace is what precedes it.
        const namespace = special ? name.replace(/\.\w+$/, "") : name;
        if (!NAMESPACES.includes(namespace)) yield { place, message: `uses ${name}, which is not permitted`, fix };
      }
      if (/\bnew\s+(HttpClient|WebClient)\b|\bWebRequest\s*\.\s*Create/.test(code)) {
        yield { place, message: "opens connections of its own", fix: "use this.Context.SendAsync" };
      }
    },
  },
  {
    name: "no-secrets",
    requirement: "No file holds a secret: packages are public.",
    *check({ root, properties, script }) {
      yield* secretsIn("the definition", JSON.stringify(root));
      yield* secretsIn(PROPERTIES, JSON.stringify(properties));
      yield* secretsIn(SCRIPT, script);
    },
  },
];
