import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryChoices } from "@/lib/ground/country-names";
import { addressLinesFor, countryLine } from "./postal-address";

const official = {
  name: "Ada Example",
  role: "Minister of Letters",
  organisation: "Ministry of Letters",
  addressLines: ["1 Long Street", "Postville 1000"],
  country: "AZ",
};

const codes = countryChoices("en").map(({ code }) => code);

describe("an envelope", () => {
  test("names the person, the office and the place, and the country last", () => {
    expect(addressLinesFor({ official, fromCountry: "GB" })).toEqual([
      "Ada Example",
      "Minister of Letters",
      "Ministry of Letters",
      "1 Long Street",
      "Postville 1000",
      "AZERBAIJAN",
    ]);
  });

  test("of an office without a named head begins with the role, and repeats nothing", () => {
    const office = { ...official, name: "", organisation: "1 Long Street" };
    expect(addressLinesFor({ official: office, fromCountry: "AZ" })).toEqual([
      "Minister of Letters",
      "1 Long Street",
      "Postville 1000",
    ]);
  });

  // Planted fault: with the lines of the address as they were typed, the country stands in it twice.
  test.each([
    ["Kinshasa, DRC", "CD", "Kinshasa", "CONGO - KINSHASA"],
    ["Abu Dhabi, U.A.E.", "AE", "Abu Dhabi", "UNITED ARAB EMIRATES"],
    ["100032 Beijing, P.R. China", "CN", "100032 Beijing", "CHINA"],
    ["Yangon, Burma", "MM", "Yangon", "MYANMAR"],
    ["Ankara, Türkiye", "TR", "Ankara", "TÜRKIYE"],
  ])("that ends in %s names its country once", (typed, country, town, printed) => {
    const ends = [[typed], typed.split(", ")];
    for (const end of ends) {
      const there = { ...official, addressLines: ["1 Long Street", ...end], country };
      const lines = addressLinesFor({ official: there, fromCountry: "GB" });
      expect(lines.slice(3)).toEqual(["1 Long Street", town, printed]);
    }
  });

  test("keeps a town that bears its country's name, and another country's name", () => {
    const towns = [
      ["Ciudad de Guatemala, Guatemala", "GT"],
      ["Luxembourg", "LU"],
      ["Georgia", "US"],
    ];
    for (const [last = "", country = ""] of towns) {
      const there = { ...official, addressLines: ["1 Long Street", last], country };
      expect(addressLinesFor({ official: there, fromCountry: "DE" })).toContain(last);
    }
  });

  test("never holds an empty line or a line break, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme" }), { maxLength: 8 }),
        fc.string(),
        (addressLines, name) => {
          const lines = addressLinesFor({ official: { ...official, name, addressLines }, fromCountry: null });
          return lines.every((line) => line.trim() === line && line !== "" && !/[\r\n]/.test(line));
        },
      ),
    );
  });
});

describe("the country line", () => {
  test("is in the language of the country of dispatch, and in English where that is not French or English", () => {
    const from = (fromCountry: string | null) => countryLine({ country: "AZ", fromCountry });
    expect(from(null)).toBe("AZERBAIJAN");
    expect(from("US")).toBe("AZERBAIJAN");
    expect(from("FR")).toBe("AZERBAÏDJAN");
    expect(from("SN")).toBe("AZERBAÏDJAN");
    expect(from("DE")).toBe("ASERBAIDSCHAN / AZERBAIJAN");
    expect(from("TR")).toBe("AZERBAYCAN / AZERBAIJAN");
    expect(from("GR")).toBe("ΑΖΕΡΜΠΑΪΤΖΑΝ / AZERBAIJAN");
    expect(from("EG")).toBe("أذربيجان / AZERBAIJAN");
    expect(from("JP")).toBe("AZERBAIJAN");
  });

  test("is left out within one country", () => {
    expect(countryLine({ country: "AZ", fromCountry: "AZ" })).toBeNull();
  });

  test("is written once where both languages agree", () => {
    expect(countryLine({ country: "PE", fromCountry: "DE" })).toBe("PERU");
  });

  // Turns red when every name is put in capitals by one language's rules: "China" becomes "CHİNA" by Turkish ones.
  test("is put in capitals by the rules of the name's own language", () => {
    expect(countryLine({ country: "CN", fromCountry: "TR" })).toBe("ÇİN / CHINA");
    expect(countryLine({ country: "CN", fromCountry: "GE" })).toBe("ჩინეთი / CHINA");
  });

  test("is right for the invented country too", () => {
    expect(countryLine({ country: "ZZ", fromCountry: "GB" })).toBe("EXAMPLELAND");
    expect(countryLine({ country: "ZZ", fromCountry: "FR" })).toBe("EXEMPLIE");
    expect(countryLine({ country: "ZZ", fromCountry: "PL" })).toBe("EXAMPLELAND");
  });

  test("bears a country of dispatch that nobody has, as somebody may post one", () => {
    for (const fromCountry of ["QQ", "__proto__", "constructor", ""])
      expect(countryLine({ country: "AZ", fromCountry })).toBe("AZERBAIJAN");
  });

  test("can be read by a sorter anywhere: Latin letters between any two countries", () => {
    for (const fromCountry of codes) {
      for (const country of ["AZ", "CN", "EG", "ZZ"]) {
        if (country === fromCountry) continue;
        expect(countryLine({ country, fromCountry })).toMatch(/[A-Z]{4}/);
      }
    }
  });
});
