import { expect } from "vitest";
import { readFileHere } from "@/lib/sheets/read-file";
import { sheetReadingSchema } from "@/lib/sheets/schema";
import { SheetError } from "@/lib/sheets/sheet-error";
import { type Dice, diceOf } from "./damage";
import { readFixtures } from "./fixtures";

const pick = <T>(items: readonly T[], dice: Dice): T | undefined => items[Math.floor(dice() * items.length)];

const FRAGMENTS = [
  "UA 1/99",
  "APPEALS TO:",
  "Salutation:",
  "[",
  "]",
  "(",
  "\u0000",
  "\r",
  "\f",
  "COPIES TO:",
  "Fax: ",
  "@",
  "Dear ",
  "/",
  "- urging",
  "%PDF-",
  "PK\u0003\u0004",
  "<div>",
  "Yours sincerely,",
  "9".repeat(400),
  " ".repeat(3000),
  "a,".repeat(500),
];

/** A fixture with bytes changed, cut, doubled, shuffled, or with another's inside. */
function mutate(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  const at = Math.floor(dice() * bytes.length);
  const length = Math.floor(dice() * 400);
  const choice = Math.floor(dice() * 6);
  if (choice === 0) return bytes.subarray(0, at);
  if (choice === 1) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
  if (choice === 2)
    return Buffer.concat([bytes.subarray(0, at), other.subarray(0, length), bytes.subarray(at)]);
  if (choice === 3)
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(pick(FRAGMENTS, dice) ?? ""),
      bytes.subarray(at),
    ]);
  const changed = Uint8Array.from(bytes);
  const changes = 1 + Math.floor(dice() * 30);
  for (let count = 0; count < changes; count++)
    changed[Math.floor(dice() * changed.length)] = Math.floor(dice() * 256);
  return choice === 4 ? changed : Buffer.concat([changed.subarray(at), changed.subarray(0, at)]);
}

/** Longest time that one damaged text may take; quadratic patterns show here long before they hurt. */
const SLOWEST_TEXT_MS = 2000;

/**
 * Reads damaged sheets until the time is over: a reading of the right shape or a `SheetError`, nothing else.
 * Returns how many.
 */
export async function fuzz({ milliseconds, seed }: { milliseconds: number; seed: number }): Promise<number> {
  const fixtures = readFixtures();
  const dice = diceOf(seed);
  const end = performance.now() + milliseconds;
  let count = 0;
  while (performance.now() < end) {
    const fixture = pick(fixtures, dice);
    const other = pick(fixtures, dice);
    if (!fixture || !other) break;
    const bytes = mutate(fixture.bytes, other.bytes, dice);
    const startedAt = performance.now();
    try {
      sheetReadingSchema.parse(await readFileHere(bytes, fixture.file));
    } catch (error) {
      expect(error, `${fixture.name}, file ${count} of seed ${seed}`).toBeInstanceOf(SheetError);
    }
    if (fixture.file.endsWith(".txt"))
      expect(performance.now() - startedAt, fixture.name).toBeLessThan(SLOWEST_TEXT_MS);
    count++;
  }
  return count;
}
