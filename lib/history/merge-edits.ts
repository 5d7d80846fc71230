import { type RowFields, told } from "./field-changes";

/** One field that two people changed to different things. Values are JSON, null for nothing. */
export type Conflict = { field: string; theirs: string | null; mine: string | null };

/**
 * Puts two edits of one row together: `opened` is what I saw when I began, `mine` what I want, `theirs` what is
 * stored by now. A field that only one of us changed takes that change; one that both changed keeps mine in
 * `merged` and is named, so that nobody's words are lost unseen.
 */
export function mergeEdits<Row extends RowFields>({
  opened,
  mine,
  theirs,
}: {
  opened: RowFields;
  mine: Row;
  theirs: RowFields;
}): { merged: Row; conflicts: Conflict[] } {
  const merged: Record<string, unknown> = { ...mine };
  const conflicts: Conflict[] = [];
  for (const field of Object.keys(mine)) {
    const before = told(opened[field]);
    const now = { mine: told(mine[field]), theirs: told(theirs[field]) };
    if (now.theirs === before || now.theirs === now.mine) continue;
    if (now.mine === before) merged[field] = theirs[field];
    else conflicts.push({ field, ...now });
  }
  return { merged: merged as Row, conflicts };
}

/** What a form says it was opened with; an empty row where it says nothing that can be read. */
export function readOpened(posted: unknown): RowFields {
  try {
    const opened: unknown = JSON.parse(String(posted));
    return typeof opened === "object" && opened !== null ? { ...opened } : {};
  } catch {
    return {};
  }
}
