import { expect, test, vi } from "vitest";
import { database } from "@/lib/ground/db";
import { eraseByTheClock } from "@/lib/letters/erase-by-the-clock.db";
import { isLetterKept } from "@/lib/letters/open-letter.db";
import { isClockTrusted } from "@/lib/letters/trusted-clock.db";
import { useFreshDatabase } from "./harness/fresh-database";
import { begunLetter, noon } from "./harness/practice-letter";

useFreshDatabase();

const DAY_MS = 86_400_000;
const daysLater = (days: number) => new Date(noon.getTime() + days * DAY_MS);
const real = { now: null, clockCheckedOn: null };

/** Runs the erasing of a start and gives what it said. */
async function erasing(settings: Parameters<typeof eraseByTheClock>[0], now: Date): Promise<string> {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  await eraseByTheClock(settings, now);
  const said = warned.mock.calls.join("\n");
  warned.mockRestore();
  return said;
}

// Planted fault: without the mark a start with a clock that is a year ahead erases every letter without a word.
test("a clock that jumps ahead erases nothing until somebody has looked, and the log says why", async () => {
  const { letterId } = await begunLetter();
  expect(await erasing(real, noon)).toBe("");
  expect(await erasing(real, daysLater(365))).toMatch(/nothing is erased.*POSTBAG_CLOCK_CHECKED=2/s);
  expect(await isClockTrusted(daysLater(365))).toBe(false);
  expect(await erasing({ ...real, clockCheckedOn: "2020-01-01" }, daysLater(365))).toContain(
    "nothing is erased",
  );
  expect(await isLetterKept(letterId)).toBe(true);
  // Put right again, it goes on as before; and a person's word lets a real pause pass.
  expect(await erasing(real, daysLater(1))).toBe("");
  const checked = daysLater(60).toISOString().slice(0, 10);
  expect(await erasing({ ...real, clockCheckedOn: checked }, daysLater(60))).toBe("");
  expect(await isLetterKept(letterId)).toBe(false);
});

test("a server that runs or rests for a few days erases as promised", async () => {
  await (await database()).clockMark.deleteMany();
  const { letterId } = await begunLetter();
  for (let day = 0; day <= 29; day += 5) expect(await erasing(real, daysLater(day))).toBe("");
  expect(await isLetterKept(letterId)).toBe(true);
  await erasing(real, daysLater(30));
  expect(await isLetterKept(letterId)).toBe(false);
});

test("a clock that was set back is followed, and the next jump is measured from there", async () => {
  const db = await database();
  await db.clockMark.deleteMany();
  await erasing(real, daysLater(6));
  await erasing(real, noon);
  expect(await isClockTrusted(daysLater(8))).toBe(false);
  expect(await isClockTrusted(daysLater(6))).toBe(true);
});

test("a day that is only said to be today erases no real letter", async () => {
  const { letterId } = await begunLetter();
  expect(await erasing({ ...real, now: daysLater(4000) }, noon)).toContain("POSTBAG_NOW");
  expect(await isLetterKept(letterId)).toBe(true);
});

test("a database from before the mark goes by its newest letter", async () => {
  await (await database()).clockMark.deleteMany();
  await begunLetter();
  expect(await isClockTrusted(daysLater(5))).toBe(true);
  expect(await isClockTrusted(daysLater(500))).toBe(false);
});
