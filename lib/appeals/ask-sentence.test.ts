import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letterSentence } from "./ask-sentence";
import examples from "./ask-wordings/examples.json";

const cases = Object.entries(examples).flatMap(([language, pairs]) =>
  pairs.map(([sheetForm = "", sentence = null]) => ({ language, sheetForm: sheetForm ?? "", sentence })),
);

describe("an ask as a sheet words it", () => {
  test.each(cases)(
    "in $language becomes one writer's sentence, or is left to a person: $sheetForm",
    (example) => {
      expect(letterSentence(example)).toBe(example.sentence);
    },
  );

  test("is left to a person in a language without rules", () => {
    expect(letterSentence({ sheetForm: "Uppmanar myndigheterna att svara", language: "sv" })).toBeNull();
    expect(
      letterSentence({ sheetForm: "Urging the authorities to reply", language: "constructor" }),
    ).toBeNull();
  });

  test("is read by the base of a regional tag", () => {
    const sheetForm = "Urging the authorities to reply";
    expect(letterSentence({ sheetForm, language: "en-AU" })).toBe("I urge the authorities to reply.");
  });

  // Turns red when a rule lets the sheet's grammar through: the gerund stays, or the writer is told what to write.
  test("never keeps its opening, and keeps every word after it", () => {
    const word = fc.constantFrom(
      "authorities",
      "to",
      "release",
      "the",
      "families",
      "Ms",
      "Ñandú",
      "2014",
      "law",
    );
    const opening = fc.constantFrom("Urging", "Calling on", "Asking", "Requesting", "Welcoming", "Noting");
    fc.assert(
      fc.property(opening, fc.array(word, { minLength: 1, maxLength: 12 }), (start, words) => {
        const sentence = letterSentence({ sheetForm: `${start} ${words.join(" ")};`, language: "en" });
        expect(sentence).toMatch(/^I [a-z]+ /);
        expect(sentence?.endsWith(` ${words.join(" ")}.`)).toBe(true);
      }),
    );
  });

  test("never throws and never comes back with a line break, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("en", "es", "fr", "de"),
        (noise, language) => {
          for (const sheetForm of [
            noise,
            `Urging ${noise}`,
            `Bitten Sie ${noise}`,
            `Pidiendo ${noise}`,
            `Priez ${noise}`,
          ]) {
            expect(letterSentence({ sheetForm, language }) ?? "").not.toMatch(/[\r\n]/);
          }
        },
      ),
    );
  });
});
