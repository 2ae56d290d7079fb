// `clockify-connector doctor`: prints what the checks find, for people or as JSON.

import { styleText } from "node:util";
import type { Environment } from "../mcp/configuration.js";
import { diagnose, type Finding } from "./diagnosis.js";
import { printJson } from "./output.js";
import { plain } from "./text.js";

export interface DoctorFlags {
  readonly connections?: string;
  readonly json?: true;
}

/** @returns whether nothing failed */
export async function doctor({ connections: file, json }: DoctorFlags, environment: Environment): Promise<boolean> {
  const findings: Finding[] = [];
  for await (const finding of diagnose({ file }, environment)) {
    findings.push(finding);
    // At once, since a check of the network can take its time.
    if (!json) console.log(line(finding, Boolean(process.stdout.isTTY) && !environment.NO_COLOR));
  }
  const ok = findings.every(({ status }) => status !== "failed");
  if (json) printJson({ ok, findings }, 2);
  return ok;
}

const COLORS = { ok: "green", warning: "yellow", failed: "red" } as const;

function line({ connection, check, status, message }: Finding, inColor: boolean): string {
  const word = status.padEnd(7);
  const place = connection === undefined ? check : `${connection}, ${check}`;
  // Names come from Clockify, where anybody may write them; a terminal would obey what is hidden in them.
  const text = plain(`${place}: ${message}`);
  return `${inColor ? styleText(COLORS[status], word) : word}  ${text}`;
}
