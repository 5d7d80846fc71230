import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headingIn, isMetadata, isNamesLine } from "./heading";

const details = [
  "UA 12/94",
  "AU: 7/15",
  "UA-Nr: UA-033/2011",
  "FI 40/22-3",
  "AI-Index: EUR 44/021/2011",
  "Index: MDE 11/2030/2015",
  "AFR 54/011/2004",
  "Datum: 3. Mai 2011",
  "9 June 1993",
  "Genève, le 5 mars 2004",
  "Wien, 2. Februar 2003",
  "Kenya",
  "URGENT ACTION",
  "Eilaktion",
  "amnesty.at",
  "Tel. 030 555 12 12",
  "Amnesty International, section canadienne francophone",
  "Encore 12 jours",
];
const headlines = [
  "Fear of torture / Incommunicado detention",
  "Drohende Abschiebung",
  "Peine de mort",
  "ABOGADO AMENAZADO DE MUERTE",
  "Twelve villagers evicted in one night",
];
const detail = fc.constantFrom(...details);
const headline = fc.constantFrom(...headlines);

describe("what stands at the head of a sheet", () => {
  test("details side by side are never a headline", () => {
    const separator = fc.constantFrom("     ", " | ", "   |   ");
    fc.assert(
      fc.property(fc.array(detail, { minLength: 1, maxLength: 4 }), separator, (parts, between) => {
        expect(isMetadata(parts.join(between))).toBe(true);
      }),
    );
  });

  // Negative control: with `partsOf` cutting at single blanks, "Peine de mort" comes back without a word.
  test("a headline is kept, and told from the details on its line", () => {
    fc.assert(
      fc.property(headline, detail, fc.boolean(), (text, beside, isFirst) => {
        expect(isMetadata(text)).toBe(false);
        const line = isFirst ? `${text}        ${beside}` : `${beside}        ${text}`;
        expect(isMetadata(line)).toBe(false);
        expect(headingIn(line)).toBe(text);
      }),
    );
  });

  test.each([
    ["Home > Take part > Letters"],
    ["Sie sind hier: Startseite / Aktionen"],
    ["Guatemala - AMR 34/020/2005"],
    ["(ASA 16/02/95, 3 March 1995)"],
    ["Diese Aktion läuft noch 9 Tage"],
  ])("%s is no headline", (line) => {
    expect(isMetadata(line)).toBe(true);
  });

  test("a line about a person is known by its mark or age", () => {
    expect(isNamesLine("Noura Saleh (f), teacher")).toBe(true);
    expect(isNamesLine("PETER OKOT, 31 Jahre")).toBe(true);
    expect(isNamesLine("Frau HATICE DEMIR")).toBe(true);
    expect(isNamesLine("STUDENTS ARRESTED, FEARS GROW")).toBe(false);
  });
});
