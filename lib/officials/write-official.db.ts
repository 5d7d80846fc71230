import { randomUUID } from "node:crypto";
import type { WholeEntry } from "@/generated/sqlite/enums";
import type { Transaction } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import { mayReplace } from "@/lib/history/waiting-change";
import type { DirectoryEntry } from "./directory-entry";
import { proposalFields } from "./find-official-proposals.db";

export type EntryChange = {
  officialId: string;
  revision: number;
  before: DirectoryEntry;
  after: DirectoryEntry;
  author: Author;
};

/** An entry that is not in the directory yet; a waiting one leads nobody anywhere until another publisher agrees. */
export type NewOfficial = { id?: string; entry: DirectoryEntry; isWaiting?: boolean };

/** Enters officials in the directory, and gives their ids in the same order. */
export async function createOfficials(
  tx: Transaction,
  { officials, author }: { officials: readonly NewOfficial[]; author: Author },
): Promise<string[]> {
  const rows = officials.map(({ id = randomUUID(), entry, isWaiting = false }) => ({
    id,
    fields: { ...entry, ...(isWaiting && { isWaiting }) },
  }));
  for (let at = 0; at < rows.length; at += BATCH)
    await tx.official.createMany({
      data: rows.slice(at, at + BATCH).map(({ id, fields }) => ({ id, ...fields })),
    });
  const told = rows.map(({ id, fields }) => ({ table: "Official", row: id, before: null, after: fields }));
  await recordChange(tx, author, told);
  return rows.map(({ id }) => id);
}

// SQLite takes 32,766 values in one statement: 18 for each row.
const BATCH = 1500;

/** False when somebody else was first. */
export async function updateOfficial(tx: Transaction, change: EntryChange): Promise<boolean> {
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

/** From now on an embassy that was waiting is one that writers are led to. */
export async function endWaiting(
  tx: Transaction,
  { officialId, author }: { officialId: string; author: Author },
): Promise<void> {
  const { count } = await tx.official.updateMany({
    where: { id: officialId, isWaiting: true },
    data: { isWaiting: false, revision: { increment: 1 } },
  });
  const change = { before: { isWaiting: true }, after: { isWaiting: false } };
  if (count > 0) await recordChange(tx, author, { table: "Official", row: officialId, ...change });
}

/** Takes an official out of use: letters that were begun keep it. False where it is not in use. */
export async function retireOfficial(
  tx: Transaction,
  { officialId, author }: { officialId: string; author: Author },
): Promise<boolean> {
  const { count } = await tx.official.updateMany({
    where: { id: officialId, retiredAt: null },
    data: { retiredAt: author.at, revision: { increment: 1 } },
  });
  if (count === 0) return false;
  const change = { before: { retiredAt: null }, after: { retiredAt: author.at } };
  await recordChange(tx, author, { table: "Official", row: officialId, ...change });
  return true;
}

/** Takes an official out of use as a duplicate of another one, which takes over what writers reported. */
export async function retireInto(
  tx: Transaction,
  { fromId, intoId, author }: { fromId: string; intoId: string; author: Author },
): Promise<void> {
  await tx.official.update({
    where: { id: fromId },
    data: { retiredAt: author.at, revision: { increment: 1 } },
  });
  const change = {
    before: { retiredAt: null, mergedInto: null },
    after: { retiredAt: author.at, mergedInto: intoId },
  };
  await recordChange(tx, author, { table: "Official", row: fromId, ...change });
  const reports = await tx.channelReport.findMany({ where: { officialId: fromId } });
  await tx.channelReport.deleteMany({ where: { officialId: fromId } });
  for (const { letterId, channel, day } of reports) {
    const key = { letterId, officialId: intoId, channel };
    await tx.channelReport.upsert({
      where: { letterId_officialId_channel: key },
      create: { ...key, day },
      update: {},
    });
  }
}

export type KeptProposal = {
  officialId: string;
  before: DirectoryEntry;
  after: DirectoryEntry;
  author: Author;
  mergeInto?: string;
  wholeEntry?: WholeEntry;
  saw: string | undefined;
};

/** Somebody else's change to the same entry waits, and whoever proposes this one has not seen it. */
export class ChangeWaitsError extends Error {
  override name = "ChangeWaitsError";
}

/** Gives "waits" in the place of that error. */
export async function orWaits<Outcome>(work: Promise<Outcome>): Promise<Outcome | "waits"> {
  return work.catch((problem: unknown) => {
    if (problem instanceof ChangeWaitsError) return "waits" as const;
    throw problem;
  });
}

/**
 * Keeps a change until another publisher agrees. It takes the place of one's own to the same entry, and of somebody
 * else's that was seen; else it throws a ChangeWaitsError.
 */
export async function keepProposal(tx: Transaction, proposal: KeptProposal): Promise<void> {
  const { officialId, before, after, mergeInto = null, wholeEntry = null, author } = proposal;
  const waiting = await tx.officialProposal.findUnique({ where: { officialId } });
  if (waiting && !mayReplace(waiting, proposal)) throw new ChangeWaitsError(officialId);
  await dropProposal(tx, { officialId, author });
  const row = { officialId, seen: before, entry: after, mergeInto, wholeEntry };
  await tx.officialProposal.create({
    data: { ...row, coordinatorId: author.coordinatorId, proposedAt: author.at },
  });
  const fields = proposalFields(row);
  await recordChange(tx, author, { table: "OfficialProposal", row: officialId, before: null, after: fields });
}

/** Takes a proposal away, agreed to or not, and tells the history; false where there is none. */
export async function dropProposal(
  tx: Transaction,
  { officialId, author }: { officialId: string; author: Author },
): Promise<boolean> {
  const row = await tx.officialProposal.findUnique({ where: { officialId } });
  if (!row) return false;
  await tx.officialProposal.delete({ where: { officialId } });
  const before = proposalFields(row);
  await recordChange(tx, author, { table: "OfficialProposal", row: officialId, before, after: null });
  return true;
}
