import { database } from "@/lib/ground/db";
import type { RowFields } from "@/lib/history/field-changes";
import { type Conflict, mergeEdits } from "@/lib/history/merge-edits";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import { findSectionWithRevision, SECTION_ID } from "./find-section.db";
import { freshSection, type Section } from "./section";

/**
 * Saved; or the fields that somebody else changed to something else, with both edits put together as far as they go.
 */
type SaveResult = { isSaved: true } | { isSaved: false; merged: Section; conflicts: Conflict[] };

/** Saves how the section works. `opened` is what the form was opened with: what others changed since is kept. */
export async function saveSection({
  section,
  opened,
  author,
}: {
  section: Section;
  opened: RowFields;
  author: Author;
}): Promise<SaveResult> {
  const db = await database();
  const fresh = { id: SECTION_ID, ...freshSection, revision: 0 };
  await db.section.upsert({ where: { id: SECTION_ID }, create: fresh, update: {} });
  // Who is overtaken between reading and writing reads again; each round means that somebody else got through.
  for (;;) {
    const { section: theirs, revision } = await findSectionWithRevision();
    const { merged, conflicts } = mergeEdits({ opened, mine: section, theirs });
    if (conflicts.length > 0) return { isSaved: false, merged, conflicts };
    const isSaved = await db.$transaction(async (tx) => {
      const { count } = await tx.section.updateMany({
        where: { id: SECTION_ID, revision },
        data: { ...merged, revision: { increment: 1 } },
      });
      if (count === 0) return false;
      const before = revision === 0 ? null : theirs;
      await recordChange(tx, author, { table: "Section", row: String(SECTION_ID), before, after: merged });
      return true;
    });
    if (isSaved) return { isSaved: true };
  }
}
