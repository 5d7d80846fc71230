import { database, type Transaction } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import { readDirectoryRow } from "./directory-entry";
import { addresseeRule, type DirectoryEditor } from "./directory-rule";
import { isOfficialLive } from "./find-live-officials.db";
import { dropProposal, keepProposal, orWaits } from "./write-official.db";

export type Merge = { fromId: string; intoId: string; author: Author };

/**
 * Makes two entries of one official one, or proposes it where a live appeal addresses the one that goes. False when
 * either is not there.
 */
export async function mergeOfficials({
  editor,
  ...merge
}: Merge & { editor: DirectoryEditor }): Promise<"merged" | "proposed" | "waits" | false> {
  const { fromId: officialId, intoId, author } = merge;
  const db = await database();
  const work = db.$transaction(async (tx) => {
    if (!(await areTwo(tx, merge))) return false;
    const entry = readDirectoryRow(await tx.official.findUniqueOrThrow({ where: { id: officialId } }));
    const isLive = await isOfficialLive(tx, { officialId, states: [entry.represents] });
    if (addresseeRule({ isLive, editor }) === "at once") {
      await mergeIn(tx, merge);
      return "merged" as const;
    }
    await keepProposal(tx, {
      officialId,
      before: entry,
      after: entry,
      mergeInto: intoId,
      saw: editor.saw,
      author,
    });
    return "proposed" as const;
  });
  return orWaits(work);
}

/** Whether two different entries are there to be made one. */
export async function areTwo(tx: Transaction, { fromId, intoId }: Omit<Merge, "author">): Promise<boolean> {
  const both = { id: { in: [fromId, intoId] }, retiredAt: null, isWaiting: false };
  return fromId !== intoId && (await tx.official.count({ where: both })) === 2;
}

/**
 * Every appeal, letter, model letter and report of `fromId` goes over to `intoId`, and `fromId` is retired. What was
 * counted stays as it was counted.
 */
export async function mergeIn(tx: Transaction, merge: Merge): Promise<void> {
  const { fromId, intoId, author } = merge;
  await recordChange(tx, author, {
    table: "Official",
    row: fromId,
    before: { retiredAt: null, mergedInto: null },
    after: { retiredAt: author.at, mergedInto: intoId },
  });
  await dropProposal(tx, { officialId: fromId, author });
  await moveAddressees(tx, merge);
  await moveLetters(tx, merge);
  await moveReports(tx, merge);
  await tx.template.updateMany({ where: { officialId: fromId }, data: { officialId: intoId } });
  await tx.official.update({
    where: { id: fromId },
    data: { retiredAt: author.at, revision: { increment: 1 } },
  });
}

/** An issue that writes to both writes to one from now on, at the place and in the way of the one that stays. */
async function moveAddressees(tx: Transaction, { fromId, intoId, author }: Merge): Promise<void> {
  const issues = await tx.issue.findMany({
    where: { addressees: { some: { officialId: fromId } } },
    include: { appeal: { select: { slug: true } }, addressees: { orderBy: { position: "asc" } } },
  });
  for (const { id: issueId, number, appeal, addressees } of issues) {
    const key = { issueId_officialId: { issueId, officialId: fromId } };
    const isThere = addressees.some(({ officialId }) => officialId === intoId);
    if (isThere) await tx.addressee.delete({ where: key });
    else await tx.addressee.update({ where: key, data: { officialId: intoId } });
    // A form that is open on this issue has to notice.
    await tx.issue.update({ where: { id: issueId }, data: { revision: { increment: 1 } } });
    const before = addressees.map(({ officialId, kind }) => ({ officialId, kind }));
    const after = before
      .filter(({ officialId }) => !isThere || officialId !== fromId)
      .map((one) => (one.officialId === fromId ? { ...one, officialId: intoId } : one));
    await recordChange(tx, author, {
      table: "Issue",
      row: `${appeal.slug}/${number}`,
      before: { addressees: before },
      after: { addressees: after },
    });
  }
}

/** Letters are nobody's but their writers': they move, and the history says nothing of them. */
async function moveLetters(tx: Transaction, { fromId, intoId }: Merge): Promise<void> {
  const alreadyThere = await tx.letterOfficial.findMany({
    where: { officialId: fromId, letter: { officials: { some: { officialId: intoId } } } },
  });
  for (const { letterId } of alreadyThere)
    await tx.letterOfficial.delete({ where: { letterId_officialId: { letterId, officialId: fromId } } });
  await tx.letterOfficial.updateMany({ where: { officialId: fromId }, data: { officialId: intoId } });
}

async function moveReports(tx: Transaction, { fromId, intoId }: Merge): Promise<void> {
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
