import type { WholeEntry } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import { fieldChanges, type RowFields } from "@/lib/history/field-changes";
import { type Conflict, mergeEdits } from "@/lib/history/merge-edits";
import type { Author } from "@/lib/history/record-change.db";
import { addresseeRule, type DirectoryEditor, directoryRule } from "@/lib/officials/directory-rule";
import { dropProposal, keepProposal, orWaits } from "@/lib/officials/write-official.db";
import { isMissionLive, statesAskedForCopies } from "./find-mission.db";
import { type Mission, type MissionEntry, officialIdOf, readMission, takesPlaceOf } from "./mission";
import { entryOf } from "./mission-row";
import {
  copyToDirectory,
  createMission,
  createMissions,
  type MissionChange,
  removeMission,
  updateMission,
} from "./write-mission.db";

type Writer = { editor: DirectoryEditor; author: Author };

/**
 * Adds a mission. It waits for another publisher where a live appeal leads to another one in that country, whose place
 * it would take; a blank is filled at once.
 */
export async function addMission({
  id,
  entry,
  editor,
  author,
}: Writer & { id: string; entry: MissionEntry }): Promise<"saved" | "proposed"> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const { sending, host } = entry;
    const rows = await tx.mission.findMany({ where: { sending, host, isWaiting: false } });
    const isLive =
      takesPlaceOf(entry, rows.map(readMission)) && (await isMissionLive(tx, { id, states: [sending] }));
    const isWaiting = addresseeRule({ isLive, editor }) === "proposed";
    await createMission(tx, { id, entry, isWaiting, author });
    if (isWaiting) await keepWhole(tx, { mission: { id, ...entry }, wholeEntry: "enters", editor, author });
    return isWaiting ? "proposed" : "saved";
  });
}

export type SaveMission =
  | { outcome: "saved" | "proposed" }
  | { outcome: "gone" | "waits" }
  | { outcome: "conflict"; merged: MissionEntry; conflicts: Conflict[] };

/**
 * Saves a mission; letters that name it go to the new address. `opened` is what the form was opened with: fields that
 * somebody else changed since keep that change, and a field that both changed stops the whole. Where a live appeal
 * leads
 * to the mission, the change may have to wait for another publisher.
 */
export async function saveMission({
  id,
  entry,
  opened,
  editor,
  author,
}: Writer & { id: string; entry: MissionEntry; opened: RowFields }): Promise<SaveMission> {
  const db = await database();
  // Who is overtaken between reading and writing reads again.
  for (;;) {
    const row = await db.mission.findUnique({ where: { id } });
    if (!row) return { outcome: "gone" };
    const before = entryOf(readMission(row));
    const { merged, conflicts } = mergeEdits({ opened, mine: entry, theirs: before });
    if (conflicts.length > 0) return { outcome: "conflict", merged, conflicts };
    const { revision, isWaiting } = row;
    const change = { id, revision, isWaiting, before, after: merged, editor, author };
    const outcome = await orWaits(db.$transaction((tx) => writeOrKeep(tx, change)));
    if (outcome !== "overtaken") return { outcome };
  }
}

/** Takes a mission out of the list, or proposes it where a live appeal leads to it. False where there is none. */
export async function dropMission({
  id,
  editor,
  author,
}: Writer & { id: string }): Promise<"removed" | "proposed" | "waits" | false> {
  const db = await database();
  const work = db.$transaction(async (tx) => {
    const row = await tx.mission.findUnique({ where: { id } });
    if (!row) return false;
    const mission = readMission(row);
    const isLive = !row.isWaiting && (await isMissionLive(tx, { id, states: [mission.sending] }));
    if (addresseeRule({ isLive, editor }) === "proposed") {
      await keepWhole(tx, { mission, wholeEntry: "leaves", editor, author });
      return "proposed" as const;
    }
    await dropProposal(tx, { officialId: officialIdOf({ id }), author });
    await removeMission(tx, { id, author });
    return "removed" as const;
  });
  return orWaits(work);
}

/**
 * Takes over a checked list, all of it or nothing. A mission of the same state, host and name is changed, the
 * others are added; what live appeals lead to may have to wait. Gives how many of each; those that are as they were
 * are none of these. "waits" where somebody else's change to one of them has to be decided first.
 */
export async function importMissions({
  entries,
  editor,
  author,
  newId,
}: Writer & { entries: readonly MissionEntry[]; newId: () => string }): Promise<Taken | "waits"> {
  const db = await database();
  const work = (tx: Transaction) => takeOver(tx, { entries, editor, author, newId });
  return orWaits(db.$transaction(work, { timeout: LIST_MS }));
}

type Taken = { added: number; changed: number; proposed: number };

/** Makes sure that a letter can name a mission among its officials; gives the official's id. */
export async function enterMissionOfficial(mission: Mission): Promise<string> {
  return copyToDirectory(await database(), mission);
}

const LIST_MS = 60_000;

async function takeOver(
  tx: Transaction,
  { entries, editor, author, newId }: Parameters<typeof importMissions>[0],
): Promise<Taken> {
  const rows = (await tx.mission.findMany()).map(readMission);
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  const places = new Map<string, MissionEntry[]>();
  for (const row of rows)
    if (!row.isWaiting) places.set(placeOf(row), [...(places.get(placeOf(row)) ?? []), row]);
  const asked = await statesAskedForCopies(tx);
  const waits = (entry: MissionEntry) =>
    addresseeRule({ isLive: asked.has(entry.sending), editor }) === "proposed" &&
    takesPlaceOf(entry, places.get(placeOf(entry)) ?? []);
  const fresh = entries.filter((entry) => !known.has(keyOf(entry)));
  const [waiting, added] = [fresh.filter(waits), fresh.filter((entry) => !waits(entry))];
  await createMissions(tx, { missions: added.map((entry) => ({ ...entry, id: newId() })), author });
  const counts = { added: added.length, changed: 0, proposed: waiting.length };
  for (const entry of waiting) {
    const id = newId();
    await createMission(tx, { id, entry, isWaiting: true, author });
    await keepWhole(tx, { mission: { id, ...entry }, wholeEntry: "enters", editor, author });
  }
  for (const after of entries) {
    const row = known.get(keyOf(after));
    if (!row || fieldChanges(entryOf(row), after).length === 0) continue;
    const { id, revision, isWaiting } = row;
    const change = { id, revision, isWaiting, before: entryOf(row), after, editor, author };
    const outcome = await writeOrKeep(tx, change, asked);
    counts[outcome === "proposed" ? "proposed" : "changed"] += 1;
  }
  return counts;
}

async function keepWhole(
  tx: Transaction,
  { mission, wholeEntry, editor, author }: Writer & { mission: Mission; wholeEntry: WholeEntry },
): Promise<void> {
  const officialId = await copyToDirectory(tx, mission);
  const entry = entryOf(mission);
  await keepProposal(tx, { officialId, before: entry, after: entry, wholeEntry, saw: editor.saw, author });
}

async function writeOrKeep(
  tx: Transaction,
  { editor, isWaiting, ...change }: MissionChange & { editor: DirectoryEditor; isWaiting: boolean },
  asked?: ReadonlySet<string>,
): Promise<"saved" | "proposed" | "overtaken"> {
  const { id, before, after, author } = change;
  if (isWaiting) {
    if (!(await updateMission(tx, change))) return "overtaken";
    // It leads nobody yet. Whoever agrees has to be another than the one who wrote last.
    await keepWhole(tx, { mission: { id, ...after }, wholeEntry: "enters", editor, author });
    return "proposed";
  }
  // One that is given to another state leaves the first and comes to the second.
  const states = [before.sending, after.sending];
  const isLive = await isMissionLive(tx, { id, states }, asked);
  if (directoryRule({ isLive, before, after, editor }) === "at once")
    return (await updateMission(tx, change)) ? "saved" : "overtaken";
  const officialId = await copyToDirectory(tx, { id, ...before });
  await keepProposal(tx, { officialId, before, after, saw: editor.saw, author });
  return "proposed";
}

function placeOf({ sending, host }: Pick<MissionEntry, "sending" | "host">): string {
  return `${sending}/${host}`;
}

function keyOf(mission: Pick<MissionEntry, "sending" | "host" | "name">): string {
  return `${placeOf(mission)}/${mission.name}`;
}
