import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letterSentence } from "./ask-sentence";
import examples from "./ask-wordings/examples.json" with { type: "json" };

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

  // Each form asks the same of the same office. Turns red when a form loses a word, keeps its own verb, or puts the
  // particle
  // of a German verb where the sheet had it.
  const offices = {
    de: fc.constantFrom("die Behörden", "den Präsidenten", "die Ministerin für Justiz"),
    en: fc.constantFrom("the authorities", "the president", "the Minister of Justice"),
    es: fc.constantFrom("las autoridades", "la ministra de Justicia", "los tribunales"),
    fr: fc.constantFrom("les autorités", "la présidente", "le ministre de la Justice"),
  };
  const wishes = {
    de: fc.constantFrom("Ana Rotaru unverzüglich freizulassen", "die Schule zu öffnen", "Briefe zuzustellen"),
    en: fc.constantFrom("to release Ana Rotaru at once", "to reopen the school", "to deliver letters"),
    es: fc.constantFrom("que liberen a Ana Rotaru", "que reabran la escuela", "que entreguen cartas"),
    fr: fc.constantFrom("de libérer Ana Rotaru", "de rouvrir l’école", "de remettre les lettres"),
  };
  const forms = {
    de: [
      ["Fordern Sie % auf, *", "Ich fordere % auf, *."],
      ["fordere % auf, *;", "Ich fordere % auf, *."],
      ["% auffordern, *", "Ich fordere % auf, *."],
      ["% aufzufordern, *", "Ich fordere % auf, *."],
      ["um % dazu aufzurufen, *", "Ich rufe % dazu auf, *."],
      ["Rufen Sie % dazu auf, *", "Ich rufe % dazu auf, *."],
      ["Bitten Sie %, *", "Ich bitte %, *."],
      ["% zu bitten, *", "Ich bitte %, *."],
      ["% dringend ersuchen, *", "Ich ersuche % dringend, *."],
      ["Bitten Sie %, *, und bitten Sie um Antwort", "Ich bitte %, *, und bitte um Antwort."],
    ],
    en: [
      ["Urging % *", "I urge % *."],
      ["Urge % *", "I urge % *."],
      ["to urge % *", "I urge % *."],
      ["Calling on % *", "I call on % *."],
      ["and call upon % *;", "I call upon % *."],
    ],
    es: [
      ["Pidiendo a % *", "Pido a % *."],
      ["Pedir a % *", "Pido a % *."],
      ["Pida a % *", "Pido a % *."],
      ["rogando a % *;", "Ruego a % *."],
    ],
    fr: [
      ["Priez % *", "Je prie % *."],
      ["priant % *", "Je prie % *."],
      ["pour prier % *", "Je prie % *."],
      ["en exhortant % *", "J’exhorte % *."],
    ],
  } as const;

  test.each(["de", "en", "es", "fr"] as const)(
    "is the same sentence in every form that %s has",
    (language) => {
      const form = fc.constantFrom(...forms[language]);
      fc.assert(
        fc.property(form, offices[language], wishes[language], ([sheet, letter], office, wish) => {
          const filled = (pattern: string) => pattern.replace("%", office).replace("*", wish);
          expect(letterSentence({ sheetForm: filled(sheet), language })).toBe(filled(letter));
        }),
      );
    },
  );

  // Planted fault: without the last look over the whole sentence "bitten Sie" and "Ihre Sorge" stay in the letter.
  test("never speaks to the writer in a German letter", () => {
    const pieces = fc.constantFrom(
      "Fordern Sie die Behörden auf,",
      "die Behörden aufzufordern,",
      "Äußern Sie Ihre Sorge,",
      "bitten Sie",
      "und legen Sie",
      "Ihre Sorge",
      "die Schule zu öffnen",
      "dass man Ihnen antwortet",
      "deine Stimme",
      "und",
      "uns",
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 5 }), (words) => {
        const sentence = letterSentence({ sheetForm: words.join(" "), language: "de" }) ?? "";
        expect(sentence).not.toMatch(/(?<!\p{L})(?:Sie|Ihnen|Ihre|deine|uns)(?!\p{L})/u);
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
