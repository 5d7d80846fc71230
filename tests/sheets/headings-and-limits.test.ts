import { describe, expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { plainSheetSample, readChanged as read } from "./harness/plain-sheet-sample";

// Planted fault: without `withinLimits` the page that reviews these ends the server for lack of memory.
test("a sheet gives at most what a sheet can hold, and the reading says what it left out", () => {
  const row = "ADDRESSEES: President / Salutation: Dear / Fax: +373 22 000 123\n";
  const timed = (count: number) => {
    const started = performance.now();
    const reading = parseSheet(`${plainSheetSample}\n${row.repeat(count)}`);
    return { reading, tookMs: performance.now() - started };
  };
  const few = timed(250);
  const { reading, tookMs } = timed(2000);
  const { targets, asks, persons } = reading.fields;
  expect(targets.length).toBeLessThanOrEqual(40);
  expect(asks.length).toBeLessThanOrEqual(40);
  expect(persons.length).toBeLessThanOrEqual(20);
  expect(reading.doubts).toContainEqual(
    expect.objectContaining({ path: "targets", reason: expect.stringMatching("left out") }),
  );
  // Eight times the work, with room for a busy machine; what grows with the square takes sixty times as long.
  expect(tookMs).toBeLessThan(few.tookMs * 30);
});

describe("a heading in other words is known by its place, its form and what stands below it", () => {
  test.each([
    "MAKE YOUR VIEWS KNOWN TO THESE PEOPLE",
    "LET THEM HEAR FROM YOU BY 14 JANUARY 2027:",
    "Voice your concern to:",
  ])("%s", (heading) => {
    const { asks, targets } = read(["PLEASE SEND APPEALS BEFORE 14 JANUARY 2027 TO:", heading]);
    expect(asks).toHaveLength(2);
    expect(targets.map(({ role, name }) => [role, name])).toEqual([["Minister of Justice", "Ion Exemplu"]]);
  });
});

// Planted fault: without `placeDoubt` and the checks for headings and columns each of these is a name, sure.
test.each([
  ["Ion Exemplu", "Justice House"],
  ["Ion Exemplu", "PLEASE BE KIND TO THEM"],
  [
    "Minister of Justice\nIon Exemplu",
    "Minister of Justice      Head of Prisons\nIon Exemplu         Ana Exemplu",
  ],
])("%j as %j is asked about", (from, to) => {
  const { unsure, targets } = read([from, to]);
  const isAsked = unsure.some((path) => /^targets(?:\.0\.(?:name|role|addressLines\.\d))?$/.test(path));
  expect(isAsked || targets.length === 2 || targets[0]?.name === null).toBe(true);
});

test("a sheet that names another language to write in leaves none of them sure", () => {
  expect(read(["in Romanian or your own language", "in your own language"]).unsure).not.toContain(
    "languages",
  );
  const more = read([
    "The library of",
    "You can also write in Romanian, English and Gagauz.\nThe library of",
  ]);
  expect(more.languages.includes("English") || more.unsure.includes("languages")).toBe(true);
});
