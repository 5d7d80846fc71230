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

// Red without `fromMarkedLines`: the names are then looked for in the story, and their marks are lost.
test("marked names are a list wherever the country stands", () => {
  const story = "On 3 May 2009 soldiers took them from their house, and no one has seen them since that day.";
  expect(
    personsOf(
      "UA 31/09",
      "Kenya - AFR 32/004/2009",
      "Fear for safety",
      "",
      "Peter Otieno",
      "Grace Wanjiku (f), his wife",
      "",
      story,
    ),
  ).toEqual(["Peter Otieno -", "Grace Wanjiku f"]);
  expect(personsOf("UA-Nr: UA-031/2014", "", "NOOR HADDAD (w)", "", story)).toEqual(["NOOR HADDAD f"]);
});

test("Frau and Herr mark as letters do, and an initial keeps its full stop", () => {
  expect(personsOf("UA 31/12 Haft 3. Mai 2012", "Frau AMINA DIOP, 30 Jahre", "Herr OMAR DIOP")).toEqual([
    "AMINA DIOP f",
    "OMAR DIOP m",
  ]);
  expect(personsOf("UA 31/05 Torture 3 May 2005", "CHAD   Amina D. (f), trader")).toEqual(["Amina D. f"]);
});

test("a letter page tells its person in the subject or the first words", () => {
  const page = (subject: string) =>
    parseSheet(
      `Musterbrief
UA-031/2014 Drohende Folter - Kenia. Appelle bis 4. Mai 2014

Minister of Interior
John Kamau
PO Box 3
Nairobi

${subject}Sehr geehrter Herr Minister,

der Lehrer Peter Otieno wurde am 3. April festgenommen und wird seither ohne Kontakt zur Familie festgehalten.

Bitte lassen Sie Peter Otieno frei.

Hochachtungsvoll
`,
    ).fields;
  for (const subject of ["", "Haft von Peter Otieno\n\n"]) {
    const fields = page(subject);
    expect(fields.persons.map(({ value }) => value.name)).toEqual(["Peter Otieno"]);
    expect(fields.targets.map(({ value }) => [value.role, value.name])).toEqual([
      ["Minister of Interior", "John Kamau"],
    ]);
    expect(fields.title.value).toBe("Drohende Folter");
  }
});
