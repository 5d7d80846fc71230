import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { fieldChanges, type RowFields } from "@/lib/history/field-changes";

/** Who changes the directory, and how many could agree. */
export type DirectoryEditor = {
  role: CoordinatorRole;
  publishers: number;
  /** The change that waited when the form was opened, by its `proposedAt`: a newer one of theirs takes its place. */
  saw?: string;
};

// What no letter carries or goes by; every other field, a new one too, waits where a live appeal uses it.
const NOT_IN_LETTERS: ReadonlySet<string> = new Set(["phones", "source", "verifiedOn"]);

/**
 * Whether a change to an entry takes effect at once or waits for another publisher. A live appeal's addressees change
 * by publishers only, by two of them where there are two; their addresses are no less than who they are.
 */
export function directoryRule({
  isLive,
  before,
  after,
  editor: { role, publishers },
}: {
  /** Whether a live appeal addresses this official. */
  isLive: boolean;
  before: RowFields;
  after: RowFields;
  editor: DirectoryEditor;
}): "at once" | "proposed" {
  const changesLetters = fieldChanges(before, after).some(({ field }) => !NOT_IN_LETTERS.has(field));
  return changesLetters ? addresseeRule({ isLive, editor: { role, publishers } }) : "at once";
}

/** The same for a change that touches every letter, such as a merger. */
export function addresseeRule({
  isLive,
  editor: { role, publishers },
}: {
  isLive: boolean;
  editor: DirectoryEditor;
}): "at once" | "proposed" {
  return isLive && (role !== "publisher" || publishers > 1) ? "proposed" : "at once";
}
