import type { Channel } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import type { RowFields } from "@/lib/history/field-changes";
import { type Conflict, mergeEdits } from "@/lib/history/merge-edits";
import type { Author } from "@/lib/history/record-change.db";
import type { DirectoryEntry } from "./directory-entry";
import { readDirectoryRow } from "./directory-row";
import { type DirectoryEditor, directoryRule } from "./directory-rule";
import { isMissionId } from "./embassies/mission";
import { isAddressedLive } from "./find-official-proposals.db";
import { createOfficial, type EntryChange, keepProposal, orWaits, updateOfficial } from "./write-official.db";

export type SaveOfficial =
  | { outcome: "saved" | "proposed" }
  | { outcome: "gone" | "waits" }
  | { outcome: "conflict"; merged: DirectoryEntry; conflicts: Conflict[] };

/** Adds an official to the directory and gives its id. */
export async function addOfficial({
  entry,
  author,
}: {
  entry: DirectoryEntry;
  author: Author;
}): Promise<string> {
  const db = await database();
  return db.$transaction((tx) => createOfficial(tx, { entry, author }));
}

/**
 * Saves an official. `opened` is what the form was opened with: fields that somebody else changed since keep that
 * change, and a field that both changed stops the whole. A new day of verification clears what writers reported. On an
 * official of a live appeal the change may have to wait for another publisher.
 */
export async function saveOfficial({
  officialId,
  entry,
  opened,
  editor,
  author,
}: {
  officialId: string;
  entry: DirectoryEntry;
  opened: RowFields;
  editor: DirectoryEditor;
  author: Author;
}): Promise<SaveOfficial> {
  const db = await database();
  // Who is overtaken between reading and writing reads again.
  for (;;) {
    const row = await db.official.findUnique({ where: { id: officialId } });
    // A mission is edited among the embassies: the directory only holds what letters name.
    if (!row || row.retiredAt || isMissionId(officialId)) return { outcome: "gone" };
    const theirs = readDirectoryRow(row);
    const { merged, conflicts } = mergeEdits({ opened, mine: entry, theirs });
    if (conflicts.length > 0) return { outcome: "conflict", merged, conflicts };
    const change = { officialId, revision: row.revision, before: theirs, after: merged, author };
    const outcome = await orWaits(db.$transaction((tx) => writeOrKeep(tx, { ...change, editor })));
    if (outcome !== "overtaken") return { outcome };
  }
}

/** Somebody has checked every way to an official on this day: what writers reported before is settled. */
export async function verifyOfficial({
  officialId,
  day,
  author,
}: {
  officialId: string;
  day: string;
  author: Author;
}): Promise<boolean> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const row = await tx.official.findUnique({ where: { id: officialId } });
    if (!row || row.retiredAt) return false;
    const before = readDirectoryRow(row);
    await tx.channelReport.deleteMany({ where: { officialId } });
    if (isMissionId(officialId)) return true;
    const after = { ...before, verifiedOn: day };
    return updateOfficial(tx, { officialId, revision: row.revision, before, after, author });
  });
}

/**
 * Takes over a checked list, all of it or nothing: rows with an id change that official, the others are added.
 * What changes an official of a live appeal may have to wait. Gives how many of each; null where an id is in no
 * directory, "waits" where somebody else's change to one of them has to be decided first.
 */
export async function importOfficials({
  rows,
  editor,
  author,
}: {
  rows: readonly { id: string | null; entry: DirectoryEntry }[];
  editor: DirectoryEditor;
  author: Author;
}): Promise<{ added: number; changed: number; proposed: number } | "waits" | null> {
  const db = await database();
  const counts = { added: 0, changed: 0, proposed: 0 };
  const whole = db.$transaction(async (tx) => {
    for (const { id, entry } of rows) {
      if (id === null) {
        await createOfficial(tx, { entry, author });
        counts.added += 1;
        continue;
      }
      const row = await tx.official.findUnique({ where: { id } });
      if (!row || row.retiredAt) throw new UnknownOfficialError(id);
      const change = { officialId: id, revision: row.revision, before: readDirectoryRow(row), after: entry };
      const outcome = await writeOrKeep(tx, { ...change, editor, author });
      counts[outcome === "proposed" ? "proposed" : "changed"] += 1;
    }
    return counts;
  });
  return orWaits(whole).catch((problem: unknown) => {
    if (problem instanceof UnknownOfficialError) return null;
    throw problem;
  });
}

/** A writer says that a way to an official does not work. One for each letter, however often it is said. */
export async function reportChannel(report: {
  letterId: string;
  officialId: string;
  channel: Channel;
  day: string;
}): Promise<void> {
  const db = await database();
  const { letterId, officialId, channel } = report;
  const where = { letterId_officialId_channel: { letterId, officialId, channel } };
  await db.channelReport.upsert({ where, create: report, update: {} });
}

class UnknownOfficialError extends Error {
  override name = "UnknownOfficialError";
}

async function writeOrKeep(
  tx: Transaction,
  { editor, ...change }: EntryChange & { editor: DirectoryEditor },
): Promise<"saved" | "proposed" | "overtaken"> {
  const { officialId, before, after } = change;
  const isLive = await isAddressedLive(tx, officialId);
  if (directoryRule({ isLive, before, after, editor }) === "at once")
    return (await updateOfficial(tx, change)) ? "saved" : "overtaken";
  await keepProposal(tx, { ...change, saw: editor.saw });
  return "proposed";
}
