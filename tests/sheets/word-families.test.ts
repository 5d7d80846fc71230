import { describe, expect, test } from "vitest";
import { channelOf } from "@/lib/sheets/addressees/channels";
import { isOfficeLine, splitOfficeAndName } from "@/lib/sheets/addressees/office-and-name";
import { opensLetter } from "@/lib/sheets/addressees/salutation";
import { closesLetter } from "@/lib/sheets/fields/letter/closing";
import { isDemand } from "@/lib/sheets/fields/letter/demand";
import { isOrganisation } from "@/lib/sheets/words/offices";
import families from "./word-families.json" with { type: "json" };

// Words of one kind in four languages. Negative control: with a word's alternative taken out of its pattern, its
// line turns red.
describe("every wording of a family is known as what it is", () => {
  test.each(families.offices)("%s is an office without a name", (text) => {
    expect(isOfficeLine(text) && !isOrganisation(text)).toBe(true);
    expect(splitOfficeAndName(text)).toBeNull();
  });

  test.each(families.channels)("%s is a channel", (text) => {
    expect(channelOf(text)).not.toBeNull();
  });

  test.each(families.salutations)("%s opens a letter", (text) => {
    expect(opensLetter(text)).toBe(true);
  });

  test.each(families.closings)("%s closes a letter", (text) => {
    expect(closesLetter([{ text, number: 1, gap: 0 }], 0)).toBe(true);
  });

  test.each(families.demands)("%s asks for something", (text) => {
    expect(isDemand(text)).toBe(true);
  });

  test.each(families.statements)("%s asks for nothing", (text) => {
    expect(isDemand(text)).toBe(false);
  });
});
