// `clockify-connector doctor`: the findings of its checks, for people or as JSON.

import { styleText } from "node:util";
import type { Environment } from "../../connections/configuration.js";
import { plain } from "../../util/control-characters.js";
import { FAILED, MISUSED } from "../exit-codes.js";
import { printJson } from "../terminal/output.js";
import { version } from "../version.js";
import { diagnose, type Finding } from "./doctor-checks.js";
import type { DoctorFlags } from "./doctor-flags.js";

/** @returns the exit code: 0 when nothing failed, and 2 when the configuration cannot be used */
export async function doctor(
  { connections: file, connection, json }: DoctorFlags,
  environment: Environment,
): Promise<number> {
  const findings: Finding[] = [];
  const note = (finding: Finding) => {
    findings.push(finding);
    // At once, since a check of the network can take its time.
    if (!json) console.log(line(finding, Boolean(process.stdout.isTTY) && !environment.NO_COLOR));
  };
  note({ check: "program", status: "ok", message: `clockify-connector ${version} on Node ${process.version}.` });
  for await (const finding of diagnose({ file, connection }, environment)) note(finding);
  const failed = findings.filter(({ status }) => status === "failed");
  if (json) printJson({ ok: failed.length === 0, findings }, 2);
  if (failed.some(({ check }) => check === "configuration")) return MISUSED;
  return failed.length === 0 ? 0 : FAILED;
}

const COLORS = { ok: "green", warning: "yellow", failed: "red" } as const;

function line({ connection, check, status, message }: Finding, inColor: boolean): string {
  const word = status.padEnd(7);
  const place = connection === undefined ? check : `${connection}, ${check}`;
  // Cleaned here, since the colours are for the terminal.
  const text = plain(`${place}: ${message}`);
  return `${inColor ? styleText(COLORS[status], word) : word}  ${text}`;
}
