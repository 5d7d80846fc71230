import { describe, expect, test } from "vitest";
import type { CoachCheck, CoachInput, HintFix } from "@/lib/coach/coach-input";
import { coachLetter } from "@/lib/coach/coach-letter";
import { loadCoachWords } from "@/lib/coach/load-words";
import { sampleLetter } from "@/lib/coach/measure/sample-letter";

const english = await loadCoachWords("en");
const hintsOf = (input: CoachInput, check: CoachCheck) =>
  coachLetter(input).filter((hint) => hint.check === check);
const mended = (text: string, fix: HintFix | undefined) =>
  fix ? text.slice(0, fix.start) + fix.replacement + text.slice(fix.end) : null;
const inBody = (body: string, check: CoachCheck) => {
  const [hint] = hintsOf(sampleLetter({ letter: { body }, words: english }), check);
  return mended(body, hint?.fix);
};

describe("shouting", () => {
  // Planted fault: counting words and letters alone.
  test("is not what a sheet is filed by", () => {
    for (const reference of [
      "I write about AI INDEX EUR 55/018/2014.",
      "My reference is AI INDEX EUR",
      "See AI INDEX: MDE 13/001/2024 and UA INDEX AFR 1/2/3.",
      "It is URGENT ACTION FILE 257/14 of your ministry.",
    ])
      expect(hintsOf(sampleLetter({ letter: { body: reference } }), "shouting"), reference).toEqual([]);
    const cry = "LOOK AT THE INDEX OF ALL THESE PRISONERS.";
    expect(hintsOf(sampleLetter({ letter: { body: cry } }), "shouting")).toHaveLength(1);
  });

  test("is calmed by its fix, and names keep their capitals", () => {
    expect(inBody("She did nothing!!!", "shouting")).toBe("She did nothing!");
    expect(inBody("Why?!", "shouting")).toBe("Why?");
    expect(inBody("I ASK YOU TO LET MIRA HERNÁNDEZ TRAVEL.", "shouting")).toBe(
      "I ask you to let Mira Hernández travel.",
    );
  });

  test("has no fix in German, where small letters would spell nouns wrongly", () => {
    const [hint] = hintsOf(
      sampleLetter({ language: "de", letter: { body: "LASST SIE ENDLICH REISEN." } }),
      "shouting",
    );
    expect(hint?.where).toBeDefined();
    expect(hint?.fix).toBeUndefined();
  });

  test("is not what the editors write in capitals", () => {
    const body = "She works for UNHCR OSCE ODIHR and others.";
    expect(hintsOf(sampleLetter({ letter: { body } }), "shouting")).toHaveLength(1);
    const appeal = { templateTexts: ["UNHCR, OSCE and ODIHR know her."] };
    expect(hintsOf(sampleLetter({ letter: { body }, appeal }), "shouting")).toEqual([]);
  });

  test("is also many single marks", () => {
    expect(hintsOf(sampleLetter({ letter: { body: "Oh! Oh! Oh!" } }), "shouting")).toEqual([]);
    expect(hintsOf(sampleLetter({ letter: { body: "Oh! Oh! Oh! Oh!" } }), "shouting")).toHaveLength(1);
  });
});

describe("a salutation", () => {
  test("is taken out with its line, and what follows begins with a capital", () => {
    expect(inBody("Dear President,\n\nplease help.", "salutation")).toBe("Please help.");
    expect(inBody("Dear Sir, Dear Madam, I write to you.", "salutation")).toBe("I write to you.");
  });

  test("of another official is told apart from the right one", () => {
    const message = (body: string) =>
      hintsOf(sampleLetter({ letter: { body }, words: english }), "salutation")[0]?.message;
    expect(message("Dear President,\nplease help.")).toContain("put in for you");
    expect(message("Dear Minister,\nplease help.")).toContain("different");
  });

  test("is known as the official's own in a language without lists", () => {
    const officials = [{ role: "President", salutation: "Hæstvirti forseti," }];
    const letter = { body: "Hæstvirti forseti,\nég skrifa yður." };
    expect(hintsOf(sampleLetter({ language: "is", letter, officials }), "salutation")).toHaveLength(1);
  });
});

describe("a valediction", () => {
  test("is taken out with the name below it, and a postscript keeps it", () => {
    expect(inBody("Please answer.\n\nYours sincerely,\nSam Williams", "salutation")).toBe("Please answer.");
    expect(inBody("Please answer.\nYours sincerely, Sam", "salutation")).toBe("Please answer.");
    expect(
      inBody("Please answer.\nKind regards\nSam\n\nYours sincerely,\nSam Williams\nLeeds", "salutation"),
    ).toBe("Please answer.");
    expect(
      inBody("Yours sincerely,\nI should add that her mother is waiting for her.", "salutation"),
    ).toBeNull();
    expect(inBody("Sincerely I ask you to read this letter.", "salutation")).toBeNull();
  });

  test("is looked for at the end of each part, and only there", () => {
    const hints = (letter: Partial<CoachInput["letter"]>) =>
      hintsOf(sampleLetter({ letter, words: english }), "salutation");
    expect(hints({ body: "Please answer.\nKind regards", closing: "Thank you for your time." })).toHaveLength(
      1,
    );
    expect(hints({ body: "Kind regards\nOne.\nTwo.\nThree." })).toEqual([]);
  });
});

describe("the length", () => {
  const levels = (count: number, word = "word ", language = "en") =>
    hintsOf(
      sampleLetter({
        language,
        letter: { personal: "", body: word.repeat(count), askSentences: [] },
        appeal: { wantsOwnWords: false },
      }),
      "length",
    ).map((hint) => [hint.level, hint.id]);

  test("is good from 250 to 350 words, in any script with spaces, and bad well outside", () => {
    expect(levels(224)).toEqual([["hint", "length:letter:short"]]);
    expect(levels(225)).toEqual([]);
    expect(levels(250)).toEqual([["good", "length:good"]]);
    expect(levels(350)).toEqual([["good", "length:good"]]);
    expect(levels(385)).toEqual([]);
    expect(levels(386)).toEqual([["hint", "length:letter:long"]]);
    expect(levels(300, "ბარათი ", "ka")).toEqual([["good", "length:good"]]);
    expect(levels(0)).toEqual([]);
  });

  test("is let be while a sentence of one's own is missing, which says as much", () => {
    const letter = { personal: "", body: "Mira Hernández is a teacher.", askSentences: [] };
    const appeal = { templateTexts: [letter.body] };
    expect(hintsOf(sampleLetter({ letter, appeal }), "length")).toEqual([]);
    expect(hintsOf(sampleLetter({ letter, appeal }), "personal")).toHaveLength(1);
  });

  test("is counted in characters in Chinese, in the segmenter's words in Thai", () => {
    expect(levels(270, "写信", "zh")).toEqual([["good", "length:good"]]);
    expect(levels(150, "ฉันเขียน", "th")).toEqual([["good", "length:good"]]);
  });
});

describe("the page", () => {
  test("is spoken of once it is measured", () => {
    expect(hintsOf(sampleLetter(), "page")).toEqual([]);
    expect(hintsOf(sampleLetter({ fit: { pages: 1, millimetresLeft: 12.7 } }), "page")[0]?.message).toContain(
      "12 mm",
    );
    expect(hintsOf(sampleLetter({ fit: { pages: 2, millimetresLeft: 200 } }), "page")[0]?.level).toBe("hint");
  });
});

describe("the sender", () => {
  const ids = (letter: Partial<CoachInput["letter"]>, asksCaution = false) =>
    hintsOf(sampleLetter({ letter, appeal: { asksCaution } }), "sender").map((hint) => hint.id);

  test("has a name and an address", () => {
    expect(ids({})).toEqual([]);
    expect(ids({ name: " ", address: "" })).toEqual(["sender:name:nameless", "sender:address:addressless"]);
  });

  test("has initials and a town alone where the section advises caution", () => {
    expect(ids({ name: "Sam Williams" }, true)).toEqual(["sender:name:initials", "sender:address:town"]);
    expect(ids({ name: "S. W.", address: "Leeds" }, true)).toEqual([]);
    expect(ids({ name: "S.W.", address: "", town: "Leeds" }, true)).toEqual([]);
  });

  test("can shorten the name by the fix", () => {
    const [hint] = hintsOf(
      sampleLetter({ letter: { name: "élodie van Dam" }, appeal: { asksCaution: true } }),
      "sender",
    );
    expect(hint?.fix?.replacement).toBe("É. V. D.");
  });
});
