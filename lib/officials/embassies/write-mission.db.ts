import type { Transaction } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import {
  type Mission,
  type MissionEntry,
  officialIdOf,
  readMission,
} from "@/lib/officials/embassies/mission";
import { entryOf, missionRow } from "@/lib/officials/embassies/mission-row";

/** Enters a mission; one that is waiting leads nobody anywhere until another publisher agrees. */
export async function createMission(
  tx: Transaction,
  { id, entry, isWaiting, author }: { id: string; entry: MissionEntry; isWaiting: boolean; author: Author },
): Promise<void> {
  await tx.mission.create({ data: { id, ...entry, isWaiting } });
  const after = { ...entry, ...(isWaiting && { isWaiting }) };
  await recordChange(tx, author, { table: "Mission", row: id, before: null, after });
}

/** Enters many of them, at most as many in one statement as SQLite takes. */
export async function createMissions(
  tx: Transaction,
  { missions, author }: { missions: readonly Mission[]; author: Author },
): Promise<void> {
  for (let at = 0; at < missions.length; at += BATCH)
    await tx.mission.createMany({ data: missions.slice(at, at + BATCH) });
  const changes = missions.map((mission) => {
    return { table: "Mission", row: mission.id, before: null, after: entryOf(mission) };
  });
  await recordChange(tx, author, changes);
}

// SQLite takes 32,766 values in one statement: 13 for each row.
const BATCH = 2000;

export type MissionChange = {
  id: string;
  revision: number;
  before: MissionEntry;
  after: MissionEntry;
  author: Author;
};

/** Changes a mission, and where letters that name it go. False when somebody else was first. */
export async function updateMission(
  tx: Transaction,
  { id, revision, before, after, author }: MissionChange,
): Promise<boolean> {
  const { count } = await tx.mission.updateMany({
    where: { id, revision },
    data: { ...after, revision: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.official.updateMany({ where: { id: officialIdOf({ id }) }, data: missionRow({ id, ...after }) });
  await recordChange(tx, author, { table: "Mission", row: id, before, after });
  return true;
}

/** From now on a mission that was waiting is one that writers are led to. */
export async function endWaiting(tx: Transaction, { id, author }: { id: string; author: Author }) {
  const { count } = await tx.mission.updateMany({
    where: { id, isWaiting: true },
    data: { isWaiting: false, revision: { increment: 1 } },
  });
  const change = { table: "Mission", row: id, before: { isWaiting: true }, after: { isWaiting: false } };
  if (count > 0) await recordChange(tx, author, change);
}

/** Takes a mission out; letters that were begun keep theirs. False where there is none. */
export async function removeMission(
  tx: Transaction,
  { id, author }: { id: string; author: Author },
): Promise<boolean> {
  const row = await tx.mission.findUnique({ where: { id } });
  if (!row) return false;
  await tx.mission.delete({ where: { id } });
  const before = { ...entryOf(readMission(row)), ...(row.isWaiting && { isWaiting: true }) };
  await recordChange(tx, author, { table: "Mission", row: id, before, after: null });
  return true;
}

/** Puts a mission into the directory, where letters and proposals name it; gives the official's id. */
export async function copyToDirectory(db: Pick<Transaction, "official">, mission: Mission): Promise<string> {
  const id = officialIdOf(mission);
  const row = missionRow(mission);
  await db.official.upsert({ where: { id }, create: { id, ...row }, update: row });
  return id;
}
