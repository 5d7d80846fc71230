import { describe, expect, test } from "vitest";
import { joinCoverages, missingCharacters, stringsIn } from "./coverage";

// One font covers A to C, the other a and b.
const covered = joinCoverages([
  [65, 3],
  [97, 2],
]);

describe("what fonts can draw", () => {
  test("is read from run lengths and joined over fonts", () => {
    expect(missingCharacters(["ABCab"], covered)).toEqual([]);
    expect(missingCharacters(["ABCDabc😀D"], covered)).toEqual(["D", "c", "😀"]);
  });

  test("leaves out characters that draw nothing", () => {
    expect(missingCharacters(["A \u00a0\u200d\u200e\u2069\ufe0f\u00ad\u2003B"], covered)).toEqual([]);
  });

  test("is looked for in every string of a value", () => {
    expect([...stringsIn({ a: "x", b: ["y", { c: "z" }], d: 1, e: null })]).toEqual(["x", "y", "z"]);
  });
});
