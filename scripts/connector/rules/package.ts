// Rules 61 to 66: the script, and the package as a whole.

import { type Connector, DEFINITION, ICON, PROPERTIES, README, SCRIPT, SETTINGS } from "./connector.ts";
import { entries, type Json, type JsonObject, object, text } from "./json.ts";
import { readPng } from "./png.ts";
import type { Rule } from "./rule.ts";

const MEGABYTE = 1024 * 1024;
const NAMESPACES = [
  ...["System", "System.Collections", "System.Collections.Generic", "System.Diagnostics", "System.IO"],
  ...["System.IO.Compression", "System.Linq", "System.Net", "System.Net.Http", "System.Net.Http.Headers"],
  ...["System.Net.Security", "System.Security.Authentication", "System.Security.Cryptography", "System.Text"],
  ...["System.Text.RegularExpressions", "System.Threading", "System.Threading.Tasks", "System.Web", "System.Xml"],
  ...["System.Xml.Linq", "System.Drawing", "System.Drawing.Drawing2D", "System.Drawing.Imaging"],
  ...["Microsoft.Extensions.Logging", "Newtonsoft.Json", "Newtonsoft.Json.Linq"],
];
const FILES = [DEFINITION, PROPERTIES, SCRIPT, README];
const SECTIONS = ["Prerequisites", "Supported Operations", "Obtaining Credentials", "Known Issues and Limitations"];
const SMALLEST_ICON = 100;
const LARGEST_ICON = 230;
/** What gives access looks like one of these. Names of keys come with the value that must not stand there. */
const SECRETS: readonly (readonly [string, RegExp])[] = [
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ["a token", /\beyJ[\w-]{10,}\.[\w-]{10,}\./],
  ["a bearer token", /\bBearer\s+(?!@)[\w.~+/-]{16,}/],
  ["a client id or secret", /client_?(?:id|secret)"\s*:\s*"[^"<{@]+"/i],
  ["an id of an environment or a connector", /(?:environment|connectorId)"\s*:\s*"[^"<{@]+"/],
];

/** Long, of letters of both sizes and digits: names and sentences are not. */
const looksLikeKey = (word: string): boolean => /\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word);

function secretsIn(source: string): string[] {
  const keys = source.match(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}={0,2}/g) ?? [];
  return [
    ...SECRETS.filter(([, pattern]) => pattern.test(source)).map(([what]) => what),
    ...(keys.some(looksLikeKey) ? ["a key"] : []),
  ];
}

/** The code of a C# file without comments and texts. */
const codeOf = (script: string): string =>
  script.replace(/\/\*[\s\S]*?\*\/|\/\/.*|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\]|\\.)'/g, (part) =>
    part.startsWith("/") ? " " : '""',
  );

/** The headings of a Markdown file, outside of code. */
const headingsOf = (readme: string): string[] =>
  readme
    .replace(/^```[\s\S]*?^```/gm, "")
    .split("\n")
    .filter((line) => /^#+ /.test(line))
    .map((line) => line.trim());

const missingFiles = ({ files, readme }: Connector): string[] =>
  FILES.filter((name) => !files.has(name) && !(name === README && readme !== undefined));

/** What a package is expected to have and does not have yet. */
export const missing = (connector: Connector): string[] => [
  ...missingFiles(connector),
  ...(connector.settings ? [] : [SETTINGS]),
];

function* settingsFiles(settings: JsonObject): Generator<string> {
  const named: [string, Json][] = entries(settings).filter(([key]) =>
    ["apiProperties", "apiDefinition", "icon", "script"].includes(key),
  );
  for (const [, name] of named) if (text(name) !== "") yield text(name);
}

export const packageRules: readonly Rule[] = [
  {
    id: 61,
    demand:
      "The script is one file below 1 MB with a class Script that overrides ExecuteAsync, uses the permitted namespaces and calls out by Context.SendAsync: anything else does not compile, or loses the maker's credentials.",
    *check({ files, script }) {
      const place = SCRIPT;
      const mend = `change connector/${SCRIPT}`;
      for (const name of files.keys()) {
        if (name.endsWith(".csx") && name !== SCRIPT) yield { place: name, message: "is a second script", mend };
      }
      if (script === undefined) return;
      const code = codeOf(script);
      if (Buffer.byteLength(script) >= MEGABYTE) yield { place, message: "is not below 1 MB", mend };
      if (!/\bpublic\s+(partial\s+)?class\s+Script\s*:\s*ScriptBase\b/.test(code)) {
        yield { place, message: "has no public class Script : ScriptBase", mend };
      }
      if (!/\bpublic\s+override\s+(async\s+)?Task<HttpResponseMessage>\s+ExecuteAsync\s*\(\s*\)/.test(code)) {
        yield { place, message: "does not override ExecuteAsync", mend };
      }
      for (const [, special, name = ""] of code.matchAll(/^\s*using\s+(static\s+|\w+\s*=\s*)?([\w.]+)\s*;/gm)) {
        // These name a class, so the namespace is what stands before it.
        const namespace = special ? name.replace(/\.\w+$/, "") : name;
        if (!NAMESPACES.includes(namespace)) yield { place, message: `uses ${name}, which is not permitted`, mend };
      }
      if (/\bnew\s+(HttpClient|WebClient)\b|\bWebRequest\s*\.\s*Create/.test(code)) {
        yield { place, message: "opens connections of its own", mend: "use this.Context.SendAsync" };
      }
    },
  },
  {
    id: 62,
    demand:
      "A package has the definition, the properties, the script and the readme, and neither icon nor intro.md, which only verified publishers send: an incomplete one cannot be imported or reviewed.",
    *check(connector) {
      const { files, settings } = connector;
      for (const place of missingFiles(connector)) yield { place, message: "is missing", mend: `add ${place}` };
      for (const place of [ICON, "intro.md"].filter((name) => files.has(name))) {
        yield { place, message: "is for verified publishers only", mend: "leave it out" };
      }
      if (!settings) return;
      const place = SETTINGS;
      if (settings.error) yield { place, message: `cannot be read: ${settings.error}`, mend: "correct it" };
      for (const path of settingsFiles(settings.json)) {
        if (files.has(path.split("/").at(-1) ?? "")) continue;
        yield { place, message: `names ${path}, which is not there`, mend: "correct the name, or add the file" };
      }
    },
  },
  {
    id: 63,
    demand:
      "The readme has the sections of Microsoft's template and describes every action that makers see: it becomes the connector's page.",
    *check({ readme, definition }) {
      if (readme === undefined) return;
      const place = README;
      const mend = `change connector/${README}`;
      const headings = headingsOf(readme);
      if (!/^# \S.*\n+(?!#)\S/.test(readme))
        yield { place, message: "does not begin with a title and a paragraph", mend };
      if (!headings.some((heading) => /^## Publisher: \S/.test(heading))) {
        yield { place, message: "has no section ## Publisher: and a name", mend };
      }
      for (const section of SECTIONS.filter((name) => !headings.includes(`## ${name}`))) {
        yield { place, message: `has no section ## ${section}`, mend };
      }
      const from = headings.indexOf("## Supported Operations");
      const to = headings.findIndex((heading, index) => index > from && /^##? /.test(heading));
      const listed = headings
        .slice(from + 1, to < 0 ? undefined : to)
        .filter((heading) => heading.startsWith("### "))
        .map((heading) => heading.slice("### ".length));
      const shown = definition.operations.filter(({ json }) => json["x-ms-visibility"] !== "internal");
      for (const { json } of shown.filter((one) => one.json.deprecated !== true)) {
        const summary = text(json.summary);
        if (!listed.includes(summary)) yield { place, message: `does not describe ### ${summary}`, mend };
      }
      for (const name of listed.filter((one) => !shown.some(({ json }) => json.summary === one))) {
        yield { place, message: `describes ### ${name}, which is no action`, mend };
      }
    },
  },
  {
    id: 64,
    demand:
      "An icon, where there is one, is an opaque square PNG of 100 to 230 pixels whose background is the brand color, and that is neither white nor #007ee5: the designer shows it on a tile of that color.",
    *check({ files, properties }) {
      const icon = files.get(ICON);
      if (!icon) return;
      const place = ICON;
      const mend = "draw it anew";
      const png = readPng(icon);
      if (!png) return yield { place, message: "is no PNG", mend };
      const { width, height, background } = png;
      if (width !== height || width < SMALLEST_ICON || width > LARGEST_ICON) {
        yield { place, message: `has ${width} x ${height} pixels`, mend };
      }
      const brand = text(object(properties?.json.properties).iconBrandColor).toLowerCase();
      if (!background) yield { place, message: "has a background that is not opaque", mend };
      else if (background === "#ffffff" || background === "#007ee5" || (brand !== "" && background !== brand)) {
        yield { place, message: `has the background ${background}`, mend: "use the iconBrandColor" };
      }
    },
  },
  {
    id: 65,
    demand:
      "No file holds a secret or the id of somebody's account: packages are public, and whoever reads them could use it.",
    *check({ files }) {
      for (const [place, content] of files) {
        if (place === ICON) continue;
        for (const what of secretsIn(content.toString("utf8"))) {
          yield { place, message: `seems to hold ${what}`, mend: "remove it, and make it invalid" };
        }
      }
    },
  },
  {
    id: 66,
    demand:
      "Every operation was called ten times with success, three are shown in a flow, and texts have no spelling mistakes: reviewers ask for it before a maker can rely on the connector.",
    beyond: "it takes an account of Power Platform and of Clockify, and a reader",
  },
];
