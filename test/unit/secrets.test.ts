// Tests that no key is in any text.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ClockifyError, redact } from "../../src/errors.ts";

const KEY = "ZmJhYjk3-MTctNGE4Zi00Nzk0/LWI1YTQ+tNDE2YjE=";

const invisible = ["​", " ", "\n", "\r\n", "\t", "­", "⁠", "‮", "\u0000"];
const escaped = (text: string) => [...text].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join("");
const inJson = (text: string) => [...text].map((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join("");

/** What a text would show of the key to somebody who reads past what is in between. */
function shows(text: string): boolean {
  const plain = text.toLowerCase().replace(/[\s\p{Cc}\p{Cf}]/gu, "");
  const backwards = [...plain].reverse().join("");
  const key = KEY.toLowerCase();
  for (let at = 0; at + 12 <= key.length; at++) {
    const part = key.slice(at, at + 12);
    if (plain.includes(part) || backwards.includes(part)) return true;
  }
  return false;
}

describe("a key that is not quite the key", () => {
  it.each([
    ["the key itself", KEY],
    ["without its last letter", KEY.slice(0, -1)],
    ["its first thirty letters", KEY.slice(0, 30)],
    ["its middle", KEY.slice(9, 22)],
    ["in capitals", KEY.toUpperCase()],
    ["in small letters", KEY.toLowerCase()],
    ["backwards", [...KEY].reverse().join("")],
    ["percent-encoded where it must be", encodeURIComponent(KEY)],
    ...invisible.map((sign): [string, string] => [
      `broken by ${JSON.stringify(sign)}`,
      `${KEY.slice(0, 7)}${sign}${KEY.slice(7)}`,
    ]),
    ["broken by a line break in JSON", JSON.stringify(`${KEY.slice(0, 20)}\n${KEY.slice(20)}`)],
    ["a sign between all letters", [...KEY].join("​")],
  ])("%s is not shown", (_, written) => {
    const error = new ClockifyError({
      reason: "refused",
      outcome: "unknown",
      message: `before <${written}> after`,
      hint: `Try ${written}.`,
      problems: [{ argument: written, message: written }],
      cause: Object.assign(new Error(written), { name: written, code: written }),
      secrets: [KEY],
    });
    const { message, hint, problems, cause } = error;
    expect(message).toMatch(/^before <.*> after/s);
    for (const text of [message, hint, error.stack, JSON.stringify(problems), String(cause)])
      expect(shows(text ?? "")).toBe(false);
    expect(JSON.stringify(cause && Object.entries(cause))).not.toContain(written);
  });

  it.each([
    ["%41 for A", escaped],
    ["\\u0041 for A", inJson],
  ])("is not shown as %s", (_, write) => {
    const text = `before ${write(KEY)} after`;
    expect(redact(text, [KEY])).toBe("before [redacted] after");
  });

  it("is hidden anywhere in any text, and nothing else is", () => {
    const part = fc
      .tuple(fc.nat(KEY.length - 12), fc.integer({ min: 12, max: KEY.length }))
      .map(([from, length]) => KEY.slice(from, from + length));
    const words = fc.array(fc.constantFrom("the", "entry", "64f1c0a0e4b0010000000001", "Überstunden", "日本", "😀"), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, part, fc.constantFrom("", ...invisible), words, (before, secret, sign, after) => {
        const [head, tail] = [before.join(" "), after.join(" ")];
        const broken = secret.slice(0, 6) + sign + secret.slice(6);
        expect(redact(`${head}<${broken}>${tail}`, [KEY])).toBe(`${head}<[redacted]>${tail}`);
      }),
    );
  });
});

describe("a text without an end", () => {
  it("is cut before it is searched", () => {
    const message = "eyJ-".repeat(250_000);
    const error = new ClockifyError({ reason: "refused", outcome: "unknown", message, action: message, hint: message });
    expect(error.message.length).toBeLessThan(7000);
    expect(error.message).toContain("[cut, 1000000 characters]");
  });

  it("shows no key where it is cut", () => {
    for (let room = 0; room < KEY.length; room++) {
      const message = `${"x ".repeat(1000).slice(0, 2000 - room)}${KEY}`;
      expect(shows(new ClockifyError({ reason: "refused", outcome: "unknown", message, secrets: [KEY] }).message)).toBe(
        false,
      );
    }
  });
});
