import { told } from "@/lib/history/field-changes";
import { type DirectoryEntry, officialFields } from "@/lib/officials/directory-entry";
import { isEmbassy } from "@/lib/officials/embassy";
import type { CellError, CsvRow } from "./read-official-csv";

type ImportPlan = {
  added: { row: number; entry: DirectoryEntry; looksLike: string | null }[];
  changed: { row: number; id: string; entry: DirectoryEntry; fields: string[] }[];
  /** How many rows are in the directory just so. */
  same: number;
};

type Existing = readonly (DirectoryEntry & { id: string })[];

/**
 * What a checked list would do to the directory: shown before anything is done. A row with an id changes that official,
 * and one of an embassy the one of the same states and role; all others are new. A new one that shares an email or fax
 * with an official is pointed out. An id that is in no directory is an error.
 */
export function planImport(
  rows: readonly CsvRow[],
  existing: Existing,
): { ok: true; plan: ImportPlan } | { ok: false; errors: CellError[] } {
  const byId = new Map(existing.map((official) => [official.id, official]));
  const unknown = rows.filter(({ id }) => id !== null && !byId.has(id));
  if (unknown.length > 0) {
    const message = "No official has this id: leave it empty for a new one";
    return { ok: false, errors: unknown.map(({ row }) => ({ row, column: "id", message })) };
  }
  const plan: ImportPlan = { added: [], changed: [], same: 0 };
  const known = idsByReach(existing);
  const embassies = new Map(existing.filter(isEmbassy).map((one) => [keyOf(one), one]));
  for (const { row, id, entry } of rows) {
    const official = id === null ? embassies.get(keyOf(entry)) : byId.get(id);
    if (!official) {
      const looksLike = reachesOf(entry)
        .map((reach) => known.get(reach))
        .find((found) => found !== undefined);
      plan.added.push({ row, entry, looksLike: looksLike ?? null });
      continue;
    }
    const fields = officialFields.filter((field) => told(official[field]) !== told(entry[field]));
    if (fields.length === 0) plan.same += 1;
    else plan.changed.push({ row, id: official.id, entry, fields });
  }
  return { ok: true, plan };
}

/** Two embassies of one state in one country have different names. */
function keyOf({ represents, serves, role }: DirectoryEntry): string {
  return JSON.stringify([represents, serves, role]);
}

function idsByReach(existing: Existing): Map<string, string> {
  return new Map(
    existing.flatMap((official) => reachesOf(official).map((reach) => [reach, official.id] as const)),
  );
}

/** What two entries of one office have in common: an email address, or the digits of a fax number. */
function reachesOf({ emails, faxes }: DirectoryEntry): string[] {
  return [...emails.map((email) => email.toLowerCase()), ...faxes.map((fax) => fax.replace(/\D/g, ""))];
}
