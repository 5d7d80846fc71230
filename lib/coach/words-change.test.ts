import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeCoachWords, noCoachWords } from "./coach-words";
import { coachWordsChangeSchema, readPhraseLines, readWordsChange } from "./words-change";

describe("a list that a section types", () => {
  test("is one phrase a line, without the lines that could never find anything", () => {
    const text =
      "numbskull*\n\n  you   old fool \n-evil\n... fool\n*\n^\na ... b ... c ... d ... e\n{name} the fool\n";
    expect(readPhraseLines(text)).toEqual({
      phrases: ["numbskull*", "you old fool", "-evil", "{name} the fool"],
      unusable: ["... fool", "*", "^", "a ... b ... c ... d ... e"],
    });
  });

  test("of any text gives phrases that are stored and merged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const change = { insult: { find: readPhraseLines(text).phrases } };
        expect(coachWordsChangeSchema.safeParse(change).success).toBe(true);
        expect(() => mergeCoachWords(noCoachWords("en"), change)).not.toThrow();
      }),
    );
  });
});

describe("a stored change", () => {
  test("may touch every list and nothing else", () => {
    const { language, demandTopics, ...lists } = noCoachWords("en");
    const change = { ...lists, demandTopics: { museum: { find: ["museum"], alone: ["^ build"] } } };
    expect(coachWordsChangeSchema.parse(change)).toEqual(change);
    expect(readWordsChange(change)).toEqual(change);
    expect(readWordsChange({ language })).toBeNull();
    expect(Object.keys(demandTopics)).toEqual([]);
  });

  test("is refused with a phrase that finds nothing", () => {
    expect(coachWordsChangeSchema.safeParse({ insult: { find: ["... fool"] } }).success).toBe(false);
    expect(coachWordsChangeSchema.safeParse({ shouted: [""] }).success).toBe(false);
  });
});
