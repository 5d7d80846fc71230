import fc from "fast-check";
import { expect, test } from "vitest";
import { createSlowDown } from "./slow-down";

test("the first three tries are free, then the wait doubles up to a minute", () => {
  const slowDown = createSlowDown();
  const waits = Array.from({ length: 12 }, () => {
    slowDown.failed("a@example.org", 0);
    return slowDown.waitMs("a@example.org", 0) / 1000;
  });
  expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

// Planted fault: without the limit in `failed`, a name could be kept out for hours.
test("however often somebody fails, a minute later the next try counts", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120_000), { maxLength: 60 }), (pauses) => {
      const slowDown = createSlowDown();
      let now = 0;
      for (const pause of pauses) {
        slowDown.failed("a", now);
        expect(slowDown.waitMs("a", now + 60_000)).toBe(0);
        now += pause;
      }
    }),
  );
});

test("success, or an hour of quiet, begins afresh, and other names wait for nobody", () => {
  const slowDown = createSlowDown();
  for (let tries = 0; tries < 8; tries += 1) slowDown.failed("a", 0);
  expect(slowDown.waitMs("b", 0)).toBe(0);
  slowDown.failed("a", 3_600_001);
  expect(slowDown.waitMs("a", 3_600_001)).toBe(0);
  slowDown.succeeded("a");
  expect(slowDown.waitMs("a", 3_600_001)).toBe(0);
});
