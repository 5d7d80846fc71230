import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { type RowFields, told } from "@/lib/history/field-changes";

/** Who changes the directory, and how many could agree. */
export type DirectoryEditor = {
  role: CoordinatorRole;
  publishers: number;
  /** The change that waited when the form was opened, by its `proposedAt`: a newer one of theirs takes its place. */
  saw?: string;
};

// What a letter carries, or goes by. Where an entry comes from and when it was checked changes no letter.
const IN_LETTERS = [
  "role",
  "name",
  "organisation",
  "addressLines",
  "country",
  "faxes",
  "emails",
  "salutations",
  "timeZone",
  // Of an embassy: whose it is and where it is accredited decide which letters it gets.
  "sending",
  "host",
];

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
  const changesLetters = IN_LETTERS.some((field) => told(before[field]) !== told(after[field]));
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
