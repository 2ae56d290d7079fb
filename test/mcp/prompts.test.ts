// Prompts and their completion: what is offered, what a person may write, and that every tool a prompt names can be called.

import { Client, InMemoryTransport, ProtocolErrorCode } from "@modelcontextprotocol/client";
import { describe, expect, onTestFinished, test } from "vitest";
import { Confirmations } from "../../src/mcp/confirmation.js";
import { createServer } from "../../src/mcp/server.js";
import type { ServerContext } from "../../src/mcp/server-context.js";
import { readSelection, type WrittenSelection } from "../../src/mcp/tool-selection.js";

interface Started {
  names?: readonly string[];
  selection?: WrittenSelection;
  toolNames?: ServerContext["toolNames"];
}

async function started({ names = ["studio"], selection = {}, toolNames = "short" }: Started = {}) {
  const server = createServer({
    connections: { names, haveWorkspace: true, get: (name) => expect.fail(`${name} is not needed for a prompt`) },
    selections: [readSelection(selection, "The test")],
    toolNames,
    confirmations: new Confirmations(),
    version: "0.0.0",
  });
  const client = new Client({ name: "test", version: "1" });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
  onTestFinished(() => client.close());
  return client;
}

async function textOf(client: Client, name: string, args: Record<string, string> = {}): Promise<string> {
  const { messages } = await client.getPrompt({ name, arguments: args });
  expect(messages).toEqual([{ role: "user", content: { type: "text", text: expect.any(String) } }]);
  const [message] = messages;
  return message?.content.type === "text" ? message.content.text : "";
}

async function offered(selection: WrittenSelection): Promise<string[]> {
  return (await (await started({ selection })).listPrompts()).prompts.map(({ name }) => name);
}

const ALL = ["log-my-day", "submit-week", "who-is-off"];

describe("the list", () => {
  test("has three prompts that need no argument", async () => {
    const { prompts } = await (await started()).listPrompts();
    expect(prompts.map(({ name, arguments: all = [] }) => [name, ...all.map((one) => one.name)])).toEqual([
      ["log-my-day", "date", "notes"],
      ["submit-week", "week"],
      ["who-is-off", "period"],
    ]);
    expect(prompts.flatMap(({ arguments: all = [] }) => all).filter(({ required }) => required)).toEqual([]);
  });

  test.each<[WrittenSelection, string[]]>([
    [{}, ALL],
    [{ readOnly: true }, ["who-is-off"]],
    [{ toolsets: "entries,time-off" }, ["log-my-day", "who-is-off"]],
    [{ toolsets: "holidays,scheduling" }, []],
    [{ excludeTools: "get_entries" }, ["who-is-off"]],
    [{ excludeTools: "resubmit_approval_request" }, ALL],
  ])("with %j has those whose tools are switched on", async (selection, names) => {
    expect(await offered(selection)).toEqual(names);
  });

  test("and no other can be had", async () => {
    const client = await started({ selection: { readOnly: true } });
    for (const name of ["submit-week", "unknown"]) {
      await expect(client.getPrompt({ name })).rejects.toMatchObject({
        code: ProtocolErrorCode.InvalidParams,
        message: expect.stringContaining(`Unknown prompt: ${name}`),
      });
    }
  });
});

describe("the message", () => {
  test.each(["short", "catalog"] as const)(
    "names tools as the list with %s names does, and no other",
    async (toolNames) => {
      const selections = [{}, { tools: "get_entries,create_time_entry,create_approval_request,get_off_request" }];
      for (const selection of selections) {
        const client = await started({ toolNames, selection });
        const listed = (await client.listTools()).tools.map(({ name }) => name);
        for (const name of ALL) {
          const words = (await textOf(client, name)).match(/\b(?:clockify|get|create|resubmit|update|stop)_\w+/g) ?? [];
          expect(words).not.toEqual([]);
          expect(words.filter((word) => !listed.includes(word))).toEqual([]);
        }
      }
    },
  );

  test("of a day has the day and the notes in it, and looks before it writes", async () => {
    const notes = "9-11 checkout\n11-12 call with Acme";
    const text = await textOf(await started(), "log-my-day", { date: "yesterday", notes });
    expect(text).toContain(notes);
    expect(text).toContain("start and end yesterday");
    expect(text).toContain('"yesterday 09:00"');
    expect(text.indexOf("get_entries")).toBeLessThan(text.indexOf("create_time_entry"));
    expect(text.indexOf("Write nothing before I agree")).toBeLessThan(text.indexOf("create_time_entry"));
    expect(text).toContain("clockify://studio/workspaces/{workspace}/projects");
  });

  test("of a day is about today where nothing is given, and asks what was done", async () => {
    const text = await textOf(await started(), "log-my-day", { date: " ", notes: "" });
    expect(text).toContain("Day: today.");
    expect(text).toContain("Ask me what I did");
  });

  test("of a week submits after the check, and says when to resubmit", async () => {
    const client = await started();
    expect(await textOf(client, "submit-week")).toContain("Week: this week.");
    const text = await textOf(client, "submit-week", { week: "2026-03-04" });
    expect(text).toContain("Week: the one of 2026-03-04.");
    expect(text.indexOf("Submit nothing before I agree")).toBeLessThan(text.indexOf("create_approval_request"));
    expect(text).toContain("only the period by which the workspace approves");
    expect(text).toContain("resubmit_approval_request");
  });

  test("of who is off does not filter by the moment of the request, and has holidays where they can be read", async () => {
    const text = await textOf(await started(), "who-is-off", { period: "first half of April" });
    expect(text).toContain("Period: first half of April.");
    expect(text).toContain("Leave out its start and end");
    expect(text).toContain("get_holidays");
    const withoutHolidays = await started({ selection: { toolsets: "time-off" } });
    expect(await textOf(withoutHolidays, "who-is-off")).not.toContain("oliday");
  });

  test("names the connection where there are several, or asks for it", async () => {
    const client = await started({ names: ["my studio", "agency"] });
    const asks = await textOf(client, "submit-week");
    expect(asks).toContain("Ask me first which connection is meant (PCID): my studio, agency.");
    expect(asks).toContain("clockify://{connection}/context");
    const chosen = await textOf(client, "submit-week", { connection: "my studio" });
    expect(chosen).toContain('Give PCID "my studio" with every call.');
    expect(chosen).toContain("clockify://my%20studio/context");
    expect(await textOf(await started(), "submit-week")).not.toContain("PCID");
  });

  test("is short", async () => {
    const client = await started({ toolNames: "catalog" });
    for (const name of ALL) expect((await textOf(client, name)).length).toBeLessThan(2000);
  });
});

describe("a wrong argument", () => {
  test.each([
    ["log-my-day", { date: "2026-02-30" }, 'date: "2026-02-30" is not a day: 2026-02-30 does not exist'],
    ["log-my-day", { date: "someday" }, 'date: "someday" is not a day, as in'],
    ["log-my-day", { day: "today" }, '"day" is not an argument; known are date, notes.'],
    ["log-my-day", { connection: "studio" }, '"connection" is not an argument'],
    ["submit-week", { week: "next year" }, 'week: "next year" is neither this week nor last week, and is not a day'],
    ["who-is-off", { period: "a\nb" }, "is not one line"],
    ["who-is-off", { period: "x".repeat(101) }, "at most 100 characters"],
  ])("%s refuses %j and says why", async (name, args, message) => {
    await expect((await started()).getPrompt({ name, arguments: args })).rejects.toMatchObject({
      code: ProtocolErrorCode.InvalidParams,
      message: expect.stringContaining(message),
    });
  });

  test("nothing that nobody sees is in a message or an error", async () => {
    const hidden = "\u{e0041}\u200b\u202e";
    const client = await started({ names: ["a", `b${hidden}`] });
    expect(await textOf(client, "log-my-day", { notes: `lunch${hidden}, late` })).toContain("\nlunch, late\n");
    for (const { name, ...args } of [
      { name: `x${hidden}` },
      { name: "who-is-off", [hidden]: "y" },
      { name: "log-my-day", date: hidden },
    ]) {
      const failed: unknown = await client.getPrompt({ name, arguments: args }).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(Error);
      expect(String(failed)).not.toMatch(/[\u{e0041}\u200b\u202e]/u);
    }
  });

  test("every mistake is reported at once", async () => {
    const client = await started({ names: ["a", "b"] });
    const asked = client.getPrompt({ name: "log-my-day", arguments: { date: "x", connection: "c" } });
    await expect(asked).rejects.toThrow(/^log-my-day: date: .*; connection: "c" is none of a, b\.$/);
  });
});

describe("completion", () => {
  const complete = async (client: Client, name: string, argument: string, value = "") =>
    (await client.complete({ ref: { type: "ref/prompt", name }, argument: { name: argument, value } })).completion
      .values;

  test("whatever it suggests is accepted", async () => {
    const client = await started({ names: ["a", "b"] });
    for (const { name, arguments: all = [] } of (await client.listPrompts()).prompts) {
      for (const { name: argument } of all) {
        const values = await complete(client, name, argument);
        if (argument !== "notes") expect(values).not.toEqual([]);
        for (const value of values) await textOf(client, name, { [argument]: value });
      }
    }
  });

  test("goes by what was typed", async () => {
    const client = await started();
    expect(await complete(client, "log-my-day", "date", "Y")).toEqual(["yesterday", "today"]);
    expect(await complete(client, "who-is-off", "period", "week")).toEqual(["this week", "next week"]);
    expect(await complete(client, "log-my-day", "notes", "a")).toEqual([]);
    expect(await complete(client, "log-my-day", "unknown", "a")).toEqual([]);
  });

  test("of a prompt that is not offered is refused", async () => {
    const client = await started({ selection: { readOnly: true } });
    await expect(complete(client, "log-my-day", "date")).rejects.toMatchObject({
      code: ProtocolErrorCode.InvalidParams,
    });
  });
});
