import type { Channel } from "@/generated/sqlite/enums";
import { database } from "@/lib/ground/db";
import { type OutboxDispatch, type SentTally, sentTallyOf } from "./sent-tally";
import { type CountedDispatch, standingDeclarations, type Tally, tallyOf } from "./tally";

/** All that is counted of an appeal, each kind by itself. */
export type AppealTally = Tally & { sentByPostbag: SentTally };

const counted = {
  letterId: true,
  officialId: true,
  channel: true,
  kind: true,
  isAfterDate: true,
  isPersonal: true,
  messageId: true,
} as const;

/** The numbers of one appeal. */
export async function tallyOfAppeal(appealId: string): Promise<AppealTally> {
  return (await tallies([appealId])).get(appealId) ?? allOf([]);
}

/** The numbers of each of the appeals, in one reading. */
export async function tallies(appealIds: readonly string[]): Promise<Map<string, AppealTally>> {
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
      allOf(
        rows.filter((row) => row.appealId === id),
        copiedTo,
      ),
    ]),
  );
}

function allOf(
  dispatches: readonly (CountedDispatch & OutboxDispatch)[],
  copiedTo?: Set<string>,
): AppealTally {
  return { ...tallyOf(dispatches, copiedTo), sentByPostbag: sentTallyOf(dispatches, copiedTo) };
}

/** Which ways of one letter are declared sent at the moment. */
export async function declaredWays(letterId: string): Promise<{ officialId: string; channel: Channel }[]> {
  const db = await database();
  const rows = await db.dispatch.findMany({ where: { letterId }, select: counted, orderBy: { id: "asc" } });
  return standingDeclarations(rows).map(({ officialId, channel }) => ({ officialId, channel }));
}
