import { describe, expect, test } from "vitest";
import { countryChoices, countryName, isCountry } from "./country-names";

describe("a country", () => {
  test("is named in the language asked for", () => {
    expect(countryName("AZ", "en")).toBe("Azerbaijan");
    expect(countryName("AZ", "az")).toBe("Azərbaycan");
    expect(countryName("AZ", "ru")).toBe("Азербайджан");
    expect(countryName("DE", "fr-CH")).toBe("Allemagne");
  });

  test("goes by its everyday name, never by an abbreviation", () => {
    expect(["GB", "US", "BA", "HK", "MM"].map((code) => countryName(code, "en"))).toEqual([
      "United Kingdom",
      "United States",
      "Bosnia & Herzegovina",
      "Hong Kong",
      "Myanmar",
    ]);
  });

  test("invented for practice has a name and can stand in an address, but nobody lives there", () => {
    expect(countryName("ZZ", "en")).toBe("Exampleland");
    expect(countryName("ZZ", "fr-CA")).toBe("Exemplie");
    expect(countryName("ZZ", "ru")).toBe("Exampleland");
    expect(isCountry("ZZ")).toBe(true);
    expect(countryChoices("en").some(({ code }) => code === "ZZ")).toBe(false);
  });

  // Turns red when Intl alone decides: it names retired and reserved codes too.
  test("that ISO does not list does not exist", () => {
    expect(["AZ", "XK", "GB"].filter(isCountry)).toHaveLength(3);
    expect(["SU", "EU", "UK", "XX", "az", "", "Azerbaijan", "__proto__"].filter(isCountry)).toEqual([]);
    expect(["SU", "EU", "XX"].map((code) => countryName(code, "en"))).toEqual(["SU", "EU", "XX"]);
  });

  test("is named in English for a language without names or a tag that is none", () => {
    expect(countryName("AZ", "xx")).toBe("Azerbaijan");
    expect(countryName("AZ", "not a tag")).toBe("Azerbaijan");
  });
});

describe("the list of countries", () => {
  test("holds every code once, each with a name", () => {
    const choices = countryChoices("en");
    expect(choices).toHaveLength(250);
    expect(new Set(choices.map(({ code }) => code)).size).toBe(250);
    expect(choices.filter(({ code, name }) => name === code)).toEqual([]);
  });

  // Turns red when sorted by code unit: "Åland Islands" would come last.
  test("is sorted as the language sorts", () => {
    expect(countryChoices("en")[1]?.name).toBe("Åland Islands");
    expect(countryChoices("sv").at(-1)?.name).toMatch(/^Ö/);
  });
});
