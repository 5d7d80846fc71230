import { database } from "@/lib/ground/db";
import { fieldChanges, type RowFields } from "@/lib/history/field-changes";
import { type Conflict, mergeEdits } from "@/lib/history/merge-edits";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import { findWordsWithRevision } from "./find-words-change.db";
import { type ChangedLists, changedLists, changeFrom, type WordListName } from "./word-lists";

/** Saved; or the lists that somebody else changed to something else, with both edits put together as far as they go. */
export type SaveResult =
  | { isSaved: true }
  | { isSaved: false; merged: ChangedLists; conflicts: Conflict[]; stored: ChangedLists };

/**
 * Saves what the section changes of the coach's words in a language, and tells the history list by list. `opened` is
 * what the form was opened with: what others changed since is kept.
 */
export async function saveCoachWords({
  language,
  names,
  lists,
  opened,
  author,
}: {
  language: string;
  names: readonly WordListName[];
  lists: ChangedLists;
  opened: RowFields;
  author: Author;
}): Promise<SaveResult> {
  const db = await database();
  const every = (row: RowFields) => Object.fromEntries(names.map(({ key }) => [key, row[key] ?? []]));
  const mine: Record<string, readonly string[]> = Object.fromEntries(
    names.map(({ key }) => [key, lists[key] ?? []]),
  );
  await db.coachWords.upsert({ where: { language }, create: { language, lists: {} }, update: {} });
  // Who is overtaken between reading and writing reads again; each round means that somebody else got through.
  for (;;) {
    const { change, revision } = await findWordsWithRevision(language);
    const stored = changedLists(change, names);
    const { merged, conflicts } = mergeEdits({ opened: every(opened), mine, theirs: every(stored) });
    if (conflicts.length > 0) return { isSaved: false, merged, conflicts, stored };
    const changed = changeFrom(merged, names);
    const after = changedLists(changed, names);
    if (fieldChanges(stored, after).length === 0) return { isSaved: true };
    const isSaved = await db.$transaction(async (tx) => {
      const { count } = await tx.coachWords.updateMany({
        where: { language, revision },
        data: { lists: changed, revision: { increment: 1 } },
      });
      if (count === 0) return false;
      await recordChange(tx, author, { table: "CoachWords", row: language, before: stored, after });
      return true;
    });
    if (isSaved) return { isSaved: true };
  }
}
