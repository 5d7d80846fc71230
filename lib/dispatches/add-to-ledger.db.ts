import { randomInt } from "node:crypto";
import { type Dispatch, Prisma } from "@/generated/sqlite/client";
import { idList, isPostgres, type Transaction } from "@/lib/ground/db";
import { addCounts } from "./add-counts";
import { DAY_COUNTERS, type DayCounts, daysOf } from "./day-share";
import { COUNTERS, type Counts, shareOf } from "./letter-share";
import { holdCounters } from "./recount.db";

// Letters to one appeal that come at the same moment would wait for one row on PostgreSQL; on SQLite they do anyway.
const SHARDS = 8;

/** Letters held for a transaction. */
export type HeldLetters = {
  /** What the ledger has of them. */
  rows: readonly Dispatch[];
  /** By appeal the copied officials that its counters go by. */
  copies: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * Holds letters for this transaction, so that nobody else reads what they have while this one adds to it: without it
 * two could count the same difference. On SQLite a transaction is alone already. Their appeals are held against being
 * counted anew.
 */
export async function holdLetters(
  tx: Transaction,
  letters: readonly Pick<Dispatch, "letterId" | "appealId">[],
): Promise<HeldLetters> {
  const copies = new Map<string, ReadonlySet<string>>();
  for (const appealId of distinct(letters.map((letter) => letter.appealId)))
    copies.set(appealId, await holdCounters(tx, appealId));
  const letterIds = distinct(letters.map(({ letterId }) => letterId));
  if (isPostgres())
    await tx.$executeRaw`
      SELECT pg_advisory_xact_lock(hashtextextended("key", 0))
      FROM (${idList(letterIds)}) AS "keys"("key")`;
  return { rows: await tx.dispatch.findMany({ where: { letterId: { in: letterIds } } }), copies };
}

/**
 * Writes new rows of the ledger and moves the counters by the difference that they make to their letters' shares, in
 * the transaction of whatever they tell of, and last in it: the counters' rows are what others wait for. Rows that are
 * there already change nothing. Their letters are held.
 */
export async function addToLedger(
  tx: Transaction,
  rows: readonly Dispatch[],
  held: HeldLetters,
): Promise<void> {
  if (rows.length === 0) return;
  const added = await insertNew(tx, rows);
  for (const [appealId, copiedTo] of held.copies) {
    const moves = new Map<string, Counts>();
    const days = new Map<string, DayCounts>();
    for (const letterId of distinct(added.map((row) => row.letterId))) {
      const isOfLetter = (row: Dispatch) => row.letterId === letterId && row.appealId === appealId;
      const old = held.rows.filter(isOfLetter);
      const now = [...old, ...added.filter(isOfLetter)];
      addCounts(COUNTERS, moves, shareOf(now, copiedTo));
      addCounts(COUNTERS, moves, shareOf(old, copiedTo), -1);
      addCounts(DAY_COUNTERS, days, daysOf(now, copiedTo));
      addCounts(DAY_COUNTERS, days, daysOf(old, copiedTo), -1);
    }
    await moveCounters(tx, { table: "Counted", key: "officialId", names: COUNTERS, appealId, moves });
    await moveCounters(tx, { table: "CountedDay", key: "day", names: DAY_COUNTERS, appealId, moves: days });
  }
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
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

type Moves<Name extends string> = {
  table: "Counted" | "CountedDay";
  key: "officialId" | "day";
  names: readonly Name[];
  appealId: string;
  moves: ReadonlyMap<string, Record<Name, number>>;
};

/** Sorted, so that of two that move the same counters neither waits for the other for ever. */
async function moveCounters<Name extends string>(
  tx: Transaction,
  { table, key, names, appealId, moves }: Moves<Name>,
): Promise<void> {
  const shard = isPostgres() ? randomInt(SHARDS) : 0;
  const rows = [...moves]
    .filter(([, counts]) => names.some((name) => counts[name] !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([of, counts]) => {
      const numbers = names.map((name) => Prisma.sql`${counts[name]}`);
      return Prisma.sql`(${appealId}, ${of}, ${shard}, ${Prisma.join(numbers)})`;
    });
  if (rows.length === 0) return;
  const columns = names.map((name) => `"${name}"`).join();
  const sums = names.map((name) => `"${name}" = "${table}"."${name}" + excluded."${name}"`).join();
  await tx.$executeRaw`
    INSERT INTO ${Prisma.raw(`"${table}" ("appealId", "${key}", "shard", ${columns})`)}
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ${Prisma.raw(`("appealId", "${key}", "shard") DO UPDATE SET ${sums}`)}`;
}

/** A literal: PostgreSQL takes one for an enum, but not a parameter. */
function word(text: Dispatch["kind"] | Dispatch["channel"]): Prisma.Sql {
  return Prisma.raw(`'${text}'`);
}
