import { describe, expect, test } from "vitest";
import { countryOfEmbassy, takeCountry } from "./address-country";

describe("the country at the end of an address", () => {
  test.each([
    [["1 Hill Road", "Baku AZ1066", "Azerbaijan"], "AZ", ["1 Hill Road", "Baku AZ1066"]],
    [["1 Hill Road", "Quito, Ecuador"], "EC", ["1 Hill Road", "Quito"]],
    [["220000 Minsk, Republic of Belarus"], "BY", ["220000 Minsk"]],
    [["Cairo, Arab Republic of Egypt"], "EG", ["Cairo"]],
    [["Seoul, Republic of Korea"], "KR", ["Seoul"]],
    [["Pyongyang, Democratic People's Republic of Korea"], "KP", ["Pyongyang"]],
    [["Caracas, República Bolivariana de Venezuela"], "VE", ["Caracas"]],
  ])("%j is in %s", (lines, country, rest) => {
    expect(takeCountry(lines)).toEqual({ lines: rest, country });
  });

  // Planted fault: without the pattern of states an embassy in Washington is printed as one in the country of the case.
  test("is the United States where a state and a ZIP code end it, and the address stays whole", () => {
    for (const last of [
      "Washington DC 20001",
      "Washington, D.C. 20001-0001",
      "Tulsa, OK 74101",
      "Atlanta, Georgia 30334",
    ])
      expect(takeCountry(["2 Elm Street", last])).toEqual({ lines: ["2 Elm Street", last], country: "US" });
  });

  test("is not guessed from two letters, a post code or a street", () => {
    for (const last of ["Milano, MI", "Porto Alegre RS 90010-000", "06600 Ciudad", "Georgia Street 5"])
      expect(takeCountry([last])).toEqual({ lines: [last], country: null });
  });
});

test("an embassy stands where the capital that ends its address is, and nowhere where none does", () => {
  expect(countryOfEmbassy(["Hauptstraße 1", "10117 Berlin"])).toBe("DE");
  expect(countryOfEmbassy(["Hauptstraße 1, 10117 Berlin"])).toBe("DE");
  expect(countryOfEmbassy(["1 High Street", "London SW1A 1AA"])).toBe("GB");
  expect(countryOfEmbassy(["1 rue Haute, 75008 Paris"])).toBe("FR");
  expect(countryOfEmbassy(["1 High Street", "Paris, Texas"])).toBeNull();
});
