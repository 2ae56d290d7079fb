// The prompt for a yes before something is created.

import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { isYes, prompt } from "../../src/cli/terminal/prompt.ts";

describe("the prompt", () => {
  const CTRL_D = "\u0004";
  const answeredWith = (text: string | undefined, isTerminal: boolean, signal = new AbortController().signal) => {
    const input = new PassThrough();
    const output = Object.assign(new PassThrough(), { isTTY: isTerminal });
    const agreed = prompt("Create? [y/N] ", { input, output }, signal).then(isYes);
    if (text === undefined) input.end();
    else input.write(text);
    return agreed;
  };

  it.each([
    ["y\r", true, true],
    ["YES\n", false, true],
    ["\r", true, false],
    ["no\n", false, false],
    [CTRL_D, true, false],
    [undefined, false, false],
  ])("answered with %j (terminal: %s) is agreed to: %s", async (text, isTerminal, agreed) => {
    expect(await answeredWith(text, isTerminal)).toBe(agreed);
  });

  it("ends when the run is interrupted", async () => {
    const controller = new AbortController();
    const asked = answeredWith("", true, controller.signal);
    controller.abort(new Error("interrupted"));
    await expect(asked).rejects.toThrow("interrupted");
  });
});
