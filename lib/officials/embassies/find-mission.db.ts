import { database, type Transaction } from "@/lib/ground/db";
import { isAddressedLive } from "@/lib/officials/find-official-proposals.db";
import { type Official, readOfficial } from "@/lib/officials/official";
import { isMissionId, leadingMission, type Mission, officialIdOf, readMission } from "./mission";

/** The missions of a state, in a country, or both; by host and name. */
export async function listMissions({
  sending,
  host,
  most,
}: {
  sending: string;
  host: string;
  most: number;
}): Promise<{ missions: (Mission & { isWaiting: boolean })[]; total: number }> {
  const db = await database();
  const where = { ...(sending && { sending }), ...(host && { host }) };
  const [rows, total] = await Promise.all([
    db.mission.findMany({
      where,
      orderBy: [{ sending: "asc" }, { host: "asc" }, { name: "asc" }],
      take: most,
    }),
    db.mission.count({ where }),
  ]);
  return { missions: rows.map(readMission), total };
}

/** One mission, and whether it waits to be agreed to; null where there is none. */
export async function findMission(id: string): Promise<(Mission & { isWaiting: boolean }) | null> {
  const db = await database();
  const row = await db.mission.findUnique({ where: { id } });
  return row && readMission(row);
}

/** The mission of a state to which a writer in a country is led; null where none is known. */
export async function accreditedMission({
  sending,
  host,
}: {
  sending: string;
  host: string;
}): Promise<Mission | null> {
  const db = await database();
  const rows = await db.mission.findMany({
    where: { sending, host, isWaiting: false },
    orderBy: { id: "asc" },
  });
  return leadingMission(rows.map(readMission));
}

/** Those of a letter's officials that are missions, as they stand now. */
export async function findMissionOfficials(officialIds: readonly string[]): Promise<Official[]> {
  const ids = officialIds.filter(isMissionId);
  if (ids.length === 0) return [];
  const db = await database();
  return (await db.official.findMany({ where: { id: { in: ids } } })).map(readOfficial);
}

// The practice appeal's letters go nowhere.
const live = { stage: "published" as const, appeal: { kind: "real" as const } };

/** The states to whose missions live appeals ask for copies: each letter leads to the one in its writer's country. */
export async function statesAskedForCopies(db: Pick<Transaction, "issue">): Promise<Set<string>> {
  const issues = await db.issue.findMany({
    where: { ...live, copiesToDiplomats: true },
    select: {
      appeal: { select: { country: true } },
      addressees: {
        where: { kind: "to" },
        orderBy: { position: "asc" },
        take: 1,
        select: { official: { select: { country: true } } },
      },
    },
  });
  return new Set(issues.map(({ appeal, addressees }) => addressees[0]?.official.country ?? appeal.country));
}

/** Whether letters to a live appeal go to this mission, or will, as it stands. */
export async function isLedTo({ id, sending }: Pick<Mission, "id" | "sending">): Promise<boolean> {
  return isMissionLive(await database(), { id, states: [sending] });
}

/** Whether letters to a live appeal go to the mission of one of these states, or will. */
export async function isMissionLive(
  db: Pick<Transaction, "issue" | "addressee" | "letterOfficial">,
  { id, states }: { id: string; states: readonly string[] },
  /** Where the caller has asked already. */
  asked?: ReadonlySet<string>,
): Promise<boolean> {
  const officialId = officialIdOf({ id });
  const known = asked ?? (await statesAskedForCopies(db));
  if (states.some((state) => known.has(state))) return true;
  const isNamed = await db.letterOfficial.count({ where: { officialId, letter: { issue: live } } });
  return isNamed > 0 || isAddressedLive(db, officialId);
}
