import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { coachLanguages, loadCoachWords } from "@/lib/coach/load-words";
import { loadExamples } from "./load-examples";
import { withCoachTable } from "./measure-all";
import { type Examples, measureCoach, precisionOf, recallOf, wronglyHinted } from "./measure-coach";

const LEAST_SENTENCES = 150;
const LEAST_PRECISION = 0.95;

describe.each(coachLanguages)("the labelled sentences in %s", async (language) => {
  const examples = await loadExamples(language);
  if (!examples) throw new Error(`No sentences for ${language}`);
  const words = await loadCoachWords(language);
  const rows = measureCoach({ words, examples });

  test("are at least 150, no two the same, and each check has both kinds", () => {
    const all = Object.values(examples.sentences).flatMap(({ fires, silent }) => [...fires, ...silent]);
    expect(all.length).toBeGreaterThanOrEqual(LEAST_SENTENCES);
    for (const { fires, silent } of Object.values(examples.sentences)) {
      expect(new Set([...fires, ...silent]).size).toBe(fires.length + silent.length);
      expect(fires.length).toBeGreaterThanOrEqual(5);
      expect(silent.length).toBeGreaterThanOrEqual(5);
    }
  });

  test("that are innocent are pointed at by no check", () => {
    expect(examples.innocent.length).toBeGreaterThanOrEqual(20);
    expect(wronglyHinted({ words, examples })).toEqual([]);
  });

  test.each(rows)("$check: hints are right at least 19 times of 20", (row) => {
    expect(precisionOf(row), `wrong at:\n${row.wrong.join("\n")}`).toBeGreaterThanOrEqual(LEAST_PRECISION);
    // A check that never fires would be precise: it has to find most of what it is there for.
    expect(recallOf(row), `missed:\n${row.missed.join("\n")}`).toBeGreaterThanOrEqual(0.7);
  });
});

test("a list that catches an innocent word is found out", async () => {
  // Planted fault: "teacher" as an insult. The precision falls below the limit that the test above holds.
  const words = await loadCoachWords("en");
  const sentences = { insult: { fires: ["Shame on you."], silent: ["I write as a teacher."] } };
  const examples: Examples = {
    person: "Samira Belkova",
    asks: [],
    salutation: "",
    organisations: [],
    innocent: [],
    sentences,
  };
  const faulty = { ...words, insult: { ...words.insult, find: [...words.insult.find, "teacher"] } };
  const [sound] = measureCoach({ words, examples });
  const [found] = measureCoach({ words: faulty, examples });
  expect(sound && precisionOf(sound)).toBe(1);
  expect(found && precisionOf(found)).toBeLessThan(LEAST_PRECISION);
});

test("the tables in docs/coach.md are what the lists measure today", async () => {
  // Run `npm run coach:table` after a change to the lists or the sentences.
  const document = await readFile(new URL("../../../docs/coach.md", import.meta.url), "utf8");
  expect(await withCoachTable(document)).toBe(document);
});
