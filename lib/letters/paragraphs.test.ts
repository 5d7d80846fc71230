import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf } from "./paragraphs";

test("a line is a paragraph, with or without an empty one between", () => {
  expect(paragraphsOf("One.\nTwo.\n\n \n  Three   blanks. \n")).toEqual(["One.", "Two.", "Three blanks."]);
  expect(paragraphsOf(" \n ")).toEqual([]);
});

test("no word is lost and none is made up, whatever was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const wordsOf = (from: string) => from.split(/\s+/).filter(Boolean);
      expect(paragraphsOf(text).flatMap(wordsOf)).toEqual(wordsOf(text));
      for (const paragraph of paragraphsOf(text)) expect(paragraph).toMatch(/^\S(.*\S)?$/su);
    }),
  );
});
