import fc from "fast-check";
import { expect, test } from "vitest";
import { told } from "@/lib/history/field-changes";
import { valueLines } from "./value-lines";

const nobody = () => undefined;

test("a told value is lines: of a text, of a list, of an object with its fields' names, of nothing", () => {
  expect(valueLines('"a\\nb"', nobody)).toEqual([["a"], ["b"]]);
  expect(valueLines('["a","b"]', nobody)).toEqual([["a"], ["b"]]);
  expect(valueLines('{"en":"Dear Mayor"}', nobody)).toEqual([["English: ", "Dear Mayor"]]);
  expect(valueLines('{"sheetForm":"Urging"}', nobody)).toEqual([["Sheet form: ", "Urging"]]);
  expect(valueLines('[{"country":"ZZ","days":14,"note":""}]', nobody)).toEqual([["ZZ", " · ", "14"]]);
  for (const empty of ["[]", "{}", '""']) expect(valueLines(empty, nobody)).toEqual([["(empty)"]]);
  expect(valueLines("true", nobody)).toEqual([["yes"]]);
});

test("moments and days are told apart from words, and ids go by their names", () => {
  expect(valueLines('"2026-11-21T12:00:00.000Z"', nobody)).toEqual([
    [{ moment: "2026-11-21T12:00:00.000Z" }],
  ]);
  expect(valueLines('"2026-11-21"', nobody)).toEqual([[{ day: "2026-11-21" }]]);
  expect(valueLines('"on 2026-11-21"', nobody)).toEqual([["on 2026-11-21"]]);
  for (const none of ["2026-13-45", "2026-13-45T99:99:99Z"])
    expect(valueLines(`"${none}"`, nobody)).toEqual([[none]]);
  const names = new Map([["az-president", "President"]]);
  const addressees = '[{"officialId":"az-president","kind":"to"}]';
  expect(valueLines(addressees, (id) => names.get(id))).toEqual([["President", " · ", "to"]]);
});

// Planted fault: leaving out what is not a string loses numbers, and this is red.
test("every value that a row can hold has a line, and every word of it is there", () => {
  const words = fc.stringMatching(/^[a-z]{1,8}$/);
  const values = fc.oneof(
    words,
    fc.array(words),
    fc.dictionary(fc.stringMatching(/^[a-z]{4,8}$/), fc.array(words)),
  );
  fc.assert(
    fc.property(values, (value) => {
      const lines = valueLines(told(value) ?? '""', nobody);
      expect(lines.length).toBeGreaterThan(0);
      const shown = lines.flat().join(" ").toLowerCase();
      const all: string[] = JSON.stringify(value).match(/[a-z]+/g) ?? [];
      for (const word of all) expect(shown).toContain(word);
    }),
  );
});
