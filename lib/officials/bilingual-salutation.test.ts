import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSalutations } from "./bilingual-salutation";

describe("a sheet's greeting", () => {
  test("in two languages is split between them", () => {
    expect(readSalutations("Your Excellency / Monsieur le Ministre")).toEqual({
      en: "Your Excellency",
      fr: "Monsieur le Ministre",
    });
    expect(readSalutations("Excmo. Sr. Presidente/Dear President")).toEqual({
      es: "Excmo. Sr. Presidente",
      en: "Dear President",
    });
  });

  test("in one language stays whole, even with a stroke in it", () => {
    expect(readSalutations("Dear Sir/Madam")).toEqual({ en: "Dear Sir/Madam" });
    expect(readSalutations("Dear Minister / Dear Mr Minister")).toEqual({
      en: "Dear Minister / Dear Mr Minister",
    });
    expect(readSalutations("Señor Ministro")).toEqual({ es: "Señor Ministro" });
    expect(readSalutations("Уважаемый господин Президент!")).toEqual({ ru: "Уважаемый господин Президент!" });
    expect(readSalutations("  ")).toEqual({});
  });

  test("loses no word on the way in, whatever it says", () => {
    const words = (text: string) => text.replace(/[\s/]/g, "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const kept = Object.values(readSalutations(text, "qaa")).join("");
        return words(kept) === words(text.trim());
      }),
    );
  });
});
