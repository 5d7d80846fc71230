import { describe, expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { plainSheet } from "@/lib/sheets/plain-sheet";
import { readFileHere } from "@/lib/sheets/read-file";
import { readFixtures } from "./harness/fixtures";

const fixtures = readFixtures();

describe("every sheet is read to the letter", () => {
  // Negative control: with "(m)" read as male in Spanish sheets, or with the column sort left out, several of these
  // turn red.
  test.each(fixtures)("$name", async ({ bytes, file, truth }) => {
    expect(plainSheet(await readFileHere(bytes, file))).toEqual(truth);
  });
});

test("every value names the lines it came from", async () => {
  for (const { bytes, file } of fixtures) {
    const { fields, lines } = await readFileHere(bytes, file);
    const found = [
      fields.title,
      fields.deadline,
      fields.uaNumber,
      ...fields.asks,
      ...fields.targets,
      ...fields.persons,
    ];
    for (const { value, lines: numbers, confidence } of found.filter((one) => one.value !== null)) {
      expect(numbers.length, `${file}: ${JSON.stringify(value)}`).toBeGreaterThan(0);
      expect(numbers.every((number) => number >= 1 && number <= lines.length)).toBe(true);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  }
}, 60_000);

test("follow-ups, outcomes and stop sheets are told from first sheets", async () => {
  const kinds = new Map<string, string>();
  for (const { name, bytes, file } of fixtures) kinds.set(name, (await readFileHere(bytes, file)).kind);
  expect(kinds.get("en-1999/b3-2007-stop.txt")).toBe("stop");
  expect(kinds.get("en-2009/c4-2013-outcome.txt")).toBe("stop");
  expect(kinds.get("en-1974/a2-1994-follow-up.txt")).toBe("further");
  expect(kinds.get("es/d-2025-web-es.txt")).toBe("further");
  expect(kinds.get("en-2017/d4-2024-two-persons.txt")).toBe("first");
}, 60_000);

test("a model letter is kept as a template, from its salutation to its close", async () => {
  const fixture = fixtures.find(({ name }) => name === "en-2017/d4-2024-two-persons.txt");
  const { template } = await readFileHere(fixture?.bytes ?? new Uint8Array(), "sheet.txt");
  expect(template?.value[0]).toBe("Dear Attorney General,");
  expect(template?.value.at(-1)).toBe("Yours faithfully,");
  expect(template?.value).toHaveLength(5);
});

test("nothing is guessed from a text that is no sheet", () => {
  const { fields } = parseSheet(
    "Minutes of the meeting\n\nWe talked about the summer fair and about UA 12/13 in passing.\n",
  );
  expect(fields.uaNumber.value).toBeNull();
  expect(fields.deadline.value).toBeNull();
  expect(fields.targets).toEqual([]);
  expect(fields.asks).toEqual([]);
});
