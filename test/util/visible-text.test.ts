// Visible text: what people see stays, and nothing that hides orders does.

import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../src/util/visible-text.ts";

test.each([
  "👩\u200d👩\u200d👧",
  "❤\ufe0f",
  "👩🏽\u200d💻",
  "🏳\ufe0f\u200d🌈",
  "1\ufe0f\u20e3",
  "Zoë – naïve, 東京, שלום, مرحبا",
  "\n\t",
])("%s stays", (text) => {
  expect(visible(text)).toBe(text);
});

test("a tag or a bidirectional sign never stays, whatever is around it", () => {
  const hidden = fc.constantFrom("\u{e0041}", "\u202e", "\u2066", "\u200b", "\ufeff", "\u{e0101}");
  const text = fc.array(fc.oneof(fc.string({ unit: "binary" }), hidden, fc.constantFrom("😀", "\u200d", "\ufe0f")));
  fc.assert(
    fc.property(text, (parts) => {
      expect(visible(parts.join(""))).not.toMatch(/[\u{e0000}-\u{e0fff}\u202a-\u202e\u2060-\u206f\u200b\ufeff]/u);
    }),
  );
});
