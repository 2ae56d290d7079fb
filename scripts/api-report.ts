// `npm run api-report`: docs/api/, the public types of each entry of the package as a text that people review. The package must
// have been built.

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("..", import.meta.url));

/** These are made from the specification, which is compared by itself. In a report they are four fifths of the text. */
const FROM_SPECIFICATION = /\/\/ @public.*\nexport interface (components|operations|paths) \{\n[\s\S]*?\n\}\n\n/g;

/** The reports by their names: `index.api.md`. */
export async function apiReports(): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "clockify-api-report-"));
  try {
    const configs = await configsFor(folder);
    const [first, ...others] = configs;
    if (!first) throw new Error("The package has no entries.");
    const compilerState = CompilerState.create(first, {
      additionalEntryPoints: others.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
    });
    const reports = new Map<string, string>();
    for (const config of configs) {
      Extractor.invoke(config, {
        compilerState,
        localBuild: true,
        // Otherwise the console says of each report that it is new.
        messageCallback: (message) => {
          message.handled = message.logLevel !== ExtractorLogLevel.Error;
        },
      });
      for (const { fileName } of config.reportConfigs) {
        const report = await readFile(join(folder, fileName), "utf8");
        reports.set(fileName, report.replace(FROM_SPECIFICATION, ""));
      }
    }
    return reports;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function configsFor(reportFolder: string): Promise<ExtractorConfig[]> {
  const { exports }: { exports: Record<string, string | { types: string }> } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  );
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (typeof target === "string") return [];
    const mainEntryPointFilePath = join(root, target.types);
    return ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath,
        newlineKind: "lf",
        compiler: {
          overrideTsconfig: {
            compilerOptions: { target: "ES2022", lib: ["ES2023"], module: "NodeNext", types: ["node"], strict: true },
            files: [mainEntryPointFilePath],
          },
        },
        apiReport: {
          enabled: true,
          reportFileName: entry === "." ? "index" : entry.slice("./".length),
          reportFolder,
          reportTempFolder: join(reportFolder, "temp"),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: silent,
          extractorMessageReporting: silent,
          tsdocMessageReporting: silent,
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, "package.json"),
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, "docs/api");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, report] of await apiReports()) await writeFile(join(folder, name), report);
}
