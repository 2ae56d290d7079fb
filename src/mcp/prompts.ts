// The prompts for what people do often: which tools in which order, when to ask, and what would go wrong unsaid.

import type { GetPromptResult, Prompt, Server } from "@modelcontextprotocol/server";
import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import type { Connections } from "../connections/connection.js";
import { toolOf } from "../input/action-tables.js";
import type { ActionName } from "../operation.js";
import { toPlainDate } from "../time/date-input.js";
import { visible } from "../util/visible-text.js";
import { addressIn } from "./resources.js";
import type { ServerContext } from "./server-context.js";
import { shownName } from "./tool-names.js";
import { refusedBy } from "./tool-selection.js";

/** Arguments have defaults, so none is required. */
interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly suggestions?: readonly string[];
  /** What is wrong with the value, as the end of a sentence that begins with it. */
  problem?(value: string): string | undefined;
}

interface OfferedPrompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The actions of the tools without which it makes no sense. */
  readonly needs: readonly ActionName[];
  readonly arguments: readonly PromptArgument[];
  write(writing: Writing): string[];
}

interface Writing {
  readonly given: Readonly<Record<string, string>>;
  /** What the list calls the tool of an action. */
  tool(action: ActionName): string;
  offers(action: ActionName): boolean;
  /** Of a resource of the connection. */
  address(path: string): string;
}

const LIST_KEPT = { ttlMs: 300_000, cacheScope: "private" } as const;

export function registerPrompts(server: Server, serverContext: ServerContext): void {
  server.registerCapabilities({ prompts: {} });
  server.setRequestHandler("prompts/list", () => ({
    prompts: offeredPrompts(serverContext).map(listed),
    ...LIST_KEPT,
  }));
  server.setRequestHandler("prompts/get", ({ params }) =>
    getPrompt(params.name, params.arguments ?? {}, serverContext),
  );
}

/** Those whose tools are switched on. */
export function offeredPrompts(serverContext: ServerContext): OfferedPrompt[] {
  const choice = connectionArgument(serverContext.connections);
  return PROMPTS.filter(({ needs }) => needs.every((action) => offers(serverContext, action))).map((prompt) => ({
    ...prompt,
    arguments: [...prompt.arguments, ...choice],
  }));
}

function listed({ name, title, description, arguments: all }: OfferedPrompt): Prompt {
  return { name, title, description, arguments: all.map(({ name, description }) => ({ name, description })) };
}

function getPrompt(
  name: string,
  given: Readonly<Record<string, string>>,
  serverContext: ServerContext,
): GetPromptResult {
  const prompt = offeredPrompts(serverContext).find((one) => one.name === name);
  if (!prompt)
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown prompt: ${visible(name).slice(0, 64)}`);
  const values = readArguments(prompt, given);
  const { names } = serverContext.connections;
  const connection = values.connection ?? (names.length === 1 ? names[0] : undefined);
  const [title = "", ...rest] = prompt.write({
    given: values,
    tool: (action) => nameOf(action, serverContext),
    offers: (action) => offers(serverContext, action),
    address: (path) => addressIn(connection, path),
  });
  // A name of a connection, or what a form sends, can hide something.
  const text = visible([title, ...aboutConnection(names, connection), ...rest].join("\n"));
  return { description: prompt.description, messages: [{ role: "user", content: { type: "text", text } }] };
}

/** @throws {ProtocolError} that names every mistake */
function readArguments(prompt: OfferedPrompt, given: Readonly<Record<string, string>>): Record<string, string> {
  // A form sends what was left blank as an empty text.
  const values = Object.entries(given).flatMap(([name, value]) =>
    value.trim() ? [[name, value.trim()] as const] : [],
  );
  const known = prompt.arguments.map(({ name }) => name).join(", ");
  const problems = values.flatMap(([name, value]) => {
    const argument = prompt.arguments.find((one) => one.name === name);
    if (!argument) return [`${JSON.stringify(name)} is not an argument; known are ${known}`];
    const problem = argument.problem?.(value);
    return problem === undefined ? [] : [`${name}: ${JSON.stringify(value.slice(0, 60))} ${problem}`];
  });
  if (problems.length === 0) return Object.fromEntries(values);
  throw new ProtocolError(ProtocolErrorCode.InvalidParams, visible(`${prompt.name}: ${problems.join("; ")}.`));
}

function offers({ selections }: ServerContext, action: ActionName): boolean {
  const tool = toolOf(action);
  return tool !== undefined && !refusedBy(selections, tool);
}

function nameOf(action: ActionName, { toolNames }: ServerContext): string {
  const tool = toolOf(action);
  return tool ? shownName(tool, toolNames) : action;
}

function connectionArgument({ names }: Connections): PromptArgument[] {
  if (names.length < 2) return [];
  const problem = (value: string) => (names.includes(value) ? undefined : `is none of ${names.join(", ")}`);
  return [{ name: "connection", description: "Which account.", suggestions: names, problem }];
}

function aboutConnection(names: readonly string[], chosen: string | undefined): string[] {
  if (names.length < 2) return [];
  if (chosen !== undefined) return [`Give PCID ${JSON.stringify(chosen)} with every call.`];
  return [`Ask me first which connection is meant (PCID): ${names.join(", ")}.`];
}

function dayProblem(value: string): string | undefined {
  const [day, last] = (["start", "end"] as const).map((edge) =>
    toPlainDate(value, { timeZone: "UTC", now: new Date(), edge }),
  );
  if (typeof day === "string" && day === last) return undefined;
  return typeof day === "object"
    ? `is not a day: ${day.problem}`
    : "is not a day, as in today, yesterday or 2026-03-02";
}

const WEEKS = ["this week", "last week"];
const PERIODS = ["today", "tomorrow", "this week", "next week", "this month", "next month"];

const PROMPTS: readonly OfferedPrompt[] = [
  {
    name: "log-my-day",
    title: "Log my day",
    description: "Enters what you did on a day, without entering anything twice.",
    needs: ["listUserTimeEntries", "createTimeEntry"],
    arguments: [
      {
        name: "date",
        description: "Today where left out; yesterday, or a date such as 2026-03-02.",
        suggestions: ["today", "yesterday"],
        problem: dayProblem,
      },
      { name: "notes", description: "What you did, in your own words." },
    ],
    write({ given: { date = "today", notes }, tool, address }) {
      const [entries, create] = [tool("listUserTimeEntries"), tool("createTimeEntry")];
      return [
        `Log my working time in Clockify. Day: ${date}.`,
        notes ? `What I did:\n${notes}` : "Ask me what I did, and when or for how long.",
        "",
        `1. Call ${entries} with userId me, start and end ${date}, hydrated and all_pages true. What is there already is not entered again. An entry without an end is a running timer: mention it, and leave it alone.`,
        `2. Find the project of each piece of work, and its task if it has one. My entries of the last two weeks show what I use; ${address("workspaces/{workspace}/projects")} has all projects. Ask me where one is unclear. Do not guess.`,
        "3. Show me the plan: start, end, project, task, description and billable of each new entry, the day's total, overlaps. Write nothing before I agree.",
        `4. Call ${create} once for each entry, with exact names and times such as "${date} 09:00", which are read in my time zone. Always give an end, or a timer starts. Without billable an entry takes the project's.`,
        `5. If an outcome is unknown, look with ${entries} before you repeat the call. Then show me the day as it is now.`,
      ];
    },
  },
  {
    name: "submit-week",
    title: "Submit my week",
    description: "Checks your entries of a week and submits them for approval.",
    needs: ["listUserTimeEntries", "createApprovalRequest"],
    arguments: [
      {
        name: "week",
        description: "This week where left out; last week, or a day in it, such as 2026-03-02.",
        suggestions: WEEKS,
        problem: (value) => (WEEKS.includes(value.toLowerCase()) ? undefined : weekProblem(value)),
      },
    ],
    write({ given: { week = "this week" }, tool, offers, address }) {
      const [entries, submit] = [tool("listUserTimeEntries"), tool("createApprovalRequest")];
      const isWord = WEEKS.includes(week.toLowerCase());
      const days = isWord ? `start and end "${week}"` : "the first and last day as start and end";
      const again = offers("resubmitApprovalRequest")
        ? `call ${tool("resubmitApprovalRequest")} with the same period instead`
        : "say so, as it has to be resubmitted";
      return [
        `Submit my working time in Clockify for approval. Week: ${isWord ? week : `the one of ${week}`}.`,
        "",
        `1. Find the first and last day of the week. ${address("context")} has today's date and the day with which my weeks start; if you cannot read it, take the days that the answer of ${entries} shows under times.`,
        `2. Call ${entries} with userId me, ${days}, hydrated and all_pages true. Show me the hours by day and project, and what looks wrong: a running timer, working days without entries, overlaps, entries without project or description. Ask whether I want to correct it first.`,
        "3. Show me which period and how many hours would be submitted. Submit nothing before I agree.",
        `4. Call ${submit} with the first day as periodStart, as in 2026-03-02T00:00:00Z, and period WEEKLY. Clockify accepts only the period by which the workspace approves. If that is half a month or a month, ask me before you submit it: it is more than this week.`,
        `5. A period is submitted once. If it was rejected or withdrawn, or has new entries, ${again}. If an outcome is unknown, check before you repeat the call.`,
      ];
    },
  },
  {
    name: "who-is-off",
    title: "Who is off",
    description: "Shows who is away in a period, and which holidays fall into it.",
    needs: ["listTimeOffRequests"],
    arguments: [
      {
        name: "period",
        description: "Next week where left out; in words or dates, such as 2026-03-02 to 2026-03-06.",
        suggestions: PERIODS,
        problem: (value) => (/^.{1,100}$/.test(value) ? undefined : "is not one line of at most 100 characters"),
      },
    ],
    write({ given: { period = "next week" }, tool, offers, address }) {
      const holidays = `Call ${tool("listHolidays")} and pick those that touch the period. They are for everybody or for certain people.`;
      const steps = [
        `Find the dates of the period. ${address("context")} has today's date and the day with which my weeks start; if you cannot read it, ask me.`,
        `Call ${tool("listTimeOffRequests")} with statuses APPROVED and PENDING and all_pages true. Leave out its start and end: they ask when a request was made, not when the time off is. Pick those whose timeOffPeriod touches the period: days has whole days as the person counts them, and local has the times of part of a day in my time zone. The UTC beside them may show the day before.`,
        ...(offers("listHolidays") ? [holidays] : []),
        "Answer with one line for each person: name, days, half days or hours, policy. List what is pending apart. If the list may be incomplete, or I may not see everybody, say so.",
      ];
      return [
        `Say who is off according to Clockify. Period: ${period}. Change nothing.`,
        "",
        ...steps.map((step, index) => `${index + 1}. ${step}`),
      ];
    },
  },
];

function weekProblem(value: string): string | undefined {
  const problem = dayProblem(value);
  return problem && `is neither ${WEEKS.join(" nor ")}, and ${problem}`;
}
