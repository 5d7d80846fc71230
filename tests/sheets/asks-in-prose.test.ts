import { expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";

const asksOf = (text: string): string[] => parseSheet(text).fields.asks.map(({ value }) => value);

// Planted fault: with `asksInProse` left out, all of these are empty.
test.each([
  [
    "Our network calls for letters, emails and faxes respectfully urging the authorities to ensure the immediate release of Dr Ilham Sampleov.",
    ["urging the authorities to ensure the immediate release of Dr Ilham Sampleov"],
  ],
  [
    "(Bangkok, 23 January 2019) – The Vietnamese authorities should release the blogger Nguyen Van Vidu at once. He wrote about farmers.",
    ["The Vietnamese authorities should release the blogger Nguyen Van Vidu at once"],
  ],
  [
    "Las autoridades de Cuba deben liberar a Ana Ejemplo. Tiene 20 años.",
    ["Las autoridades de Cuba deben liberar a Ana Ejemplo"],
  ],
])("an alert without a list asks in sentences: %s", (text, asks) => {
  expect(asksOf(text)).toEqual(asks);
});

test("what a sheet with a list says in its story is no further ask", () => {
  const sheet = `UA 12/14 Fear of torture 3 March 2014

TOGO: Afi Exemple (f)

The government should have told her family where she is.

RECOMMENDED ACTION: Please send appeals:
- urging the authorities to say where Afi Exemple is.
`;
  expect(asksOf(sheet)).toEqual(["urging the authorities to say where Afi Exemple is"]);
});
