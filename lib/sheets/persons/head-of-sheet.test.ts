import { describe, expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";

const personsOf = (text: string) => parseSheet(text).fields.persons.map(({ value }) => value);

const frame = (head: string, story: string): string =>
  `UA 15/98\nAI Index: ASA 17/05/98\n3 March 1998\n\nFear of torture\n\n${head}\n\n${story}\n`;

describe("names beside the country", () => {
  test("stand in a column of their own, whatever letters the country has", () => {
    expect(
      personsOf(frame("VR China     Chen Guang, Lehrer", "Chen Guang wurde am 1. März verhaftet.")),
    ).toEqual([{ name: "Chen Guang", gender: null }]);
  });

  test("may follow a dash", () => {
    expect(
      personsOf(frame("SOUDAN – Amal Idris (f), avocate", "Amal Idris a été arrêtée le 1er mars.")),
    ).toEqual([{ name: "Amal Idris", gender: "f" }]);
  });

  // Planted fault: with a letter asked for before the second name, it is lost behind the age.
  test("follow each other on one line after an age", () => {
    const head = "SUDAN Amal Idris (f), lawyer, aged 39 Osman Hamid (m), student, aged 20 Huda Bashir (f)";
    expect(personsOf(frame(head, "Amal Idris was arrested on 1 March.")).map(({ name }) => name)).toEqual([
      "Amal Idris",
      "Osman Hamid",
      "Huda Bashir",
    ]);
  });
});

test.each([
  ["Name", "Femme/Homme : femme", "Nom : Amal Idris"],
  ["Nombre", "Mujer/hombre: mujer", "Nombre: Amal Idris"],
  ["Name", "w/m: w", "Name: Amal Idris"],
  ["Name", "Female/Male: F", "Name: Amal Idris"],
])("%s: the gender is read from %s", (_, gender, name) => {
  expect(personsOf(`URGENT ACTION\n\nLAWYER HELD\n\n${name}\n${gender}\n\nUA: 15/14\n`)).toEqual([
    { name: "Amal Idris", gender: "f" },
  ]);
});

test("a place named by its kind or by its first word is no person", () => {
  const letter = `URGENT ACTION
FAMILIES FACE EVICTION

The people of the village of Santa Clara Alta and of Cerro Blanco expect Rosa Quispe Mamani to be arrested.

Dear Minister,

I am writing about the village of Clara Alta. Cerro Blanco is home to thirty families for whom Rosa Quispe Mamani \
speaks. Cerro Blanco must not be cleared, and the village of Clara Alta must be heard.
I urge you to stop the eviction.

Yours sincerely,
`;
  expect(personsOf(letter)).toEqual([{ name: "Rosa Quispe Mamani", gender: null }]);
});

test("the banner below the country is no person", () => {
  const page = `Kuba

Urgent Action
Musiker in Einzelhaft
UA-Nr: UA-031/2023
Datum: 14. März 2023

Sachlage

Der Musiker Pavel Ortega Ruiz sitzt seit dem 1. März in einer Strafzelle. Seine Mutter darf ihn nicht sehen.
`;
  expect(personsOf(page)).not.toContainEqual({ name: "Urgent Action", gender: null });
});
