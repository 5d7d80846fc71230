import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeCoachWords } from "@/lib/coach/coach-words";
import { loadCoachWords } from "@/lib/coach/load-words";
import { readWordsChange } from "@/lib/coach/words-change";
import { changedLists, changeFrom, phrasesIn } from "./word-lists";
import { fieldsOf, readWordsForm, wordsValues } from "./words-form";
import { wordsOf } from "./words-language";

const { builtIn, names } = await wordsOf("en", {});
const read = (values: Record<string, string>) => readWordsForm(values, { names, builtIn });

describe("the form of the coach's words", () => {
  test("reads what is added and left out, a phrase a line, into the list it belongs to", () => {
    const [firstInsult = ""] = builtIn.insult.find;
    const form = read({
      "insult-find-added": " you   numbskull*\r\n\r\nyou numbskull*\r\n",
      "insult-find-leftOut": firstInsult.toUpperCase(),
      "demand-release-alone-added": "^ unlock",
      "titles-added": "Alderman",
    });
    const lists = {
      "insult find": ["you numbskull*", `-${firstInsult}`],
      "demand release alone": ["^ unlock"],
      titles: ["Alderman"],
    };
    expect(form).toEqual({ ok: true, lists });
    const words = mergeCoachWords(builtIn, changeFrom(lists, names));
    expect(words.insult.find).toContain("you numbskull*");
    expect(words.insult.find).not.toContain(firstInsult);
    expect(words.demandTopics.release?.alone).toContain("^ unlock");
    expect(words.titles).toContain("Alderman");
  });

  // Planted fault: checking all lists together names the first field for a mistake in the second.
  test("names each mistake at its field and says what to do", () => {
    const form = read({
      "insult-find-added": "fine\n... fool",
      "threat-find-added": "-by heart",
      "threat-except-added": "x".repeat(101),
      "guilt-find-leftOut": "no such phrase here",
      "shouted-added": Array.from({ length: 301 }, (_, index) => `word${index}`).join("\n"),
    });
    expect(form).toEqual({
      ok: false,
      errors: {
        "insult-find-added": "Begin each phrase with a word: “... fool” would never find anything",
        "threat-find-added": "Take the hyphen off “-by heart”, or write it under “Leave out”",
        "threat-except-added": "Keep each phrase under 100 characters",
        "guilt-find-leftOut": "Copy it from the built-in list: “no such phrase here” is not there",
        "shouted-added": "Keep each list under 300 phrases",
      },
    });
  });

  test("shows again what it read, whatever was typed", () => {
    const fields = names.map(fieldsOf);
    const anyField = fc.constantFrom(...fields.map(({ added }) => added));
    fc.assert(
      fc.property(fc.dictionary(anyField, fc.string({ unit: "grapheme" }), { maxKeys: 5 }), (values) => {
        const form = read(values);
        if (!form.ok) return;
        expect(read(wordsValues(form.lists, names))).toEqual(form);
        const stored = readWordsChange(JSON.parse(JSON.stringify(changeFrom(form.lists, names))));
        expect(stored).not.toBeNull();
        expect(changedLists(stored ?? {}, names)).toEqual(form.lists);
      }),
    );
  });
});

test("every built-in list of every language can be changed, and one without lists gets the English topics", async () => {
  for (const language of ["en", "fr", "es", "de", "ru", "az", "ar"]) {
    const words = await loadCoachWords(language);
    const { names: all } = await wordsOf(language, {});
    const counted = all.reduce((total, name) => total + phrasesIn(words, name).length, 0);
    expect(counted).toBe(countPhrases(words));
  }
  const italian = await wordsOf("it", {});
  expect(italian.names.map(({ key }) => key)).toEqual(names.map(({ key }) => key));
});

function countPhrases(part: unknown): number {
  if (Array.isArray(part)) return part.length;
  if (typeof part !== "object" || part === null) return 0;
  return Object.values(part).reduce((total: number, one: unknown) => total + countPhrases(one), 0);
}
