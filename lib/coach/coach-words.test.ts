import { describe, expect, test } from "vitest";
import { type CoachWords, noCoachWords, wordingChecks } from "./coach-words";
import { coachLanguages, loadCoachWords } from "./load-words";
import { markNames, nameParts } from "./reading/name-parts";
import { compilePhrases, findPhrases } from "./reading/phrase-list";
import { readText } from "./reading/read-text";

function allPhrases(words: CoachWords): string[] {
  const lists = wordingChecks.flatMap((check) => Object.values(words[check]));
  const topics = Object.values(words.demandTopics).flatMap((topic) => Object.values(topic));
  const { negationsBefore, negationsAfter, thatWords, reported, aboutWriter, readerWords, insultsAtReader } =
    words;
  const { demandOpeners, demandClosers } = words;
  const plain = [
    negationsBefore,
    negationsAfter,
    thatWords,
    reported,
    aboutWriter,
    readerWords,
    insultsAtReader,
    demandOpeners,
    demandClosers,
  ];
  return [
    ...lists,
    ...topics,
    ...plain,
    words.salutations,
    words.valedictions,
    words.shouted,
    words.titles,
  ].flat();
}

/** A text that a phrase has to find: the first of its alternatives, a word for "_", nothing for "...". */
function sampleOf(phrase: string): string {
  const items = phrase.split(/\s+/).filter((item) => item !== "^" && item !== "...");
  const wordFor = (item: string) => {
    if (item === "_") return "xyz";
    return item === "{name}" ? "Samira Belkova" : (item.split("|")[0] ?? "").replace("*", "");
  };
  return items.map(wordFor).join(" ");
}

function findsItself(phrase: string, language: string): boolean {
  const people = nameParts(["Samira Belkova"], "en");
  const read = markNames(readText(sampleOf(phrase), { language, thatWords: new Set() }), people);
  return findPhrases(compilePhrases({ list: [phrase] }), read).has("list");
}

describe.each(coachLanguages)("the words of %s", async (language) => {
  const words = await loadCoachWords(language);

  test("are all alive: each phrase finds a text made for it", () => {
    // Planted fault that turns this red: a phrase that begins with a gap, "... release".
    expect(allPhrases(words).filter((phrase) => !findsItself(phrase, language))).toEqual([]);
  });

  test("have each list that the checks need, and no phrase twice in one", () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(noCoachWords(language)).sort());
    for (const check of wordingChecks) {
      expect(words[check].find.length).toBeGreaterThan(20);
      expect(new Set(words[check].find).size).toBe(words[check].find.length);
    }
  });
});

test("a dead phrase is found out", () => {
  expect(findsItself("... release", "en")).toBe(false);
});

test("a language with a region reads the words of the language, an unknown one none", async () => {
  expect((await loadCoachWords("en-GB")).language).toBe("en");
  expect(await loadCoachWords("constructor")).toEqual(noCoachWords("constructor"));
});
