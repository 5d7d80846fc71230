import fc from "fast-check";
import { expect, test } from "vitest";
import { greetingLine } from "./greeting-line";

const line = (salutation: string, language: string) => greetingLine({ salutation, language });

test("A greeting ends as the language of the letter ends it", () => {
  expect(line("Dear President", "en")).toBe("Dear President,");
  expect(line("Monsieur le Ministre", "fr-CH")).toBe("Monsieur le Ministre,");
  expect(line("Señor Presidente", "es")).toBe("Señor Presidente:");
  expect(line("Уважаемый господин Президент", "ru")).toBe("Уважаемый господин Президент!");
  expect(line("فخامة الرئيس", "ar")).toBe("فخامة الرئيس،");
  expect(line("尊敬的总统", "zh")).toBe("尊敬的总统：");
});

test("A greeting that the section ended itself stays as it is", () => {
  expect(line("Hörmətli cənab Prezident!", "az")).toBe("Hörmətli cənab Prezident!");
  expect(line("Dear Sir or Madam:", "en")).toBe("Dear Sir or Madam:");
});

// Turns red when the mark follows the letter's language alone: "Dear President!" shouts.
test("An English greeting in a letter of another script takes a comma", () => {
  expect(line("Dear President", "ru")).toBe("Dear President,");
  expect(line("Dear President", "zh")).toBe("Dear President,");
});

test("No greeting gives no mark, and no word of one is ever changed", () => {
  expect(line("  ", "en")).toBe("");
  fc.assert(fc.property(fc.string(), fc.string(), (text, tag) => line(text, tag).startsWith(text.trim())));
});
