import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { plainSheet } from "@/lib/sheets/plain-sheet";
import { decodeText } from "@/lib/sheets/text/decode-text";
import { DAMAGES, diceOf, withPageBreak, withRewrappedAsks } from "./harness/damage";
import { readFixtures } from "./harness/fixtures";

const sheets = readFixtures()
  .filter(({ file }) => file.endsWith(".txt"))
  .map(({ name, bytes, truth }) => ({ name, text: decodeText(bytes), truth }));

const anySheet = fc.constantFrom(...sheets);
const seed = fc.integer({ min: 0, max: 1_000_000 });
const damages = {
  ...DAMAGES,
  "a page number in mid-block": withPageBreak,
  "asks wrapped anew": withRewrappedAsks,
};

describe("a damaged sheet gives the same fields", () => {
  // Negative control: with `dropFurniture` returning its lines as they are, "a page number in mid-block" turns red;
  // with
  // `beginsItem` looking at bullets only, "lost bullets" does.
  test.each(Object.entries(damages))(
    "%s",
    (_, damage) => {
      fc.assert(
        fc.property(seed, (number) => {
          for (const { name, text, truth } of sheets) {
            expect(plainSheet(parseSheet(damage(text, diceOf(number)))), name).toEqual(truth);
          }
        }),
        { numRuns: 1 },
      );
    },
    60_000,
  );

  test("several kinds of damage at once", () => {
    const kinds = fc.uniqueArray(
      fc.constantFrom("trailing blanks", "other bullets", "every line indented", "blanks that do not break"),
      {
        minLength: 2,
      },
    );
    fc.assert(
      fc.property(anySheet, seed, kinds, ({ text, truth }, number, names) => {
        const dice = diceOf(number);
        const damaged = names.reduce((sofar, name) => DAMAGES[name]?.(sofar, dice) ?? sofar, text);
        expect(plainSheet(parseSheet(damaged))).toEqual(truth);
      }),
      { numRuns: 25 },
    );
  });
});
