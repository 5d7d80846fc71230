import { describe, expect, test } from "vitest";
import { freshSection, type Section } from "./section";
import { readSectionForm, sectionValues } from "./section-form";

const section: Section = {
  name: "Section of Exampleland",
  contact: "ua@example.org, +44 20 7946 0100",
  afterDateRule: "Ask us first.\nWe answer within a day.",
  languages: ["en", "pt-BR"],
  organisationInLetters: "no",
  retentionDays: 14,
  attachesPdf: true,
  cautionCountries: [{ country: "ZZ", reason: "People were arrested for writing." }],
  safetyAdvice: [
    { topic: "travel", country: "ZZ", language: "en", text: "Don’t carry a copy across the border." },
    { topic: "minors", country: "", language: "pt-BR", text: "Peça a um adulto." },
  ],
  postage: [
    {
      zone: "Europe",
      countries: ["DE", "FR"],
      price: "1.25",
      currency: "EUR",
      weightGrams: 20,
      checkedOn: "2026-10-01",
    },
    { zone: "World", countries: [], price: "2", currency: "JPY", weightGrams: 20, checkedOn: "2026-10-01" },
  ],
  suspendedPost: [{ country: "AZ", since: "2026-01-31", route: "" }],
  transitDays: [{ country: "", days: 14 }],
};

describe("the section's form", () => {
  test.each([section, freshSection])("reads back what it shows", (one) => {
    expect(readSectionForm(sectionValues(one))).toEqual({ ok: true, section: one });
  });

  test("takes countries by name, a comma in a price, and leaves blank lines out", () => {
    const values = {
      ...sectionValues(freshSection),
      "postage-zone": ["", "Europe"],
      "postage-countries": ["", "Germany; France"],
      "postage-price": ["", "1,25"],
      "postage-currency": ["", "eur"],
      "postage-weightGrams": ["", "20"],
      "postage-checkedOn": ["", "2026-10-01"],
    };
    const read = readSectionForm(values);
    expect(read.ok && read.section.postage).toEqual([section.postage[0]]);
  });

  // Planted fault: counting lines after blank ones are dropped names the wrong line.
  test("names each mistake at its own line", () => {
    const values = {
      ...sectionValues(section),
      retentionDays: "0",
      "suspendedPost-country": ["", "Atlantis"],
      "suspendedPost-since": ["", "2026-02-30"],
      "suspendedPost-route": ["", ""],
    };
    const read = readSectionForm(values);
    expect(read.ok).toBe(false);
    expect(!read.ok && Object.keys(read.errors).sort()).toEqual([
      "retentionDays",
      "suspendedPost-country-1",
      "suspendedPost-since-1",
    ]);
  });
});
