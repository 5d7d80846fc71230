import fc from "fast-check";
import { expect, test } from "vitest";
import type { Line } from "@/lib/sheets/text/line";
import { addressRegion } from "./region";

const linesOf = (text: string): Line[] =>
  text.split("\n").map((line, at) => ({ text: line, number: at + 1, gap: 0 }));
const kept = (text: string, kind: "targets" | "copies"): string[] =>
  addressRegion(linesOf(text), kind, () => false).map((line) => line.text);

const ADDRESS = "Minister of Justice\nGrace Mwale\nPO Box 12\nLilongwe\nFax: +265 1 555 301";

test.each([
  ["Please send your letters by way of the embassy in\nyour own country."],
  ["Si el fax no funciona, envíen sus cartas por correo\nordinario."],
  ["En raison de la grève, veuillez écrire par courriel."],
  ["Falls Faxe nicht ankommen, schreiben Sie bitte einen Brief."],
])("an instruction above the first addressee is left out: %s", (instruction) => {
  expect(kept(`${instruction}\n${ADDRESS}`, "targets")).toEqual(ADDRESS.split("\n"));
});

// Negative control: without `isDeadline` in `addressRegion` the closing lines become addresses for copies.
test.each([
  ["Bitte antworten Sie bis spätestens 4. Juni 2001."],
  ["Prière d'agir avant le 9 octobre 2012."],
  ["Los escritos deben llegar antes del 8 de mayo de 1996."],
  ["Please act before 3 May 2010."],
  ["Spendenkonto 80-555-1 | Tel. 044 555 10 10"],
  ["Porto: Übersee CHF 2.00"],
])("what closes a sheet is no copy: %s", (closing) => {
  expect(kept(`The Daily Bell\nPO Box 7\nZomba\n${closing}\nRoom 4`, "copies")).toEqual([
    "The Daily Bell",
    "PO Box 7",
    "Zomba",
  ]);
});

test("an instruction between two addressees is left out, and the second one kept", () => {
  const second = "Governor of Nampula\nPraça 3\nNampula";
  expect(kept(`${ADDRESS}\nPlease do not telephone this office at night.\n${second}`, "targets")).toEqual([
    ...ADDRESS.split("\n"),
    ...second.split("\n"),
  ]);
});

test("addresses by themselves come back whole, whatever their number", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ADDRESS.split("\n")), { maxLength: 12 }), (lines) => {
      expect(kept(lines.join("\n"), "targets")).toEqual(lines.length > 0 ? lines : [""]);
    }),
  );
});
