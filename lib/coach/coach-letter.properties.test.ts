import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CoachInput, coachFields, type Hint } from "./coach-input";
import { coachLetter, MOST_HINTS_OF_A_KIND } from "./coach-letter";
import { type CoachWords, noCoachWords } from "./coach-words";
import { coachLanguages, loadCoachWords } from "./load-words";
import { loadExamples } from "./measure/load-examples";
import { inputFor } from "./measure/measure-coach";

const languages = [...coachLanguages, "ka", "zh", "th", "not a tag"];
const wordsOf = new Map<string, CoachWords>();
const sentencesOf = new Map<string, string[]>();
for (const language of languages) {
  wordsOf.set(language, await loadCoachWords(language));
  const sentences = (await loadExamples(language))?.sentences ?? {};
  sentencesOf.set(
    language,
    Object.values(sentences).flatMap(({ fires, silent }) => [...fires, ...silent]),
  );
}

function letterIn(language: string, letter: Partial<CoachInput["letter"]>): CoachInput {
  const examples = {
    person: "Samira Belkova",
    asks: ["I ask you to lift the travel ban on Samira Belkova."],
    salutation: "Dear Prosecutor General",
    organisations: ["Amnesty International", "AI"],
    innocent: [],
    sentences: {},
  };
  const input = inputFor({ text: "", words: wordsOf.get(language) ?? noCoachWords(language), examples });
  return { ...input, language, letter: { ...input.letter, ...letter } };
}

const pieces = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "Samira Belkowa",
    "\nKind regards\n",
    "SAMIRA",
    "Dear Sir,\n",
    "\nDear Sir, Dear Madam, I write",
    "!!",
    "?!",
    "\n",
    " ",
    "“",
    '"',
    "NOW",
    "...",
    "İ",
    "ß",
  ),
  fc.constantFrom(...[...sentencesOf.values()].flat()),
);
const texts = fc
  .array(pieces, { maxLength: 12 })
  .map((parts) => parts.join(" "))
  .map((text) => text.replaceAll(" \n", "\n"));
const letters = fc.record({
  subject: texts,
  personal: texts,
  body: texts,
  closing: texts,
  name: texts,
  address: texts,
  town: texts,
});
// The word lists stay out of what fast-check prints when it finds something.
const cases = fc.record({
  language: fc.constantFrom(...languages),
  letter: letters,
  asksCaution: fc.boolean(),
});

function inputOf({
  language,
  letter,
  asksCaution,
}: {
  language: string;
  letter: Partial<CoachInput["letter"]>;
  asksCaution: boolean;
}) {
  const input = letterIn(language, letter);
  return { ...input, appeal: { ...input.appeal, asksCaution } };
}

describe("any letter at all", () => {
  test("is read without an error, with places inside their fields and ids that differ", () => {
    fc.assert(
      fc.property(cases, (found) => {
        const input = inputOf(found);
        const hints = coachLetter(input);
        expect(new Set(hints.map((hint) => hint.id)).size).toBe(hints.length);
        for (const place of hints
          .flatMap((hint) => [hint.where, hint.fix])
          .filter((found) => found !== undefined)) {
          expect(coachFields).toContain(place.field);
          const length = (input.letter[place.field] ?? "").length;
          expect(0 <= place.start && place.start <= place.end && place.end <= length).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("has one hint less of a kind once its fix is taken", () => {
    // Planted fault that turns this red: a salutation's fix that ends before the second salutation of the same line.
    fc.assert(
      fc.property(cases, (found) => {
        const input = inputOf(found);
        const before = coachLetter(input);
        for (const hint of before) {
          const ofKind = countOf(before, hint);
          // At the most that is shown, the next one takes the place of the mended one, in whatever field it is.
          const shown = before.filter(({ check }) => check === hint.check).length;
          if (!hint.fix || shown >= MOST_HINTS_OF_A_KIND) continue;
          const { field, start, end, replacement } = hint.fix;
          const text = input.letter[field] ?? "";
          const letter = { ...input.letter, [field]: text.slice(0, start) + replacement + text.slice(end) };
          expect(countOf(coachLetter({ ...input, letter }), hint), `${hint.id} in ${text}`).toBeLessThan(
            ofKind,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  test("gives the same hints again", () => {
    fc.assert(
      fc.property(cases, (found) => {
        expect(coachLetter(inputOf(found))).toEqual(coachLetter(inputOf(found)));
      }),
      { numRuns: 50 },
    );
  });
});

// By its words as well: a salutation taken from the end lets the "Kind regards" above it end the letter.
function countOf(hints: readonly Hint[], { check, message, fix }: Hint): number {
  return hints.filter(
    (hint) => hint.check === check && hint.message === message && hint.fix?.field === fix?.field,
  ).length;
}

describe("a hundred thousand characters made to be slow", () => {
  const hostile: Record<string, (language: string) => string> = {
    "one letter": () => "a",
    capitals: () => "NOW MUST STOP ",
    "exclamation marks": () => "!?",
    "open quotation marks": () => '“„«"',
    "line breaks": () => "Dear Sir,\n",
    spaces: () => " ",
    "the name, nearly": () => "Samira Belkowa ",
    "listed words": (language) => (sentencesOf.get(language) ?? []).join(" ").replace(/[.!?؟…\n]/gu, ""),
    "joined accents": () => "e\u0301\u0301\u0301",
    "lone surrogates": () => "\ud800",
  };
  // Listed words differ by language; the other texts are slow for all or for none, or for the prefixes of Arabic.
  const slow = Object.keys(hostile).flatMap((name) =>
    (name === "listed words" ? coachLanguages : ["en", "ar"]).map((language) => ({ name, language })),
  );

  test.each(slow)(
    "$name in $language takes no longer than ten times a tenth of it, and some",
    ({ name, language }) => {
      const unit = hostile[name]?.(language) || "a ";
      const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
      const once = (body: string) => {
        const before = process.cpuUsage().user;
        coachLetter(letterIn(language, { body }));
        return (process.cpuUsage().user - before) / 1000;
      };
      // Processor time, the best of three: other work on the machine must not turn this red.
      const milliseconds = (body: string) => Math.min(once(body), once(body), once(body));
      once(text.slice(0, 10_000));
      const tenth = milliseconds(text.slice(0, 10_000));
      // A quadratic reading would take a hundred times as long.
      expect(milliseconds(text)).toBeLessThan(tenth * 25 + 100);
    },
  );
});
