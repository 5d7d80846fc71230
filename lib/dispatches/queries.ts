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
  const db = await database();
  return tallyOf(await db.dispatch.findMany({ where: { appealId }, select: counted }));
}

/** How many letters each of the appeals was declared sent, in one reading. */
export async function tallies(appealIds: readonly string[]): Promise<Map<string, Tally>> {
  const db = await database();
  const rows = await db.dispatch.findMany({
    where: { appealId: { in: [...appealIds] } },
    select: { ...counted, appealId: true },
  });
  const ofAppeal = (id: string) => rows.filter(({ appealId }) => appealId === id);
  return new Map(appealIds.map((appealId) => [appealId, tallyOf(ofAppeal(appealId))]));
}

/** Which ways of one letter are declared sent at the moment. */
export async function declaredWays(letterId: string): Promise<{ officialId: string; channel: Channel }[]> {
  const db = await database();
  const rows = await db.dispatch.findMany({ where: { letterId }, select: counted, orderBy: { id: "asc" } });
  return standingDeclarations(rows).map(({ officialId, channel }) => ({ officialId, channel }));
}
