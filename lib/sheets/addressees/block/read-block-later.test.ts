import { describe, expect, test } from "vitest";
import { readAddressees } from "@/lib/sheets/addressees/read-addressees";
import type { Line } from "@/lib/sheets/text/line";
import { readBlock } from "./read-block";

const linesOf = (...texts: string[]): Line[] => texts.map((text, at) => ({ number: at + 1, text, gap: 0 }));

// Red for a block whose office or rank is not known: its name stays in the address then. The people are invented.
const blocks: readonly (readonly [string, string, string])[] = [
  ["Home Minister|Sunil Verma|Ministry of Home Affairs", "Home Minister", "Sunil Verma"],
  ["Justice Minister|Tara Gurung|Kathmandu", "Justice Minister", "Tara Gurung"],
  ["Interior Minister|Rashid Khan|Islamabad", "Interior Minister", "Rashid Khan"],
  ["Union Home Secretary|Priya Nair|New Delhi", "Union Home Secretary", "Priya Nair"],
  ["Chief Justice|Anil Thapa|Supreme Court", "Chief Justice", "Anil Thapa"],
  ["Army Commander|Rosa Lim|Camp 1", "Army Commander", "Rosa Lim"],
  [
    "Nepalese National Police Chief|Inspector General Hari Rai|Police Headquarters 2",
    "Nepalese National Police Chief",
    "Inspector General Hari Rai",
  ],
  [
    "Délégué général à la Sûreté nationale|M. Paul Essomba|Yaoundé",
    "Délégué général à la Sûreté nationale",
    "M. Paul Essomba",
  ],
  [
    "Ministre de la Défense|Général de division Min Aung|Défense",
    "Ministre de la Défense",
    "Général de division Min Aung",
  ],
  ["Ministro de Defensa|M/G Pedro Salas Rojas|Caracas", "Ministro de Defensa", "M/G Pedro Salas Rojas"],
  ["Minister of Justice|Mr Y_lmaz Demir|Ankara", "Minister of Justice", "Mr Y_lmaz Demir"],
  ["Director of Public Prosecutions, Joy Wanjiru|Box 3", "Director of Public Prosecutions", "Joy Wanjiru"],
  ["Tendai Moyo (Commissioner of Prisons)|Box 4", "Commissioner of Prisons", "Tendai Moyo"],
  ["Commissioner of Prisons (Tendai Moyo)|Box 4", "Commissioner of Prisons", "Tendai Moyo"],
];

describe("offices and ranks that were unknown once", () => {
  test.each(blocks)("%s", (lines, role, name) => {
    expect(readBlock(lines.split("|"), "targets")).toMatchObject({ role, name });
  });
});

test("a holder and the address on one line are cut at the comma", () => {
  expect(
    readBlock(["STAATSPRÄSIDENT", "Prezident Timur Aliew, Palast 1, ul. Mira 5", "Duschanbe"], "targets"),
  ).toEqual({
    role: "STAATSPRÄSIDENT",
    name: "Prezident Timur Aliew",
    addressLines: ["Palast 1, ul. Mira 5", "Duschanbe"],
  });
});

test("a salutation in square brackets beside the office needs no label", () => {
  const { targets } = readAddressees(
    linesOf("Ministra de Salud      [Sra. Ministra]", "Av. Sur 12", "Lima"),
    "targets",
  );
  expect(targets[0]?.value).toMatchObject({ role: "Ministra de Salud", salutation: "Sra. Ministra" });
});

test("a salutation that breaks before an accented rest is made whole", () => {
  const { targets } = readAddressees(
    linesOf("Délégué général à la Paix", "BP 7", "Formule d'appel : Monsieur le Délégué", "général,"),
    "targets",
  );
  expect(targets.map(({ value }) => value.salutation)).toEqual(["Monsieur le Délégué général,"]);
});
