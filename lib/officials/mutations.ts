import { randomUUID } from "node:crypto";
import type { Channel } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/db";
import { type Conflict, mergeEdits } from "@/lib/desk/editing/merge-edits";
import type { RowFields } from "@/lib/desk/history/field-changes";
import { type Author, recordChange } from "@/lib/desk/history/mutations";
import type { DirectoryEntry } from "./directory-entry";
import { readDirectoryRow } from "./directory-row";

export type SaveOfficial =
  | { outcome: "saved" }
  | { outcome: "gone" }
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
  return db.$transaction((tx) => create(tx, { entry, author }));
}

/**
 * Saves an official. `opened` is what the form was opened with: fields that somebody else changed since keep that
 * change, and a field that both changed stops the whole. A new day of verification clears what writers reported.
 */
export async function saveOfficial({
  officialId,
  entry,
  opened,
  author,
}: {
  officialId: string;
  entry: DirectoryEntry;
  opened: RowFields;
  author: Author;
}): Promise<SaveOfficial> {
  const db = await database();
  // Who is overtaken between reading and writing reads again.
  for (;;) {
    const row = await db.official.findUnique({ where: { id: officialId } });
    if (!row || row.retiredAt) return { outcome: "gone" };
    const theirs = readDirectoryRow(row);
    const { merged, conflicts } = mergeEdits({ opened, mine: entry, theirs });
    if (conflicts.length > 0) return { outcome: "conflict", merged, conflicts };
    const change = { officialId, revision: row.revision, before: theirs, after: merged, author };
    if (await db.$transaction((tx) => update(tx, change))) return { outcome: "saved" };
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
    const after = { ...before, verifiedOn: day };
    return update(tx, { officialId, revision: row.revision, before, after, author });
  });
}

/**
 * Takes over a checked list, all of it or nothing: rows with an id change that official, the others are added.
 * Gives how many of each; null where an id is in no directory.
 */
export async function importOfficials({
  rows,
  author,
}: {
  rows: readonly { id: string | null; entry: DirectoryEntry }[];
  author: Author;
}): Promise<{ added: number; changed: number } | null> {
  const db = await database();
  const counts = { added: 0, changed: 0 };
  const whole = db.$transaction(async (tx) => {
    for (const { id, entry } of rows) {
      if (id === null) {
        await create(tx, { entry, author });
        counts.added += 1;
        continue;
      }
      const row = await tx.official.findUnique({ where: { id } });
      if (!row || row.retiredAt) throw new UnknownOfficialError(id);
      const change = { officialId: id, revision: row.revision, before: readDirectoryRow(row), after: entry };
      await update(tx, { ...change, author });
      counts.changed += 1;
    }
    return counts;
  });
  return whole.catch((problem: unknown) => {
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

async function create(
  tx: Transaction,
  { entry, author }: { entry: DirectoryEntry; author: Author },
): Promise<string> {
  const id = randomUUID();
  await tx.official.create({ data: { id, ...entry } });
  await recordChange(tx, author, { table: "Official", row: id, before: null, after: entry });
  return id;
}

/** False when somebody else was first. */
async function update(
  tx: Transaction,
  change: {
    officialId: string;
    revision: number;
    before: DirectoryEntry;
    after: DirectoryEntry;
    author: Author;
  },
): Promise<boolean> {
  const { officialId, revision, before, after, author } = change;
  const { count } = await tx.official.updateMany({
    where: { id: officialId, revision, retiredAt: null },
    data: { ...after, revision: { increment: 1 } },
  });
  if (count === 0) return false;
  if (after.verifiedOn !== null && after.verifiedOn !== before.verifiedOn)
    await tx.channelReport.deleteMany({ where: { officialId } });
  await recordChange(tx, author, { table: "Official", row: officialId, before, after });
  return true;
}
