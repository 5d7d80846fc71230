import type { Channel } from "@/generated/sqlite/enums";
import type { CalendarDay } from "@/lib/ground/calendar-day";
import { database, idList, type Transaction } from "@/lib/ground/db";
import { type AppealTally, tallyFromCounts } from "./letter-share";
import { type Counters, copiesByAppeal, copiesKey, readCounters } from "./read-counters.db";
import { recountAppeal } from "./recount.db";
import { type CountedDispatch, standingDeclarations } from "./tally";

/** The numbers of one appeal. */
export async function tallyOfAppeal(appealId: string): Promise<AppealTally> {
  return (await tallies([appealId])).get(appealId) ?? tallyFromCounts(new Map(), new Set());
}

/** The numbers of each of the appeals, from the counters alone. */
export async function tallies(appealIds: readonly string[]): Promise<Map<string, AppealTally>> {
  const { counters, copies } = await refreshCounters(appealIds);
  return new Map(
    appealIds.map((id) => [
      id,
      tallyFromCounts(counters.get(id)?.counts ?? new Map(), copies.get(id) ?? new Set()),
    ]),
  );
}

/** The counters of these appeals, first made anew where they are not what they should be. */
export async function refreshCounters(appealIds: readonly string[]) {
  const db = await database();
  const [known, copies] = await Promise.all([readCounters(db, appealIds), copiesByAppeal(db, appealIds)]);
  const stale = await staleAppeals(db, { known, copies });
  for (const appealId of stale) await recountAppeal(appealId);
  return { counters: stale.length > 0 ? await readCounters(db, appealIds) : known, copies };
}

/** Those with letters and no counters, and those where somebody has become a copy since, or no longer is one. */
async function staleAppeals(
  tx: Transaction,
  { known, copies }: { known: Map<string, Counters>; copies: Map<string, Set<string>> },
): Promise<string[]> {
  const uncounted = [...copies.keys()].filter((id) => !known.has(id));
  const written =
    uncounted.length === 0
      ? []
      : await tx.$queryRaw<{ id: string }[]>`
          SELECT "id" FROM "Appeal" WHERE "id" IN (${idList(uncounted)})
            AND EXISTS (SELECT 1 FROM "Dispatch" WHERE "Dispatch"."appealId" = "Appeal"."id")`;
  const changed = [...known].filter(
    ([id, { copiedTo }]) => copiesKey(copiedTo) !== copiesKey(copies.get(id)),
  );
  return [...written.map(({ id }) => id), ...changed.map(([id]) => id)];
}

export type WayTaken = { officialId: string; channel: Channel; day: CalendarDay; by: "writer" | "postbag" };

/** Which ways one letter has gone: those its writer declares at the moment, and those Postbag handed over, by day. */
export async function waysTaken(letterId: string): Promise<WayTaken[]> {
  const db = await database();
  const rows = await db.dispatch.findMany({ where: { letterId }, orderBy: { id: "asc" } });
  const by = (who: WayTaken["by"], ways: readonly CountedDispatch[]): WayTaken[] =>
    ways.map(({ officialId, channel, day }) => ({ officialId, channel, day, by: who }));
  return [
    ...by("writer", standingDeclarations(rows)),
    ...by(
      "postbag",
      rows.filter(({ kind }) => kind === "accepted"),
    ),
  ];
}

/** Which ways of one letter are declared sent at the moment. */
export async function declaredWays(letterId: string): Promise<WayTaken[]> {
  return (await waysTaken(letterId)).filter(({ by }) => by === "writer");
}
