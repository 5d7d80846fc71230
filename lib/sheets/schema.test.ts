import { expect, test } from "vitest";
import { parseSheet } from "./parse-sheet";
import { plainSheet } from "./plain-sheet";
import { sheetReadingSchema } from "./schema";

const sheet = ["UA 12/09", "BURMA", "", "Please write in Farsi or your own language:", "- asking for mercy"];
const reading = parseSheet(sheet.join("\n"));

// Planted fault: with the name for a code, as before, the first of these is "Burma".
test("a reading gives country and languages by their codes, and prints them by the sheet's names", () => {
  expect(reading.fields.country.value?.code).toBe("MM");
  expect(reading.fields.languages.map(({ value }) => value.code)).toEqual(["fa", "own"]);
  expect(plainSheet(reading)).toMatchObject({ country: "Burma", languages: ["Farsi", "own"] });
});

test("a stored reading of before, which has names alone, is given the codes", () => {
  const country = { ...reading.fields.country, value: "Burma" };
  const languages = reading.fields.languages.map((one) => ({ ...one, value: one.value.name }));
  const old = { ...reading, fields: { ...reading.fields, country, languages } };
  expect(sheetReadingSchema.parse(old)).toEqual(reading);
});
