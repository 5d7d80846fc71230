import { expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";

const personsOf = (...lines: string[]) =>
  parseSheet(lines.join("\n")).fields.persons.map(({ value }) => `${value.name} ${value.gender ?? "-"}`);

test("entries of a flattened head are told apart", () => {
  // Red without the cut: only the first is read. A particle before a name is no place to cut.
  expect(
    personsOf(
      "UA 28/05 Fear for safety 3 May 2005",
      "INDONESIA Dr Jun Abad (m), aged 51, doctor Rosa Tan (f), aged 29, nurse Killed: Leo Cruz (m), driver",
    ),
  ).toEqual(["Dr Jun Abad m", "Rosa Tan f", "Leo Cruz m"]);
  expect(
    personsOf(
      "UA 29/05 Fear for safety 25 October 2005",
      "EGYPT Omar Said (m), student, Ali bin Abdul Karim (m)",
    ),
  ).toEqual(["Omar Said m", "Ali bin Abdul Karim m"]);
});

test("a grammatical gender is read like a pronoun", () => {
  expect(personsOf("Nombre y género gramatical preferido: Luz Mena (género femenino)")).toEqual([
    "Luz Mena f",
  ]);
});

test("a German noun before the name is no part of it", () => {
  expect(
    personsOf(
      "UA-Nr: UA-051/2020-2",
      "Datum: 6. August 2020",
      "",
      "Die Aktivistin Dana Serikowa ist am 2. August 2020 aus dem Gewahrsam entlassen worden.",
    ),
  ).toEqual(["Dana Serikowa -"]);
});
