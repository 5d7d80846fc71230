import { describe, expect, test } from "vitest";
import { hostPauseAfter, pauseAfter } from "./retry-schedule";

const MINUTE = 60_000;

describe("when to try again", () => {
  test("after 5 minutes, then 30, then double up to 8 hours", () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 50].map((attempts) => pauseAfter(attempts) / MINUTE);
    expect(minutes).toEqual([5, 30, 60, 120, 240, 480, 480, 480]);
  });

  test("a host that asks for it is left alone for 5 minutes, doubled up to an hour", () => {
    expect([1, 2, 3, 4, 5, 99].map((failures) => hostPauseAfter(failures) / MINUTE)).toEqual([
      5, 10, 20, 40, 60, 60,
    ]);
  });
});
