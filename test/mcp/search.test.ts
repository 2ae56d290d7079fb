// Tests of the search for tools: everyday requests find their tool in the list by words, as clients that defer tools search it.

import { describe, expect, it } from "vitest";
import { tools } from "../../src/generated/tools.ts";
import type { Tool } from "../../src/input/tool-definition.ts";

/** What people type, and the short name of the tool that does it. */
const QUERIES: readonly [query: string, tool: string][] = [
  ["log hours", "create_time_entry"],
  ["log 2 hours on a project yesterday", "create_time_entry"],
  ["add entry to my timesheet", "create_time_entry"],
  ["start a timer", "create_time_entry"],
  ["clock in", "create_time_entry"],
  ["punch in", "create_time_entry"],
  ["clock out", "stop_running_time_entry"],
  ["stop my timer", "stop_running_time_entry"],
  ["punch out", "stop_running_time_entry"],
  ["show my timesheet", "get_entries"],
  ["what did I do last week hours worked", "get_entries"],
  ["hours worked this month", "get_entries"],
  ["who is working now", "get_in_progress_time_entries"],
  ["running timers of the team", "get_in_progress_time_entries"],
  ["show details of one entry", "get_entry"],
  ["edit time entry", "update_time_entry"],
  ["change the project of an entry", "update_time_entry"],
  ["delete time entry", "delete_entry"],
  ["bulk edit entries", "replace_many"],
  ["bulk delete entries", "delete_many"],
  ["copy yesterday's entry", "duplicate_time_entry"],
  ["log hours for another employee", "create_for_others"],
  ["mark hours as billed", "update_invoiced_status"],
  ["mark entries invoiced invoice", "update_invoiced_status"],
  ["submit timesheet", "create_approval_request"],
  ["submit my week for approval", "create_approval_request"],
  ["approve timesheet", "update_approval_status"],
  ["reject timesheet", "update_approval_status"],
  ["who has not submitted timesheets", "get_approval_requests"],
  ["resubmit rejected timesheet", "resubmit_approval_request"],
  ["submit timesheet for another person", "create_approval_for_other"],
  ["resubmit timesheet for another person", "resubmit_approval_request_for_other"],
  ["team schedule next week", "get_all_assignments"],
  ["shifts this week", "get_all_assignments"],
  ["schedule a person on a project", "create_recurring"],
  ["plan a shift", "create_recurring"],
  ["move a shift", "edit_recurring"],
  ["cancel a shift", "delete_recurring_assignment"],
  ["copy shift to a colleague", "copy_assignment"],
  ["repeat the assignment for more weeks", "edit_recurring_period"],
  ["publish schedule", "publish_assignments"],
  ["team capacity", "get_user_totals"],
  ["who is free next week", "get_user_totals"],
  ["workload of one person", "get_user_totals_for_single_user"],
  ["planned hours per project", "get_filtered_project_totals"],
  ["planned hours of one project", "get_project_totals_for_single_project"],
  ["who is off next week", "get_off_request"],
  ["vacation requests pending", "get_off_request"],
  ["book leave pto", "create_time_off_request"],
  ["book vacation", "create_time_off_request"],
  ["request a day off", "create_time_off_request"],
  ["call in sick", "create_time_off_request"],
  ["sick leave for an employee", "create_time_off_request_for_other"],
  ["approve vacation", "change_time_off_request_status"],
  ["reject leave request", "change_time_off_request_status"],
  ["cancel my vacation", "delete_off_request"],
  ["vacation days left", "get_balances_for_user"],
  ["pto balance", "get_balances_for_user"],
  ["leave balance of everybody", "get_balances_for_policy"],
  ["adjust vacation balance", "update_balance"],
  ["public holidays", "get_holidays"],
  ["company holidays this month", "get_holidays_in_period"],
  ["add public holiday", "create_holiday"],
  ["rename a holiday", "update_holiday"],
  ["track time", "create_time_entry"],
  ["forgot to stop the timer", "stop_running_time_entry"],
  ["is anyone clocked in", "get_in_progress_time_entries"],
  ["correct my hours", "update_time_entry"],
  ["reopen approved timesheet", "update_approval_status"],
  ["withdraw my submission", "update_approval_status"],
  ["sign off timesheet approve", "update_approval_status"],
  ["approve pto", "change_time_off_request_status"],
  ["approve leave", "change_time_off_request_status"],
  ["decline time off", "change_time_off_request_status"],
  ["how much pto do i have left", "get_balances_for_user"],
  ["remaining leave", "get_balances_for_user"],
  ["who is on vacation", "get_off_request"],
  ["sick days of the team", "get_off_request"],
  ["absences", "get_off_request"],
  ["availability of the team", "get_user_totals"],
  ["employee capacity", "get_user_totals_for_single_user"],
  ["reschedule assignment", "edit_recurring"],
  ["roster shifts", "get_all_assignments"],
  ["company day off", "create_holiday"],
  ["not billed yet invoice", "update_invoiced_status"],
  ["remove time entry delete", "delete_entry"],
  ["delete holiday", "delete_holiday"],
  ["add tags to a time entry", "update_time_entry"],
  ["who has a timer running", "get_in_progress_time_entries"],
  ["end the running timer", "stop_running_time_entry"],
  ["time spent on a project by one person", "get_entries"],
  ["repeat an old time entry", "duplicate_time_entry"],
  ["pending approvals", "get_approval_requests"],
  ["timesheets waiting for approval", "get_approval_requests"],
  ["hand in timesheet", "create_approval_request"],
  ["unlock approved week", "update_approval_status"],
  ["decline timesheet", "update_approval_status"],
  ["recall submitted timesheet", "update_approval_status"],
  ["submit on behalf of an employee", "create_approval_for_other"],
  ["allocate hours to a person", "create_recurring"],
  ["who is overbooked", "get_user_totals"],
  ["extend an assignment", "edit_recurring_period"],
  ["change planned hours per day", "edit_recurring"],
  ["release draft schedule", "publish_assignments"],
  ["take friday off", "create_time_off_request"],
  ["apply for leave", "create_time_off_request"],
  ["who is away today", "get_off_request"],
  ["sick leave", "create_time_off_request"],
  ["withdraw leave request", "delete_off_request"],
  ["grant extra vacation days", "update_balance"],
  ["deny a vacation request", "change_time_off_request_status"],
  ["bank holidays", "get_holidays"],
  ["create company holiday", "create_holiday"],
  ["list of holidays", "get_holidays"],
  ["move a public holiday", "update_holiday"],
  ["remove a public holiday", "delete_holiday"],
  ["holidays of an employee", "get_holidays_in_period"],
  ["national holidays calendar", "get_holidays"],
];

/** The same, where the title has the word. Some clients search it. */
const TITLE_QUERIES: typeof QUERIES = [
  ["fix the start time of yesterday's entry", "update_time_entry"],
  ["record a lunch break", "create_time_entry"],
  ["submit again after rejection", "resubmit_approval_request"],
  ["assign someone to a project next week", "create_recurring"],
  ["forecast workload", "get_user_totals"],
  ["resource planning", "get_all_assignments"],
  ["holiday request", "create_time_off_request"],
  ["out of office", "get_off_request"],
  ["accrued vacation", "get_balances_for_user"],
  ["is monday a holiday", "get_holidays_in_period"],
  ["next holiday", "get_holidays_in_period"],
  ["office closed day", "create_holiday"],
];

/** How many of the best a client shows its model. */
const SHOWN = 5;

/** Words unchanged, without stems: a client may have no stemmer for them. */
function wordsOf(text: string): string[] {
  const parted = text.replace(/([a-z])([A-Z])/g, "$1 $2");
  return parted.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

interface Node {
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

function argumentNames({ items, properties = {} }: Node): string[] {
  const inner = Object.values(properties).flatMap(argumentNames);
  return [...Object.keys(properties), ...inner, ...(items ? argumentNames(items) : [])];
}

function modelView({ shortName, description, inputSchema }: Tool): string[] {
  return wordsOf([shortName, description, ...argumentNames(inputSchema)].join(" "));
}

/** The short names of the tools that fit a query, the best first. */
function ranking(documentsOf: (tool: Tool) => readonly string[]): (query: string) => string[] {
  const documents = tools.map((tool) => ({ name: tool.shortName, words: documentsOf(tool) }));
  const average = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length;
  const rarity = (word: string) => {
    const having = documents.filter(({ words }) => words.includes(word)).length;
    return Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
  };
  return (query) => {
    const score = (words: readonly string[]) =>
      wordsOf(query).reduce((sum, word) => {
        const count = words.filter((one) => one === word).length;
        return sum + (rarity(word) * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * words.length) / average));
      }, 0);
    const scored = documents.map(({ name, words }) => ({ name, score: score(words) }));
    return scored
      .filter((one) => one.score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ name }) => name);
  };
}

describe("a search by words", () => {
  const byModelView = ranking(modelView);
  const byTitles = ranking((tool) => [...modelView(tool), ...wordsOf(tool.title)]);
  const byHints = ranking((tool) => [...modelView(tool), ...wordsOf(`${tool.title} ${tool.searchHint}`)]);

  it("has a query for every tool", () => {
    expect(new Set(QUERIES.map(([, tool]) => tool))).toEqual(new Set(tools.map(({ shortName }) => shortName)));
  });

  it.each(QUERIES)("%s", (query, tool) => {
    for (const find of [byModelView, byTitles, byHints]) expect(find(query).slice(0, SHOWN)).toContain(tool);
  });

  it.each(TITLE_QUERIES)("of titles: %s", (query, tool) => {
    for (const find of [byTitles, byHints]) expect(find(query).slice(0, SHOWN)).toContain(tool);
  });
});
