import fc from "fast-check";
import { expect, test } from "vitest";
import { keptTogether } from "./kept-together";
import { longWordsApart } from "./long-words";

test("words of eleven letters and more stand apart, and what is kept together stays so", () => {
  expect(
    longWordsApart(keptTogether("On 30 September the investigation and a doctor's responsibilities.")),
  ).toEqual([
    "On ",
    { keep: "30 September" },
    " the ",
    { long: "investigation" },
    " and a doctor's ",
    { long: "responsibilities" },
    ".",
  ]);
});

test("no word is lost, whatever is typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const pieces = longWordsApart(keptTogether(text));
      const words = pieces.map((piece) => {
        if (typeof piece === "string") return piece;
        return "keep" in piece ? piece.keep : piece.long;
      });
      expect(words.join("")).toBe(text);
    }),
  );
});
