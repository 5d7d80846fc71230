import { database, isPostgres, type Transaction } from "@/lib/ground/db";
import { addCounts, isSameCounts } from "./add-counts";
import { DAY_COUNTERS, type DayCounts, daysOf } from "./day-share";
import { COUNTERS, type Counts, type LedgerRow, shareOf } from "./letter-share";
import { copiesKey, copiesOf, readCounters, readDays } from "./read-counters.db";

// A few megabytes at a time, however long the ledger is.
const AT_ONCE = 5000;
const PATIENCE = { maxWait: 60_000, timeout: 900_000 };

/**
 * Counts an appeal's ledger anew and replaces its counters, or only looks. True when they were wrong. Nobody adds to
 * them meanwhile.
 */
export async function recountAppeal(appealId: string, { isCheck = false } = {}): Promise<boolean> {
  const db = await database();
  return db.$transaction(async (tx) => {
    await holdAppeal(tx, appealId, "alone");
    const copiedTo = await copiesOf(tx, appealId);
    const counted = await countLedger(tx, appealId, copiedTo);
    const known = (await readCounters(tx, [appealId])).get(appealId);
    const days = await readDays(tx, { appealIds: [appealId], from: "", to: "~" });
    const isRight =
      known?.copiedTo &&
      isSameCounts(COUNTERS, known.counts, counted.counts) &&
      isSameCounts(DAY_COUNTERS, days.get(appealId) ?? new Map(), counted.days);
    const isWrong = !isRight || copiesKey(known.copiedTo ?? new Set()) !== copiesKey(copiedTo);
    if (isWrong && !isCheck) await storeCounts(tx, appealId, { ...counted, copiedTo });
    return isWrong;
  }, PATIENCE);
}

/**
 * Holds an appeal's counters for this transaction, counted first where there are none yet. Gives the copied officials
 * that they go by; whether these are still right is the next reader's question.
 */
export async function holdCounters(tx: Transaction, appealId: string): Promise<ReadonlySet<string>> {
  // Asked before anything is held: two that hold it together and want it alone would wait for each other.
  const isCounted = (await copiesCountedBy(tx, appealId)) !== undefined;
  await holdAppeal(tx, appealId, isCounted ? "together" : "alone");
  const counted = await copiesCountedBy(tx, appealId);
  if (counted) return counted;
  const copiedTo = await copiesOf(tx, appealId);
  await storeCounts(tx, appealId, { ...(await countLedger(tx, appealId, copiedTo)), copiedTo });
  return copiedTo;
}

async function copiesCountedBy(tx: Transaction, appealId: string): Promise<ReadonlySet<string> | undefined> {
  return (await readCounters(tx, [appealId], { isWithCounts: false })).get(appealId)?.copiedTo;
}

async function holdAppeal(tx: Transaction, appealId: string, how: "together" | "alone"): Promise<void> {
  if (!isPostgres()) return;
  if (how === "together")
    await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${appealId}, 1))`;
  else await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${appealId}, 1))`;
}

type Counted = { counts: Map<string, Counts>; days: Map<string, DayCounts> };

/** Letter by letter, in constant memory. */
async function countLedger(
  tx: Transaction,
  appealId: string,
  copiedTo: ReadonlySet<string>,
): Promise<Counted> {
  const sum: Counted = { counts: new Map(), days: new Map() };
  const add = (letter: readonly LedgerRow[]) => {
    addCounts(COUNTERS, sum.counts, shareOf(letter, copiedTo));
    addCounts(DAY_COUNTERS, sum.days, daysOf(letter, copiedTo));
  };
  let letter: LedgerRow[] = [];
  for (let after = { letterId: "", id: "" }; ; ) {
    const rows = await readLedger(tx, appealId, after);
    for (const row of rows) {
      if (row.letterId !== letter[0]?.letterId) {
        add(letter);
        letter = [];
      }
      letter.push(row);
    }
    const last = rows.at(-1);
    if (last) after = last;
    if (rows.length === AT_ONCE) continue;
    add(letter);
    return sum;
  }
}

/** Written out: through the client's model the rows take three times as long. SQLite gives 0 and 1 for yes and no. */
async function readLedger(
  tx: Transaction,
  appealId: string,
  after: { letterId: string; id: string },
): Promise<(LedgerRow & { id: string })[]> {
  const rows = await tx.$queryRaw<RawRow[]>`
    SELECT "id", "letterId", "officialId", "kind", "channel", "day", "isAfterDate", "isPersonal", "messageId"
    FROM "Dispatch"
    WHERE "appealId" = ${appealId} AND "letterId" >= ${after.letterId}
      AND NOT ("letterId" = ${after.letterId} AND "id" <= ${after.id})
    ORDER BY "letterId", "id" LIMIT ${AT_ONCE}`;
  return rows.map((row) => ({
    ...row,
    isAfterDate: Boolean(row.isAfterDate),
    isPersonal: Boolean(row.isPersonal),
  }));
}

type RawRow = Omit<LedgerRow, "isAfterDate" | "isPersonal"> & {
  id: string;
  isAfterDate: unknown;
  isPersonal: unknown;
};

async function storeCounts(
  tx: Transaction,
  appealId: string,
  { counts, days, copiedTo }: Counted & { copiedTo: ReadonlySet<string> },
): Promise<void> {
  await tx.counted.deleteMany({ where: { appealId } });
  await tx.counted.createMany({
    data: [...counts].map(([officialId, numbers]) => ({ appealId, officialId, shard: 0, ...numbers })),
  });
  await tx.countedDay.deleteMany({ where: { appealId } });
  await tx.countedDay.createMany({
    data: [...days].map(([day, numbers]) => ({ appealId, day, shard: 0, ...numbers })),
  });
  const copies = [...copiedTo].sort();
  await tx.countedAppeal.upsert({ where: { appealId }, create: { appealId, copies }, update: { copies } });
}
