import { database, type Transaction } from "@/lib/db";
import { fieldChanges } from "@/lib/desk/history/field-changes";
import { type Author, recordChange } from "@/lib/desk/history/mutations";
import { type Mission, type MissionEntry, officialIdOf, readMission } from "./mission";
import { entryOf, missionRow } from "./mission-row";

/** Adds a mission and gives its id. */
export async function addMission({
  id,
  entry,
  author,
}: {
  id: string;
  entry: MissionEntry;
  author: Author;
}): Promise<string> {
  const db = await database();
  await db.$transaction(async (tx) => {
    await tx.mission.create({ data: { id, ...entry } });
    await recordChange(tx, author, { table: "Mission", row: id, before: null, after: entry });
  });
  return id;
}

export type SaveMission =
  | { outcome: "saved" }
  | { outcome: "gone" }
  | { outcome: "conflict"; theirs: Mission };

/** Saves a mission, unless somebody else did since `revision`; letters that name it go to the new address. */
export async function saveMission({
  id,
  revision,
  entry,
  author,
}: {
  id: string;
  revision: number;
  entry: MissionEntry;
  author: Author;
}): Promise<SaveMission> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const before = await tx.mission.findUnique({ where: { id } });
    if (!before) return { outcome: "gone" };
    const { count } = await tx.mission.updateMany({
      where: { id, revision },
      data: { ...entry, revision: { increment: 1 } },
    });
    if (count === 0) return { outcome: "conflict", theirs: readMission(before) };
    await tx.official.updateMany({
      where: { id: officialIdOf({ id }) },
      data: missionRow({ id, ...entry }),
    });
    await recordChange(tx, author, {
      table: "Mission",
      row: id,
      before: entryOf(readMission(before)),
      after: entry,
    });
    return { outcome: "saved" };
  });
}

/** Takes a mission out; letters that were begun keep theirs. False where there is none. */
export async function dropMission({ id, author }: { id: string; author: Author }): Promise<boolean> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const before = await tx.mission.findUnique({ where: { id } });
    if (!before) return false;
    await tx.mission.delete({ where: { id } });
    await recordChange(tx, author, {
      table: "Mission",
      row: id,
      before: entryOf(readMission(before)),
      after: null,
    });
    return true;
  });
}

/**
 * Takes over a checked list, all of it or nothing. A mission of the same state, host and name is changed, the
 * others are added. Gives how many of each; those that are as they were are neither.
 */
export async function importMissions({
  entries,
  author,
  newId,
}: {
  entries: readonly MissionEntry[];
  author: Author;
  newId: () => string;
}): Promise<{ added: number; changed: number }> {
  const db = await database();
  return db.$transaction(
    async (tx) => {
      const known = new Map((await tx.mission.findMany()).map((row) => [keyOf(row), readMission(row)]));
      const added = entries
        .filter((entry) => !known.has(keyOf(entry)))
        .map((entry) => ({ ...entry, id: newId() }));
      const changed = entries.flatMap((entry) => {
        const before = known.get(keyOf(entry));
        if (!before || fieldChanges(entryOf(before), entry).length === 0) return [];
        return [{ id: before.id, before: entryOf(before), after: entry }];
      });
      for (let at = 0; at < added.length; at += BATCH)
        await tx.mission.createMany({ data: added.slice(at, at + BATCH) });
      for (const { id, after } of changed) await writeMission(tx, { id, entry: after });
      await recordChange(tx, author, [
        ...added.map((mission) => ({
          table: "Mission",
          row: mission.id,
          before: null,
          after: entryOf(mission),
        })),
        ...changed.map(({ id, before, after }) => ({ table: "Mission", row: id, before, after })),
      ]);
      return { added: added.length, changed: changed.length };
    },
    { timeout: LIST_MS },
  );
}

/** Makes sure that a letter can name a mission among its officials; gives the official's id. */
export async function enterMissionOfficial(mission: Mission): Promise<string> {
  const db = await database();
  const id = officialIdOf(mission);
  const row = missionRow(mission);
  await db.official.upsert({ where: { id }, create: { id, ...row }, update: row });
  return id;
}

// SQLite takes 32,766 values in one statement: 12 for each row.
const BATCH = 2000;
const LIST_MS = 60_000;

/** Letters that name the mission go to the new address. */
async function writeMission(
  tx: Transaction,
  { id, entry }: { id: string; entry: MissionEntry },
): Promise<void> {
  await tx.mission.updateMany({ where: { id }, data: { ...entry, revision: { increment: 1 } } });
  await tx.official.updateMany({
    where: { id: officialIdOf({ id }) },
    data: missionRow({ id, ...entry }),
  });
}

function keyOf({ sending, host, name }: Pick<MissionEntry, "sending" | "host" | "name">): string {
  return `${sending}/${host}/${name}`;
}
