import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWord, wordForms } from "@/lib/ground/fold-text";
import { editDistance } from "./edit-distance";
import { compilePhrases, findPhrases } from "./phrase-list";
import { quotedRanges } from "./quoted-ranges";
import { readText } from "./read-text";

const read = (text: string, language = "en") => readText(text, { language, thatWords: new Set(["that"]) });
const found = (phrase: string, text: string, language = "en") => {
  const reading = read(text, language);
  const hits = findPhrases(compilePhrases({ list: [phrase] }), reading).get("list") ?? [];
  return hits.map(({ from, to }) => text.slice(reading.words[from]?.start, reading.words[to]?.end));
};

describe("folding", () => {
  test("makes one of what people type for the same letter", () => {
    expect(["İSMAYILOVA", "Ismayılova", "ismayilova"].map(foldWord)).toEqual(Array(3).fill("ismayilova"));
    expect(["Ё", "é", "Straße", "Łódź", "œuvre"].map(foldWord)).toEqual([
      "е",
      "e",
      "strasse",
      "lodz",
      "oeuvre",
    ]);
    expect([foldWord("مُحَاكَمَة"), foldWord("إسماعيل"), foldWord("أسمـاء")]).toEqual([
      "محاكمه",
      "اسماعيل",
      "اسماء",
    ]);
  });

  test("leaves the vowels of Thai and Devanagari, and folds nothing twice", () => {
    expect(foldWord("हिन्दी")).toBe("हिन्दी");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
    );
  });

  test("finds an Arabic word behind its prefixes", () => {
    expect(wordForms("وبالسجن", "ar")).toContain("سجن");
    expect(wordForms("للسجن", "ar")).toContain("سجن");
    expect(wordForms("للسجن", "fa")).toEqual(["للسجن"]);
  });
});

describe("reading", () => {
  test("knows sentences from abbreviations, numbers and initials", () => {
    const sentences = (text: string) => (read(text).words.at(-1)?.sentence ?? -1) + 1;
    expect(sentences("One. Two! Three? Four")).toBe(4);
    expect(sentences("Mr. J. Smith paid 3.5 euros")).toBe(1);
    expect(sentences("One\nTwo")).toBe(2);
  });

  test("lets a that-clause belong to what stands before its comma", () => {
    const clauses = (text: string) => (read(text).words.at(-1)?.clause ?? -1) + 1;
    expect([clauses("I say, that it is"), clauses("I say, it is")]).toEqual([1, 2]);
  });

  test("gives every word its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const word of read(text).words)
          expect(foldWord(text.slice(word.start, word.end))).toBe(word.folded);
      }),
    );
  });

  test("takes for quoted what closes in the same paragraph", () => {
    const quoted = (text: string, word: string) => quotedRanges(text)(text.indexOf(word));
    expect(quoted("He said “liar” to her", "liar")).toBe(true);
    expect(quoted("Er sagte „Lügner“ zu ihr", "Lügner")).toBe(true);
    expect(quoted("Il a dit « menteur » ici", "menteur")).toBe(true);
    expect(quoted("He said “liar\nto her”", "liar")).toBe(false);
    expect(quoted('an 8" liar', "liar")).toBe(false);
  });
});

describe("a phrase", () => {
  test.each([
    ["dictator*", "Two DICTATORS met.", ["DICTATORS"]],
    ["don't", "I don’t know", ["don’t"]],
    ["a|b c", "b c", ["b c"]],
    ["drop ... charges", "drop all these old charges", ["drop all these old charges"]],
    ["drop ... charges", "drop it. The charges", []],
    ["drop ... charges", "drop one two three four five charges", []],
    ["call him a _", "call him a hero", ["call him a hero"]],
    ["^ release", "Release them. I release", ["Release"]],
    ["left-wing", "left wing", ["left wing"]],
  ])("%s in “%s” finds %j", (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  test("of whatever shape does no harm", () => {
    const parts = fc.constantFrom("a", "b*", "*", "|", "a|b", "_", "...", "^", "{name}", ".", "");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), fc.string(), (items, text) => {
        expect(() => found(items.join(" "), `a b ${text} a`)).not.toThrow();
      }),
    );
  });
});

describe("the distance between words", () => {
  test("counts changed, added, dropped and swapped letters up to its limit", () => {
    expect(editDistance("belkova", "belkowa", 2)).toBe(1);
    expect(editDistance("samira", "samria", 2)).toBe(1);
    expect(editDistance("anna", "belkova", 2)).toBe(3);
  });

  test("is the same both ways and nothing for the same word", () => {
    const word = fc.string({ maxLength: 12, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
        expect(editDistance(a, a, 3)).toBe(0);
      }),
    );
  });
});
