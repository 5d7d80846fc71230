import { expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { plainTitle } from "./plain-title";

const sheet = (title: string, story: string) =>
  parseSheet(`URGENT ACTION\n${title}\n${story}\n\nName: Ioan Testescu\nGender m/f: m\n`);

// Planted fault: without the sheet's own capitals "haft" and "lugoj" stay small.
test("a headline in capitals becomes one that can be read, and names keep theirs", () => {
  const story = "On 2 May the baker was taken to the prison of Lugoj. His oven is cold.";
  expect(plainTitle(sheet("TESTESCU TAKEN TO LUGOJ PRISON", story))).toBe("Testescu taken to Lugoj prison");
  const trial = sheet("TRIAL ON 20 DECEMBER", "He will be tried in Lugoj on 20 December. He is a baker.");
  expect(plainTitle(trial)).toBe("Trial on 20 December");
  expect(plainTitle(sheet("BÄCKER IN HAFT", "Er ist seit Mai in Haft."))).toBe("Bäcker in Haft");
});

test("a headline that has small letters stays as it is printed", () => {
  expect(plainTitle(sheet("Baker held in LUGOJ", "He was taken away."))).toBe("Baker held in LUGOJ");
});
