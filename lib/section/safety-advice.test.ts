import { expect, test } from "vitest";
import { type SafetyLine, safetyAdviceFor } from "./safety-advice";

const lines: SafetyLine[] = [
  { topic: "travel", country: "", language: "fr", text: "Ne voyagez pas avec une copie." },
  { topic: "travel", country: "AZ", language: "en", text: "Visas are refused." },
  { topic: "travel", country: "AZ", language: "fr", text: "Des visas sont refusés." },
  { topic: "travel", country: "RU", language: "ru", text: "Не берите письмо с собой." },
  { topic: "ties", country: "", language: "en", text: "Think of your family." },
];
const travel = (language: string, ...countries: string[]) =>
  safetyAdviceFor(lines, { topic: "travel", countries, language });

test("a section’s own words stand in place of ours in their language, and add to them for a country", () => {
  expect(travel("fr", "AZ")).toEqual({
    instead: "Ne voyagez pas avec une copie.",
    also: [{ language: "fr", text: "Des visas sont refusés." }],
  });
  expect(travel("en", "AZ")).toEqual({
    instead: null,
    also: [{ language: "en", text: "Visas are refused." }],
  });
});

// Planted fault: only lines in the reader's language leave an Arabic reader unwarned.
test("advice on a country is shown in another language rather than not at all", () => {
  expect(travel("ar", "RU", "RU").also).toEqual([{ language: "ru", text: "Не берите письмо с собой." }]);
  expect(travel("ar", "AZ").also).toHaveLength(2);
});

test("advice on other countries and topics is not shown", () => {
  expect(travel("en", "DE")).toEqual({ instead: null, also: [] });
});
