import { describe, expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { openingWords } from "./opening-words";
import { sheetStory } from "./sheet-story";

const old = `EXTERNAL (for general distribution)        AI Index: EUR 99/31/88
                                           Distr: UA

UA 41/88           Fear of Torture         9 March 1988

ROMANIA:           Ioan TESTESCU, baker
                   Ana TESTESCU, teacher (f)
                   Other bakers of the town

======================================================================

Ioan and Ana Testescu were taken from the bakery of Lugoj on 7 March by men
who showed no warrant. Nobody has

been told where they are.

BACKGROUND INFORMATION

Bakers of the town had asked for flour in February.

RECOMMENDED ACTION: Please send telegrams and letters:

- urging that they be released;

APPEALS TO:

Minister of the Interior
Strada Exemplu 1
Lugoj, Romania
Salutation: Dear Minister
`;

describe("the story of a sheet", () => {
  // Planted faults: each of these stood in the summary or the background before lines were claimed for the names.
  test("begins with its first sentence, below the names and whatever stands with them", () => {
    const { summary } = sheetStory(parseSheet(old));
    expect(summary.text).toMatch(/^Ioan and Ana Testescu were taken .* been told where they are\.$/);
  });

  test("goes on over an empty line in the middle of a sentence", () => {
    expect(sheetStory(parseSheet(old)).summary.text).toContain("Nobody has been told");
  });

  test("ends before the heading of the asks, though that is a sentence of its own", () => {
    expect(sheetStory(parseSheet(old)).background.text).toBe(
      "Bakers of the town had asked for flour in February.",
    );
  });

  test("keeps a first line that names the country of the case", () => {
    const { summary } = sheetStory(
      parseSheet(`URGENT ACTION
BAKERS HELD WITHOUT CHARGE
Two bakers of Lugoj in Romania, who had asked for flour, have been held for a week
without a charge.

Please write immediately in Romanian:
- Urging the authorities to release them.

PLEASE SEND APPEALS BEFORE 2 MAY 2014 TO:
Minister of the Interior
Strada Exemplu 1
Lugoj, Romania
Salutation: Dear Minister
`),
    );
    expect(summary.text).toBe(
      "Two bakers of Lugoj in Romania, who had asked for flour, have been held for a week without a charge.",
    );
  });
});

const letter = `First UA: 31/22 Index: EUR 99/5400/2022 Romania Date: 11 April 2022
URGENT ACTION
BAKER HELD WITHOUT CHARGE
A baker of Lugoj has been held for a week.
TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER
Minister of the Interior
Strada Exemplu 1
Lugoj, Romania
Dear Minister,

I am writing about Ioan Testescu, whom policemen took from his bakery in the middle of the night, \
before the first bread was done.

He had asked for flour at a meeting of the council in February, and nobody in the town has been told \
since what he is accused of.

I urge you to release him. Please let him see a lawyer.

Yours sincerely,

NAME AND PREFERRED PRONOUN: Ioan Testescu (he/him)
`;

describe("the model letter to begin with", () => {
  test("keeps the paragraphs of the sheet’s own, and leaves nothing of the asks that were taken out", () => {
    const words = openingWords({ reading: parseSheet(letter), personName: "Ioan Testescu" });
    expect(words.why).toMatch(/^I am writing about .* the first bread was done\.$/);
    expect(words.facts).toMatch(/^He had asked .* accused of\.$/);
  });

  test("names several people as a sentence does", () => {
    const reading = parseSheet(old);
    expect(openingWords({ reading, personName: "" }).why).toBe(
      "I am writing to you about Ioan TESTESCU and Ana TESTESCU.",
    );
  });

  test("says nothing of nobody: publishing asks for it", () => {
    const nobody = { ...parseSheet(old), fields: { ...parseSheet(old).fields, persons: [] } };
    expect(openingWords({ reading: nobody, personName: "" }).why).toBe("");
  });
});
