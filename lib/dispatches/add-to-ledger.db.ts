import { randomInt } from "node:crypto";
import { type Dispatch, Prisma } from "@/generated/sqlite/client";
import { idList, isPostgres, type Transaction } from "@/lib/ground/db";
import { addShare, COUNTERS, type Counts, shareOf } from "./letter-share";
import { holdCounters } from "./recount.db";

// Letters to one appeal that come at the same moment would wait for one row on PostgreSQL; on SQLite they do anyway.
const SHARDS = 8;

/**
 * Writes new rows of the ledger and moves the counters by the difference that they make to their letters' shares, in
 * the transaction of whatever they tell of, and last in it: the counters' rows are what others wait for. Rows that are
 * there already change nothing. `lockLetters` comes before anything is read that these rows depend on.
 */
export async function addToLedger(tx: Transaction, rows: readonly Dispatch[]): Promise<void> {
  if (rows.length === 0) return;
  const letterIds = [...new Set(rows.map(({ letterId }) => letterId))];
  const copiesOf = await lockLetters(tx, rows);
  const before = await tx.dispatch.findMany({ where: { letterId: { in: letterIds } } });
  const added = await insertNew(tx, rows);
  if (added.length === 0) return;
  for (const appealId of [...new Set(added.map((row) => row.appealId))].sort()) {
    const copiedTo = copiesOf.get(appealId) ?? new Set();
    const moves = new Map<string, Counts>();
    for (const letterId of letterIds) {
      const isOfLetter = (row: Dispatch) => row.letterId === letterId && row.appealId === appealId;
      const mine = added.filter(isOfLetter);
      if (mine.length === 0) continue;
      const old = before.filter(isOfLetter);
      addShare(moves, shareOf([...old, ...mine], copiedTo));
      addShare(moves, shareOf(old, copiedTo), -1);
    }
    await addToCounts(tx, appealId, moves);
  }
}

/**
 * Holds letters for this transaction, so that nobody else reads what they have while this one adds to it: without it
 * two could count the same difference. On SQLite a transaction is alone already. Their appeals are held against being
 * counted anew; gives the copied officials that their counters go by.
 */
export async function lockLetters(
  tx: Transaction,
  rows: readonly Pick<Dispatch, "letterId" | "appealId">[],
): Promise<Map<string, ReadonlySet<string>>> {
  const copies = new Map<string, ReadonlySet<string>>();
  for (const appealId of [...new Set(rows.map((row) => row.appealId))].sort())
    copies.set(appealId, await holdCounters(tx, appealId));
  if (!isPostgres()) return copies;
  const keys = [...new Set(rows.map(({ letterId }) => letterId))].sort();
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended("key", 0))
    FROM (${idList(keys)}) AS "keys"("key")`;
  return copies;
}

async function insertNew(tx: Transaction, rows: readonly Dispatch[]): Promise<Dispatch[]> {
  const values = rows.map(
    (row) => Prisma.sql`(${row.id}, ${row.letterId}, ${row.issueId}, ${row.appealId}, ${row.officialId},
      ${word(row.kind)}, ${word(row.channel)}, ${row.day}, ${row.isAfterDate}, ${row.isPersonal}, ${row.messageId})`,
  );
  const inserted = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Dispatch" ("id", "letterId", "issueId", "appealId", "officialId", "kind", "channel", "day",
      "isAfterDate", "isPersonal", "messageId")
    VALUES ${Prisma.join(values)} ON CONFLICT DO NOTHING RETURNING "id"`;
  const ids = new Set(inserted.map(({ id }) => id));
  return rows.filter(({ id }) => ids.has(id));
}

async function addToCounts(
  tx: Transaction,
  appealId: string,
  moves: ReadonlyMap<string, Counts>,
): Promise<void> {
  const shard = isPostgres() ? randomInt(SHARDS) : 0;
  const moved = [...moves].filter(([, counts]) => COUNTERS.some((counter) => counts[counter] !== 0));
  if (moved.length === 0) return;
  const rows = moved
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([officialId, counts]) => {
      const numbers = COUNTERS.map((counter) => Prisma.sql`${counts[counter]}`);
      return Prisma.sql`(${appealId}, ${officialId}, ${shard}, ${Prisma.join(numbers)})`;
    });
  const sums = COUNTERS.map((counter) => `"${counter}" = "Counted"."${counter}" + excluded."${counter}"`);
  await tx.$executeRaw`
    INSERT INTO "Counted" ("appealId", "officialId", "shard", ${Prisma.raw(COUNTERS.map((one) => `"${one}"`).join())})
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("appealId", "officialId", "shard") DO UPDATE SET ${Prisma.raw(sums.join())}`;
}

/** A literal: PostgreSQL takes one for an enum, but not a parameter. */
function word(text: Dispatch["kind"] | Dispatch["channel"]): Prisma.Sql {
  return Prisma.raw(`'${text}'`);
}
