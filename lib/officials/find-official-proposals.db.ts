import { z } from "zod";
import type { WholeEntry } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import { fieldChanges, type RowFields } from "@/lib/history/field-changes";
import { type DirectoryEntry, readDirectoryRow } from "@/lib/officials/directory-entry";

const fields = z.record(z.string(), z.unknown());

export type OfficialProposal = {
  officialId: string;
  coordinatorId: string;
  proposedAt: Date;
  /** The entry when this was proposed, and as it is to be. */
  seen: RowFields;
  entry: RowFields;
  mergeInto: string | null;
  wholeEntry: WholeEntry | null;
};

/** The change to one official that waits; null where none does. */
export async function findOfficialProposal(
  officialId: string,
  db?: Pick<Transaction, "officialProposal">,
): Promise<OfficialProposal | null> {
  const row = await (db ?? (await database())).officialProposal.findUnique({ where: { officialId } });
  return row && readProposal(row);
}

/** Every change to the directory that waits, the oldest first, with whom it is about as the directory has them now. */
export async function listOfficialProposals(): Promise<(OfficialProposal & { now: DirectoryEntry })[]> {
  const db = await database();
  const rows = await db.officialProposal.findMany({
    orderBy: { proposedAt: "asc" },
    include: { official: true },
  });
  return rows.map(({ official, ...row }) => ({ ...readProposal(row), now: readDirectoryRow(official) }));
}

/** What the history tells of a proposal: the fields that it changes, as they are to be. */
export function proposalFields(row: {
  seen: unknown;
  entry: unknown;
  mergeInto: string | null;
  wholeEntry: WholeEntry | null;
}): RowFields {
  const { seen, entry, mergeInto, wholeEntry } = readProposal(row);
  const changed = new Set(fieldChanges(seen, entry).map(({ field }) => field));
  const ones = Object.entries(entry).filter(([field]) => changed.has(field));
  return { ...Object.fromEntries(ones), mergeInto, wholeEntry };
}

function readProposal<Row extends { seen: unknown; entry: unknown }>(row: Row) {
  return { ...row, seen: fields.parse(row.seen), entry: fields.parse(row.entry) };
}
