import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keptTogether } from "./kept-together";

const kept = (text: string) =>
  keptTogether(text).flatMap((piece) => (typeof piece === "string" ? [] : [piece.keep]));

describe("what a line's end must not part", () => {
  test("is a day from its month, and short words from their hyphen", () => {
    expect(kept("On 3 October, 2014-cü il oktyabrın 3-də; из-за 30 сентября")).toEqual([
      "3 October",
      "2014-cü",
      "3-də",
      "из-за",
      "30 сентября",
    ]);
  });

  test("is not what may well be parted: long compounds, years, ranges in a row", () => {
    expect(kept("forty-two books in 2014 were listed; well-known; 1-2-3-4")).toEqual([]);
  });

  // Planted fault: without \p{M} in the last lookahead a Devanagari word is cut before its vowel sign.
  test("never cuts a word: pieces begin and end between words", () => {
    expect(kept("30 सितंबर को")).toEqual(["30 सितंबर"]);
  });

  test("put together again is the text itself, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(
          keptTogether(text)
            .map((piece) => (typeof piece === "string" ? piece : piece.keep))
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
