import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinBrokenLines } from "./broken-lines";
import { readAddressees } from "./read-addressees";
import { addressRegion } from "./region";

const linesOf = (texts: readonly string[], gap = 0) =>
  texts.map((text, at) => ({ text, number: at + 1, gap: at === 0 ? 0 : gap }));

const targetsOf = (texts: readonly string[], gap = 0) =>
  readAddressees(
    addressRegion(linesOf(texts, gap), "targets", () => false),
    "targets",
  ).targets.map(({ value }) => value);

const NOTES = [
  "ring first and ask for a fax tone",
  "pueden tardar en contestar el teléfono",
  "la ligne est souvent occupée le matin",
  "falls sich jemand meldet bitte um das Faxsignal bitten",
];

describe("what the margin broke apart", () => {
  // Planted fault: with openBracketLength answering 0, the rest of each note becomes an addressee of its own.
  test("a note in brackets belongs to its number wherever the line ends", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NOTES), fc.nat(20), fc.constantFrom(0, 1), (note, place, gap) => {
        const words = note.split(" ");
        const cut = 1 + (place % (words.length - 1));
        const targets = targetsOf(
          [
            "Minister of Justice",
            "Mr Tomas Ekwueme",
            "12 River Road, Lusaka, Zambia",
            `Fax: +260 211 555 010 (${words.slice(0, cut).join(" ")}`,
            `${words.slice(cut).join(" ")})`,
            "E-mail: justice@gov.example",
            "Salutation: Dear Minister",
            "2) Inspector General of Prisons",
            "Mrs Grace Tembo",
            "Salutation: Dear Inspector General",
          ],
          gap,
        );
        expect(targets.map(({ role, name }) => [role, name])).toEqual([
          ["Minister of Justice", "Mr Tomas Ekwueme"],
          ["Inspector General of Prisons", "Mrs Grace Tembo"],
        ]);
        expect(targets[0]).toMatchObject({
          fax: ["+260 211 555 010"],
          email: ["justice@gov.example"],
          salutation: "Dear Minister",
        });
      }),
    );
  });

  test.each([
    ["Salutation: Dear Governor", "/ Senhor Governador", "Dear Governor / Senhor Governador"],
    ["Anrede: Your Honour,", "/ Sehr geehrter Herr Richter,", "Your Honour, / Sehr geehrter Herr Richter,"],
    ["Salutation: Dear Minister of", "Defence", "Dear Minister of Defence"],
    ["Tratamiento: Señor Director de", "Prisiones", "Señor Director de Prisiones"],
    ["Formule d'appel : Monsieur le Premier", "ministre", "Monsieur le Premier ministre"],
    ["Anrede: Sehr geehrter Herr Minister für", "Inneres", "Sehr geehrter Herr Minister für Inneres"],
  ])("%s goes on with %s", (first, second, salutation) => {
    const targets = targetsOf(["Governor", "Mr Paulo Lima", "Rua Alta 3, Luanda, Angola", first, second]);
    expect(targets).toHaveLength(1);
    expect(targets[0]?.salutation).toBe(salutation);
  });

  test("a bracket that nothing closes, and the number of the next addressee, leave the lines alone", () => {
    const lines = linesOf(["Fax: +1 555 010 (day only", "2) Governor", "3) Mayor (acting)"]);
    expect(joinBrokenLines(lines)).toEqual(lines);
  });
});

test.each([
  "Su Excelencia Muftí Karim Daudov",
  "Seine Exzellenz Kardinal Anton Weiss",
  "Su Excelencia Contraalmirante Luis Prado",
  "Ihre Exzellenz Frau Miriam Okello",
  "Son Excellence Contre-amiral Jean Mbarga",
  "Air Vice-Marshal P. Okonjo",
  "Generalleutnant Viktor Braun",
])("%s is the holder of the office above and no salutation", (name) => {
  const [target, ...more] = targetsOf(["Prime Minister", name, "State Road 4", "Kampala, Uganda"]);
  expect(more).toEqual([]);
  expect(target).toMatchObject({ role: "Prime Minister", name, salutation: null });
});

test.each(["Su Excelencia", "Su Excelencia Señor Ministro", "Ihre Exzellenz, Frau Präsidentin"])(
  "%s is a salutation",
  (salutation) => {
    const [target] = targetsOf([
      "Ministro de Salud",
      "Dr. Luis Prado",
      "Calle 4, Quito, Ecuador",
      salutation,
    ]);
    expect(target?.salutation).toBe(salutation);
  },
);

test.each(["My Lord,", "Mon Général,", "Mi Coronel:", "Eminenz", "Vuestra Señoría,"])(
  "%s without a label is a salutation",
  (salutation) => {
    const [target, ...more] = targetsOf([
      "Minister of Health",
      "Dr Luis Prado",
      "Box 4, Quito, Ecuador",
      salutation,
    ]);
    expect(more).toEqual([]);
    expect(target?.salutation).toBe(salutation);
  },
);
