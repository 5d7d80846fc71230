import { z } from "zod";
import type { WholeEntry } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import { fieldChanges, type RowFields } from "@/lib/history/field-changes";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { readDirectoryRow } from "@/lib/officials/directory-row";

// What an entry holds is read where it is used: this one may be an official's or an embassy's.
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

// The practice appeal's letters go nowhere: its officials are there to be tried out.
const live = { issue: { stage: "published" as const, appeal: { kind: "real" as const } } };

/** Whether a live appeal addresses this official. */
export async function isAddressedLive(
  db: Pick<Transaction, "addressee">,
  officialId: string,
): Promise<boolean> {
  return (await db.addressee.count({ where: { officialId, ...live } })) > 0;
}

/** Everybody whom a live appeal addresses. */
export async function listAddressedLive(): Promise<Set<string>> {
  const db = await database();
  const rows = await db.addressee.findMany({ where: live, select: { officialId: true } });
  return new Set(rows.map(({ officialId }) => officialId));
}

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
