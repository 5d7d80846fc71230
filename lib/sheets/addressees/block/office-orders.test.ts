import { describe, expect, test } from "vitest";
import { readAddressees } from "@/lib/sheets/addressees/read-addressees";
import type { Line } from "@/lib/sheets/text/line";
import blocks from "./office-orders.json" with { type: "json" };
import { readBlock } from "./read-block";

// In the rows: lines of an address, office, name (- for none), first line of the address where it was cut. All
// invented.

describe("office, title and name come in any order", () => {
  // Negative control: without `cutEntry` every entry on one line is an office as a whole.
  test.each(blocks)("%s", (lines = "", role, name, address) => {
    const block = readBlock(lines.split("|"), "targets");
    expect([block.role ?? "-", block.name ?? "-"]).toEqual([role, name]);
    if (address) expect(block.addressLines[0]).toBe(address);
  });
});

const linesOf = (text: string): Line[] =>
  text.split("\n").map((line, at) => ({ text: line, number: at + 1, gap: 0 }));

describe("a salutation on the line of the office", () => {
  test.each([
    ["Ministro de Defensa              Señor General", "Ministro de Defensa", "Señor General"],
    ["Gobernadora del Cauca       Señora Gobernadora", "Gobernadora del Cauca", "Señora Gobernadora"],
    [
      "Procureur général     Monsieur le Procureur général",
      "Procureur général",
      "Monsieur le Procureur général",
    ],
    ["Justizminister     Herr Minister", "Justizminister", "Herr Minister"],
    ["Ministro de Salud      Tratamiento: Sr. Ministro", "Ministro de Salud", "Sr. Ministro"],
    ["König (offizielle Anrede: Your Majesty / Majestät)", "König", "Your Majesty / Majestät"],
    ["Juez (forma de tratamiento: Señor Juez)", "Juez", "Señor Juez"],
  ])("%s", (line, role, salutation) => {
    const [target] = readAddressees(linesOf(`${line}\nCalle 12\nFax: +57 1 555 0101`), "targets").targets;
    expect(target?.value).toMatchObject({ role, salutation, addressLines: ["Calle 12"] });
  });

  test("a name behind an office is no salutation", () => {
    const [target] = readAddressees(
      linesOf("Presidente de la República   Señor Hugo Salas Paz\nCalle 12"),
      "targets",
    ).targets;
    expect(target?.value).toMatchObject({ name: "Señor Hugo Salas Paz", salutation: null });
  });

  test("a salutation that its column breaks at a hyphen is closed again", () => {
    const text = "Police chief\nHarare\nSalutation: Dear Brigadier-\nGeneral\nMinister of Justice\nPO Box 2";
    const { targets } = readAddressees(linesOf(text), "targets");
    expect(targets.map(({ value }) => [value.role, value.salutation])).toEqual([
      ["Police chief", "Dear Brigadier-General"],
      ["Minister of Justice", null],
    ]);
  });

  test("a form of address above a ministry is the office, and below an address the salutation", () => {
    const above = readAddressees(
      linesOf("Monsieur le Ministre de la Santé\nMinistère de la Santé\nBP 4, Lomé"),
      "targets",
    );
    expect(above.targets[0]?.value).toMatchObject({
      role: "Monsieur le Ministre de la Santé",
      salutation: null,
    });
    const below = readAddressees(
      linesOf("Ministre de la Santé\nBP 4, Lomé\nMonsieur le Ministre de la Santé"),
      "targets",
    );
    expect(below.targets[0]?.value).toMatchObject({
      role: "Ministre de la Santé",
      salutation: "Monsieur le Ministre de la Santé",
    });
  });
});

describe("what gets a copy", () => {
  test.each([
    ["Organización campesina\nFederación Agraria\nCalle 3", "Organización campesina"],
    ["Trade union\nZambia Miners\nPO Box 3", "Trade union"],
    ["Gewerkschaft\nUnión Obrera\nPostfach 3", "Gewerkschaft"],
    ["Rédactrice en chef\nLa Voix du Lac\nBP 3", "Rédactrice en chef"],
    ["Sindicato de maestros\nCalle 3", null],
  ])("%s", (text, role) => {
    const [copy] = readAddressees(linesOf(text), "copies").copiesTo;
    expect(copy?.value).toMatchObject({ role, name: null });
  });

  test("the network's own address is none", () => {
    const { copiesTo } = readAddressees(linesOf("Botschaft von Togo\nBern\nua@amnesty.example"), "copies");
    expect(copiesTo.map(({ value }) => value.email)).toEqual([[]]);
  });
});
