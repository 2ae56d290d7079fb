// Tests of the bounded map.

import fc from "fast-check";
import { expect, it } from "vitest";
import { LruMap } from "../../src/util/lru-map.ts";

it("never holds more than its size, and evicts what was not used for longest", () => {
  const evicted: string[] = [];
  const map = new LruMap<string, number>(2, (_, key) => evicted.push(key));
  map.set("a", 1).set("b", 2);
  expect(map.get("a")).toBe(1);
  map.set("c", 3);
  expect(evicted).toEqual(["b"]);
  expect(map.peek("a")).toBe(1);
  map.set("d", 4);
  expect([...map]).toEqual([
    ["c", 3],
    ["d", 4],
  ]);
  expect(map.delete("c")).toBe(true);
  expect(map.size).toBe(1);
});

it("holds the last keys that were used, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(9))), fc.integer({ min: 1, max: 5 }), (uses, size) => {
      const map = new LruMap<number, number>(size);
      let recent: number[] = [];
      for (const [isWrite, key] of uses) {
        if (isWrite) map.set(key, key);
        else if (map.get(key) === undefined) continue;
        recent = [...recent.filter((other) => other !== key), key].slice(-size);
      }
      expect([...map].map(([key]) => key)).toEqual(recent);
    }),
  );
});
