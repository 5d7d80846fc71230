import type { Channel } from "@/generated/sqlite/enums";
import { database } from "@/lib/db";
import { standingDeclarations, type Tally, tallyOf } from "./tally";

const counted = {
  letterId: true,
  officialId: true,
  channel: true,
  kind: true,
  isAfterDate: true,
  isPersonal: true,
} as const;

/** The numbers of one appeal. */
export async function tallyOfAppeal(appealId: string): Promise<Tally> {
  return (await tallies([appealId])).get(appealId) ?? tallyOf([]);
}

/** The numbers of each of the appeals, in one reading. */
export async function tallies(appealIds: readonly string[]): Promise<Map<string, Tally>> {
  const db = await database();
  const appealId = { in: [...appealIds] };
  const [rows, copied] = await Promise.all([
    db.dispatch.findMany({ where: { appealId }, select: { ...counted, appealId: true } }),
    db.addressee.findMany({
      where: { issue: { appealId }, kind: { not: "to" } },
      select: { officialId: true },
    }),
  ]);
  const copiedTo = new Set(copied.map(({ officialId }) => officialId));
  return new Map(
    appealIds.map((id) => [
      id,
      tallyOf(
        rows.filter((row) => row.appealId === id),
        copiedTo,
      ),
    ]),
  );
}

/** Which ways of one letter are declared sent at the moment. */
export async function declaredWays(letterId: string): Promise<{ officialId: string; channel: Channel }[]> {
  const db = await database();
  const rows = await db.dispatch.findMany({ where: { letterId }, select: counted, orderBy: { id: "asc" } });
  return standingDeclarations(rows).map(({ officialId, channel }) => ({ officialId, channel }));
}
