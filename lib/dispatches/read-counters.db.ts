import { z } from "zod";
import { Prisma } from "@/generated/sqlite/client";
import { idList, type Transaction } from "@/lib/ground/db";
import { DAY_COUNTERS, type DayCounts, noDayCounts } from "./day-share";
import { COUNTERS, type Counts, noCounts } from "./letter-share";

// PostgreSQL gives a JSON column as what it holds, SQLite as text.
const officialIds = z.preprocess(
  (copies) => (typeof copies === "string" ? JSON.parse(copies) : copies),
  z.array(z.string()),
);

export type Counters = {
  /** By official, and across them. */
  counts: Map<string, Counts>;
  /** The copied officials that they go by; absent where the appeal has no counters. */
  copiedTo?: ReadonlySet<string>;
};

/** The counters of appeals as they are. */
export async function readCounters(
  tx: Transaction,
  appealIds: readonly string[],
  { isWithCounts } = { isWithCounts: true },
): Promise<Map<string, Counters>> {
  const appeals = await tx.$queryRaw<{ appealId: string; copies: unknown }[]>`
    SELECT "appealId", "copies" FROM "CountedAppeal" WHERE "appealId" IN (${idList(appealIds)})`;
  const counters = new Map<string, Counters>(
    appeals.map(({ appealId, copies }) => [
      appealId,
      { counts: new Map(), copiedTo: new Set(officialIds.parse(copies)) },
    ]),
  );
  if (!isWithCounts || appeals.length === 0) return counters;
  const sums = COUNTERS.map((counter) => `SUM("${counter}") AS "${counter}"`).join();
  const rows = await tx.$queryRaw<Record<string, unknown>[]>`
    SELECT "appealId", "officialId", ${Prisma.raw(sums)} FROM "Counted"
    WHERE "appealId" IN (${idList(appealIds)}) GROUP BY "appealId", "officialId"`;
  for (const row of rows) {
    const counts = { ...noCounts };
    for (const counter of COUNTERS) counts[counter] = Number(row[counter]);
    counters.get(String(row.appealId))?.counts.set(String(row.officialId), counts);
  }
  return counters;
}

/** Letters by appeal and day, from one day to another; both belong to them. */
export async function readDays(
  tx: Transaction,
  { appealIds, from, to }: { appealIds: readonly string[]; from: string; to: string },
): Promise<Map<string, Map<string, DayCounts>>> {
  const sums = DAY_COUNTERS.map((counter) => `SUM("${counter}") AS "${counter}"`).join();
  const rows = await tx.$queryRaw<Record<string, unknown>[]>`
    SELECT "appealId", "day", ${Prisma.raw(sums)} FROM "CountedDay"
    WHERE "appealId" IN (${idList(appealIds)}) AND "day" BETWEEN ${from} AND ${to}
    GROUP BY "appealId", "day" ORDER BY "day"`;
  const appeals = new Map<string, Map<string, DayCounts>>();
  for (const row of rows) {
    const days = appeals.get(String(row.appealId)) ?? new Map<string, DayCounts>();
    appeals.set(String(row.appealId), days);
    const counts = { ...noDayCounts };
    for (const counter of DAY_COUNTERS) counts[counter] = Number(row[counter]);
    days.set(String(row.day), counts);
  }
  return appeals;
}

/** Tells one set of copied officials from another. */
export function copiesKey(copiedTo: ReadonlySet<string> = new Set()): string {
  return JSON.stringify([...copiedTo].sort());
}

/** Officials who get their letters of an appeal for information. */
export async function copiesOf(tx: Transaction, appealId: string): Promise<ReadonlySet<string>> {
  return (await copiesByAppeal(tx, [appealId])).get(appealId) ?? new Set();
}

/** The same for several. */
export async function copiesByAppeal(
  tx: Transaction,
  appealIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const rows = await tx.$queryRaw<{ officialId: string; appealId: string }[]>`
    SELECT "Addressee"."officialId", "Issue"."appealId" FROM "Addressee"
    JOIN "Issue" ON "Issue"."id" = "Addressee"."issueId"
    WHERE "Issue"."appealId" IN (${idList(appealIds)}) AND "Addressee"."kind" <> 'to'`;
  const copies = new Map(appealIds.map((id) => [id, new Set<string>()]));
  for (const { officialId, appealId } of rows) copies.get(appealId)?.add(officialId);
  return copies;
}
