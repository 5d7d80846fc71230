import type { Channel } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import type { RowFields } from "@/lib/history/field-changes";
import { type Conflict, mergeEdits } from "@/lib/history/merge-edits";
import type { Author } from "@/lib/history/record-change.db";
import { type DirectoryEntry, readDirectoryRow } from "./directory-entry";
import { addresseeRule, type DirectoryEditor, directoryRule } from "./directory-rule";
import { isEmbassy, takesPlaceOf } from "./embassy";
import { isOfficialLive, statesAskedForCopies } from "./find-live-officials.db";
import {
  createOfficials,
  dropProposal,
  type EntryChange,
  keepProposal,
  orWaits,
  retireOfficial,
  updateOfficial,
} from "./write-official.db";

type Writer = { editor: DirectoryEditor; author: Author };

type SaveOfficial =
  | { outcome: "saved" | "proposed" }
  | { outcome: "gone" | "waits" }
  | { outcome: "conflict"; merged: DirectoryEntry; conflicts: Conflict[] };

/**
 * Adds an official to the directory and gives its id. An embassy waits for another publisher where a live appeal leads
 * to another one in that country, whose place it would take; a blank is filled at once.
 */
export async function addOfficial({
  id,
  entry,
  editor,
  author,
}: Writer & { id?: string; entry: DirectoryEntry }): Promise<{ id: string; outcome: "saved" | "proposed" }> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const isWaiting = (await waitsToEnter(tx, [entry], editor))(entry);
    const officials = [{ ...(id !== undefined && { id }), entry, isWaiting }];
    const [officialId = ""] = await enterOfficials(tx, { officials, editor, author });
    return { id: officialId, outcome: isWaiting ? "proposed" : "saved" };
  });
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
}: Writer & { officialId: string; entry: DirectoryEntry; opened: RowFields }): Promise<SaveOfficial> {
  const db = await database();
  // Who is overtaken between reading and writing reads again.
  for (;;) {
    const row = await db.official.findUnique({ where: { id: officialId } });
    if (!row || row.retiredAt) return { outcome: "gone" };
    const theirs = readDirectoryRow(row);
    const { merged, conflicts } = mergeEdits({ opened, mine: entry, theirs });
    if (conflicts.length > 0) return { outcome: "conflict", merged, conflicts };
    const { revision, isWaiting } = row;
    const change = { officialId, revision, isWaiting, before: theirs, after: merged, editor, author };
    const outcome = await orWaits(db.$transaction((tx) => writeOrKeep(tx, change)));
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
    const after = { ...before, verifiedOn: day };
    return updateOfficial(tx, { officialId, revision: row.revision, before, after, author });
  });
}

/** Takes an embassy out of the directory, or proposes it where a live appeal leads to it. False where there is none. */
export async function dropEmbassy({
  officialId,
  editor,
  author,
}: Writer & { officialId: string }): Promise<"removed" | "proposed" | "waits" | false> {
  const db = await database();
  const work = db.$transaction(async (tx) => {
    const row = await tx.official.findUnique({ where: { id: officialId } });
    if (!row || row.retiredAt || row.represents === null) return false;
    const isLive = !row.isWaiting && (await isOfficialLive(tx, { officialId, states: [row.represents] }));
    if (addresseeRule({ isLive, editor }) === "proposed") {
      const entry = readDirectoryRow(row);
      const whole = { officialId, before: entry, after: entry, wholeEntry: "leaves" as const };
      await keepProposal(tx, { ...whole, saw: editor.saw, author });
      return "proposed" as const;
    }
    await dropProposal(tx, { officialId, author });
    await retireOfficial(tx, { officialId, author });
    return "removed" as const;
  });
  return orWaits(work);
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
}: Writer & { rows: readonly { id: string | null; entry: DirectoryEntry }[] }): Promise<
  { added: number; changed: number; proposed: number } | "waits" | null
> {
  const db = await database();
  const whole = db.$transaction(
    async (tx) => {
      const asked = await statesAskedForCopies(tx);
      const fresh = rows.flatMap(({ id, entry }) => (id === null ? [entry] : []));
      const waits = await waitsToEnter(tx, fresh, editor, asked);
      const officials = fresh.map((entry) => ({ entry, isWaiting: waits(entry) }));
      await enterOfficials(tx, { officials, editor, author });
      const proposed = officials.filter(({ isWaiting }) => isWaiting).length;
      const counts = { added: fresh.length - proposed, changed: 0, proposed };
      for (const { id, entry } of rows) {
        if (id === null) continue;
        const row = await tx.official.findUnique({ where: { id } });
        if (!row || row.retiredAt) throw new UnknownOfficialError(id);
        const { revision, isWaiting } = row;
        const change = { officialId: id, revision, isWaiting, before: readDirectoryRow(row), after: entry };
        const outcome = await writeOrKeep(tx, { ...change, editor, author }, asked);
        counts[outcome === "proposed" ? "proposed" : "changed"] += 1;
      }
      return counts;
    },
    { timeout: LIST_MS },
  );
  return orWaits(whole).catch((problem: unknown) => {
    if (problem instanceof UnknownOfficialError) return null;
    throw problem;
  });
}

const LIST_MS = 60_000;

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

/** Which of these has to wait: an embassy that would take the place of one that a live appeal leads to. */
async function waitsToEnter(
  tx: Transaction,
  entries: readonly DirectoryEntry[],
  editor: DirectoryEditor,
  asked?: ReadonlySet<string>,
): Promise<(entry: DirectoryEntry) => boolean> {
  const embassies = entries.filter(isEmbassy);
  const live = asked ?? (embassies.length > 0 ? await statesAskedForCopies(tx) : new Set<string>());
  const states = [...new Set(embassies.map(({ represents }) => represents))].filter((one) => live.has(one));
  const rows = await tx.official.findMany({
    where: { represents: { in: states }, isWaiting: false, retiredAt: null },
  });
  const known = rows.map(readDirectoryRow).filter(isEmbassy);
  return (entry) =>
    isEmbassy(entry) &&
    addresseeRule({ isLive: live.has(entry.represents), editor }) === "proposed" &&
    takesPlaceOf(
      entry,
      known.filter((one) => one.represents === entry.represents && one.serves === entry.serves),
    );
}

async function enterOfficials(
  tx: Transaction,
  {
    officials,
    editor,
    author,
  }: Writer & { officials: readonly { id?: string; entry: DirectoryEntry; isWaiting: boolean }[] },
): Promise<string[]> {
  const ids = await createOfficials(tx, { officials, author });
  for (const [index, { entry, isWaiting }] of officials.entries()) {
    const officialId = ids[index] ?? "";
    if (isWaiting) await keepEntering(tx, { officialId, entry, editor, author });
  }
  return ids;
}

async function keepEntering(
  tx: Transaction,
  { officialId, entry, editor, author }: Writer & { officialId: string; entry: DirectoryEntry },
): Promise<void> {
  const whole = { officialId, before: entry, after: entry, wholeEntry: "enters" as const };
  await keepProposal(tx, { ...whole, saw: editor.saw, author });
}

async function writeOrKeep(
  tx: Transaction,
  { editor, isWaiting, ...change }: EntryChange & { editor: DirectoryEditor; isWaiting: boolean },
  asked?: ReadonlySet<string>,
): Promise<"saved" | "proposed" | "overtaken"> {
  const { officialId, before, after, author } = change;
  if (isWaiting) {
    if (!(await updateOfficial(tx, change))) return "overtaken";
    // It leads nobody yet. Whoever agrees has to be another than the one who wrote last.
    await keepEntering(tx, { officialId, entry: after, editor, author });
    return "proposed";
  }
  // An embassy that is given to another state leaves the first and comes to the second.
  const states = [before.represents, after.represents];
  const isLive = await isOfficialLive(tx, { officialId, states }, asked);
  if (directoryRule({ isLive, before, after, editor }) === "at once")
    return (await updateOfficial(tx, change)) ? "saved" : "overtaken";
  await keepProposal(tx, { ...change, saw: editor.saw });
  return "proposed";
}
