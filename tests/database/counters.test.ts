import { spawn } from "node:child_process";
import { once } from "node:events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSameCounts } from "@/lib/dispatches/add-counts";
import { DAY_COUNTERS } from "@/lib/dispatches/day-share";
import { readDays } from "@/lib/dispatches/read-counters.db";
import { tallies, tallyOfAppeal } from "@/lib/dispatches/read-tally.db";
import { recountAppeal } from "@/lib/dispatches/recount.db";
import { countUncounted, recountAll } from "@/lib/dispatches/recount-all.db";
import { database } from "@/lib/ground/db";
import { useFreshDatabase } from "./harness/fresh-database";
import {
  type Happening,
  happen,
  KINDS,
  type Ledger,
  ledgerTally,
  openLedger,
  setCopy,
  sorted,
} from "./ledger-world";

useFreshDatabase();

const happening: fc.Arbitrary<Happening> = fc.record({
  letter: fc.nat(2),
  official: fc.nat(2),
  channel: fc.constantFrom("post", "fax", "email"),
  kind: fc.constantFrom(...KINDS),
  message: fc.nat(1),
  day: fc.constantFrom("2026-11-29", "2026-11-30"),
  isPersonal: fc.boolean(),
});

/** Counters, ledger and rebuild say the same. */
async function expectAgreement(appealId: string): Promise<void> {
  const ledger = await ledgerTally(appealId);
  expect(sorted(await tallyOfAppeal(appealId))).toEqual(ledger.tally);
  const days = await readDays(await database(), {
    appealIds: [appealId],
    from: "2026-01-01",
    to: "2026-12-31",
  });
  expect(isSameCounts(DAY_COUNTERS, days.get(appealId) ?? new Map(), ledger.days)).toBe(true);
  expect(await recountAppeal(appealId, { isCheck: true })).toBe(false);
}

describe("counters beside the ledger", () => {
  // Planted fault, seen red: counting new rows as a difference of their own, without those before them.
  test("say what the ledger says after any history", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (history) => {
        const ledger = await openLedger();
        for (const one of history) await happen(ledger, one);
        if (history.length > 0) await expectAgreement(ledger.appealId);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  // Planted fault, seen red on PostgreSQL: no lock on the letter.
  test("say it when everything happens at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 20, maxLength: 40 }), async (history) => {
        const ledger = await openLedger();
        await Promise.all(history.map((one) => happen(ledger, one)));
        await expectAgreement(ledger.appealId);
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  test("say it when two processes tell the ledger the same letters", async () => {
    const ledger = await openLedger();
    const [one = [], other = []] = fc.sample(fc.array(happening, { minLength: 60, maxLength: 60 }), 2);
    await Promise.all([inProcess(ledger, one), inProcess(ledger, other)]);
    await expectAgreement(ledger.appealId);
  }, 60_000);

  test("follow when somebody becomes a copy, or no longer is one", async () => {
    const ledger = await openLedger();
    const [first = "", , copy = ""] = ledger.officialIds;
    for (const official of [0, 2]) await happen(ledger, { ...declared, official });
    await happen(ledger, { ...declared, letter: 1, official: 2 });
    expect((await tallyOfAppeal(ledger.appealId)).declared).toMatchObject({
      letters: 1,
      writers: 1,
      copies: 2,
    });
    await setCopy(ledger.issueId, copy, false);
    await happen(ledger, { ...declared, letter: 2, official: 2 });
    expect((await tallyOfAppeal(ledger.appealId)).declared).toMatchObject({
      letters: 4,
      writers: 3,
      copies: 0,
    });
    await setCopy(ledger.issueId, first, true);
    await expectAgreement(ledger.appealId);
  });

  test("that are wrong are found, and put right", async () => {
    const ledger = await openLedger();
    await happen(ledger, declared);
    const db = await database();
    await db.counted.updateMany({ where: { appealId: ledger.appealId }, data: { post: { increment: 5 } } });
    const { slug } = await db.appeal.findUniqueOrThrow({ where: { id: ledger.appealId } });
    expect((await recountAll({ isCheck: true })).wrong).toEqual([slug]);
    expect((await recountAll({ isCheck: false })).wrong).toEqual([slug]);
    expect((await recountAll({ isCheck: true })).wrong).toEqual([]);
    await expectAgreement(ledger.appealId);
  });

  test("of more appeals than a statement has parameters for are read at once", async () => {
    const ledger = await openLedger();
    await happen(ledger, declared);
    const many = Array.from({ length: 40_000 }, (_, number) => `appeal-${number}`);
    const counts = await tallies([...many, ledger.appealId]);
    expect(counts.size).toBe(many.length + 1);
    expect(counts.get(ledger.appealId)?.declared.letters).toBe(1);
  });

  test("are made from a ledger that is older than they are", async () => {
    const ledger = await openLedger();
    await happen(ledger, declared);
    const db = await database();
    await db.counted.deleteMany({ where: { appealId: ledger.appealId } });
    await db.countedDay.deleteMany({ where: { appealId: ledger.appealId } });
    await db.countedAppeal.deleteMany({ where: { appealId: ledger.appealId } });
    expect(await countUncounted()).toBe(1);
    await expectAgreement(ledger.appealId);
    expect(await countUncounted()).toBe(0);
  });
});

const declared: Happening = {
  ...{
    letter: 0,
    official: 0,
    channel: "post",
    kind: "declared",
    message: 0,
    day: "2026-11-30",
    isPersonal: false,
  },
};

async function inProcess(ledger: Ledger, happenings: readonly Happening[]): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/database/ledger-process.ts"], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  child.stdin.end(JSON.stringify({ ledger, happenings }));
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
}
