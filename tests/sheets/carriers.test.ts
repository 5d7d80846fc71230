import { describe, expect, test } from "vitest";
import { plainSheet } from "@/lib/sheets/plain-sheet";
import { readFileHere } from "@/lib/sheets/read-file";
import { decodeText } from "@/lib/sheets/text/decode-text";
import { CARRIERS, canBeTyped, TYPED_PDF } from "./harness/carriers";
import { readFixtures } from "./harness/fixtures";

const sheets = readFixtures()
  .filter(({ file }) => file.endsWith(".txt"))
  .map(({ name, bytes, truth }) => ({ name, text: decodeText(bytes), truth }));
// Columns made of blanks do not survive markup that collapses them.
const withoutColumns = sheets.filter(
  ({ text }) =>
    !text
      .split("\n")
      .slice(15)
      .some((line) => /\S {3,}\S/.test(line)),
);

describe("the same sheet reads the same in every kind of file", () => {
  test.each(Object.entries(CARRIERS))(
    "%s",
    async (carrier, { filename, wrap }) => {
      const keepsBlanks = /typewriter|base64|UTF-16|Word/.test(carrier);
      for (const { name, text, truth } of keepsBlanks ? sheets : withoutColumns) {
        expect(plainSheet(await readFileHere(wrap(text), filename)), name).toEqual(truth);
      }
    },
    60_000,
  );

  test("a typed page as PDF", async () => {
    const typed = sheets.filter(({ text }) => canBeTyped(text));
    expect(typed.length).toBeGreaterThan(8);
    for (const { name, text, truth } of typed) {
      expect(plainSheet(await readFileHere(TYPED_PDF.wrap(text), TYPED_PDF.filename)), name).toEqual(truth);
    }
  }, 60_000);
});
