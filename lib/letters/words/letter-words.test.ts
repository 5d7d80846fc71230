import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directionOf, paragraphDirection } from "@/lib/ground/direction";
import { languagesWithWords, letterWords } from "./letter-words";

// The languages that a letter may be in; each has to have words of its own.
const promised =
  `en fr es de ru az ar fa he ka hy tr uk pl pt it nl vi zh hi th el ko ja ro be bg bn bs ca cs da et
eu fi hr hu id kk ky lt lv mk mn ms nb ne sk sl sq sr sv sw tg tk ur uz am`.split(/\s+/);

describe("a letter's own words", () => {
  test("exist for every promised language, each complete and in one piece", () => {
    for (const language of promised) {
      const { valediction, copy, enclosure, language: found } = letterWords(language);
      expect(found).toBe(language);
      for (const word of [valediction, copy, enclosure]) expect(word).toMatch(/^\S(?:.*\S)?$/u);
      expect(copy, language).toMatch(/[:：՝፦]$/u);
      expect(enclosure, language).toMatch(/[:：՝፦]$/u);
    }
    expect(languagesWithWords.length).toBeGreaterThanOrEqual(promised.length);
  });

  // Turns red when a line is copied to the wrong language: every word has to be in the script of its language.
  test("are in the script of their language", () => {
    for (const language of languagesWithWords) {
      const script = new Intl.Locale(language).maximize().script ?? "Latn";
      const { valediction, copy, enclosure } = letterWords(language);
      const letters = (valediction + copy + enclosure).replace(/[^\p{L}]/gu, "");
      const parts: Record<string, string> = {
        Jpan: "\\p{Script=Han}\\p{Script=Hiragana}",
        Hans: "\\p{Script=Han}",
        Hant: "\\p{Script=Han}",
        Kore: "\\p{Script=Hangul}",
      };
      expect(letters, language).toMatch(new RegExp(`^[${parts[script] ?? `\\p{Script=${script}}`}]+$`, "u"));
    }
  });

  test("serve regional tags, a second script and both forms of Norwegian", () => {
    expect(letterWords("fr-CH").copy).toBe("Copie\u00a0:");
    expect(letterWords("zh-Hant").valediction).toBe("謹致崇高的敬意");
    expect(letterWords("sr-Latn").enclosure).toBe("Prilog:");
    expect(letterWords("sr-Cyrl-RS").enclosure).toBe("Прилог:");
    expect(letterWords("nn").valediction).toBe("Med vennlig hilsen");
  });

  test("are English where there are none, and say so", () => {
    expect(letterWords("xx")).toMatchObject({ language: "en", valediction: "Yours sincerely," });
    expect(letterWords("constructor").language).toBe("en");
  });
});

describe("the direction of a language", () => {
  test("follows its script", () => {
    expect(
      ["ar", "fa", "he", "ur", "ckb", "ps", "dv", "yi", "az-Arab", "ar-EG"].map(directionOf),
    ).not.toContain("ltr");
    expect(["en", "az", "ru", "ku", "hi", "zh", "am", "az-Latn", "ka"].map(directionOf)).not.toContain("rtl");
  });

  test("is left to right for anything that is no language, without throwing", () => {
    fc.assert(fc.property(fc.string(), (tag) => ["ltr", "rtl"].includes(directionOf(tag))));
    expect(directionOf("")).toBe("ltr");
  });
});

// Planted fault: going by the first letter turns a whole Arabic paragraph that begins with a name in Latin letters.
test("a paragraph runs against its letter only where nothing in it runs along", () => {
  const inArabic = [
    "Dear President,",
    "I urge the authorities to act (2014).",
    "Khadija Ismayilova صحفية.",
    "١٢ – 2014",
    "",
  ];
  expect(inArabic.map((text) => paragraphDirection(text, "rtl"))).toEqual([
    "ltr",
    "ltr",
    "rtl",
    "rtl",
    "rtl",
  ]);
  const inEnglish = ["السيد الرئيس،", "שלום Ann", "3 – 4.", "Dear President,"];
  expect(inEnglish.map((text) => paragraphDirection(text, "ltr"))).toEqual(["rtl", "ltr", "ltr", "ltr"]);
});
