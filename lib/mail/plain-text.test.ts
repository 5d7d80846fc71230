import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { manyLines, oneLine } from "./plain-text";

describe("plain text for mail", () => {
  test("every kind of line end becomes one line feed and a tab becomes blanks", () => {
    expect(manyLines("a\r\nb\rc\nd\u2028e\u0085f\tg")).toBe("a\nb\nc\nd\ne\nf    g");
  });

  test("any string gives one line that cannot begin a second header", () => {
    // Planted fault: leaving \r out of LINE_ENDS and CONTROLS turns this red.
    const anything = fc.string({ unit: "binary" });
    fc.assert(fc.property(anything, (text) => !/[\p{Cc}\u2028\u2029\p{Surrogate}]/u.test(oneLine(text))));
  });

  test("well-formed text without controls is not touched", () => {
    const words = fc.string({ unit: "grapheme" }).filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text));
    fc.assert(fc.property(words, (text) => manyLines(text) === text));
  });
});
