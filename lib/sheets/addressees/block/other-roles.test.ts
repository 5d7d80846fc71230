import { describe, expect, test } from "vitest";
import { readBlock } from "./read-block";

describe("offices in both genders and both spellings", () => {
  // Planted fault: without withoutDigraphs the "ae" forms below turn red.
  test.each([
    "Ombudswoman",
    "Spokeswoman of the Government",
    "Chairwoman of the Parole Board",
    "Comisaria General",
    "Inspectora General de Prisiones",
    "Administratrice de la prison centrale",
    "Sous-préfète de Kaolack",
    "Gefängnisdirektorin",
    "Polizeipraesident",
    "STAATSSEKRETAERIN IM INNENMINISTERIUM",
    "Justizministerin",
    "Generalstaatsanwaeltin",
    "Vizepraesident",
    "Kommandantin der Garnison",
  ])("%s is the office of the name below it", (role) => {
    expect(readBlock([role, "Alma Torun", "Postfach 12", "1010 Wien"], "targets")).toEqual({
      role,
      name: "Alma Torun",
      addressLines: ["Postfach 12", "1010 Wien"],
    });
  });
});

test.each([
  "Air Chief Marshal R. Dias",
  "Wing Commander Pedro Osei",
  "Chief Superintendent Amos Ndlovu",
  "Chief Inspector Ravi Menon",
])("%s is a person with a rank", (name) => {
  expect(readBlock(["Secretary of Defence", name, "Fort Road 3"], "targets")).toEqual({
    role: "Secretary of Defence",
    name,
    addressLines: ["Fort Road 3"],
  });
});

test.each([
  ["M. le Directeur de la publication", "Le Courrier du Lac"],
  ["Mme la Rédactrice en chef", "L'Écho de Bamako"],
  ["Sra. Directora", "Semanario La Voz del Valle"],
  ["El Director", "Diario El Faro"],
  ["Herrn Chefredakteur", "Neue Kieler Rundschau"],
  ["The News Editor", "Lagos Evening Post"],
  ["Jefa de Redacción", "Revista Semana"],
])("%s, %s: an editor and the paper on one line", (role, paper) => {
  expect(readBlock([`${role}, ${paper}`, "PO Box 3"], "copies")).toEqual({
    role,
    name: null,
    addressLines: [paper, "PO Box 3"],
  });
});

test("a director whose line goes on with a place is no editor", () => {
  expect(readBlock(["Director, Central Prison, Enugu"], "targets").role).not.toBe("Director, Central");
});

test.each(["Erzbischof von Maputo", "Obispo de Chiapas", "Archevêque de Bangui"])(
  "%s is an office, and the same word before a name is a title",
  (role) => {
    expect(readBlock([role, "Kardinal Alma Torun", "Postfach 12"], "targets")).toMatchObject({
      role,
      name: "Kardinal Alma Torun",
    });
    expect(readBlock(["Direktor der Caritas", "Bischof Hans Meier", "Postfach 12"], "targets").name).toBe(
      "Bischof Hans Meier",
    );
  },
);
