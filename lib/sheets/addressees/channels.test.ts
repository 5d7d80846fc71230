import { expect, test } from "vitest";
import type { Line } from "@/lib/sheets/text/line";
import { readNumbers } from "./channels";
import { readAddressees } from "./read-addressees";

const linesOf = (...texts: string[]): Line[] => texts.map((text, at) => ({ number: at + 1, text, gap: 0 }));

// Red when every slash parts two numbers, or when none does.
test.each([
  ["0228/55 11 22", ["0228/55 11 22"]],
  ["030/555 44 33 oder 030/555 44 34", ["030/555 44 33", "030/555 44 34"]],
  ["+ 63 2 555 1111 / + 63 2 555 2222", ["+ 63 2 555 1111", "+ 63 2 555 2222"]],
  ["202 555 4411 I 202 555 4422", ["202 555 4411", "202 555 4422"]],
])("the numbers of %s", (value, numbers) => {
  expect(readNumbers(value)).toEqual(numbers);
});

test("a number in brackets belongs to its addressee, a note in brackets does not", () => {
  const { copiesTo } = readAddressees(
    linesOf(
      "BOTSCHAFT DER REPUBLIK MALI",
      "Kurfürstendamm 72",
      "(Telefax: 030-3111 2222)",
      "(Fax nur tagsüber)",
    ),
    "copies",
  );
  expect(copiesTo.map(({ value }) => [value.fax, value.addressLines.length])).toEqual([
    [["030-3111 2222"], 2],
  ]);
});

test("two copies of one line each stay apart when an empty line parts them", () => {
  const lines = linesOf(
    "Staatsanwaltschaft, ul. Mira 6, 7000 Duschanbe, TADSCHIKISTAN",
    "BOTSCHAFT VON TADSCHIKISTAN, Weg 6, 10559 Berlin",
  );
  const parted = lines.map((line, at) => ({ ...line, gap: at }));
  expect(readAddressees(parted, "copies").copiesTo).toHaveLength(2);
});

test("a description with a colon is the role of a copy", () => {
  const { copiesTo } = readAddressees(linesOf("Presse :", "La Voix du Lac", "BP 12, Bangui"), "copies");
  expect(copiesTo[0]?.value).toMatchObject({
    role: "Presse",
    addressLines: ["La Voix du Lac", "BP 12, Bangui"],
  });
});
