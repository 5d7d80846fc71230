import type { Writing } from "@/lib/appeals/change-appeal.db";
import { IncompleteIssueError, replaceInIssues } from "@/lib/appeals/replace-in-issues.db";
import { database, type Transaction } from "@/lib/ground/db";
import { moveLetters } from "@/lib/letters/move-letters.db";
import { readDirectoryRow } from "@/lib/officials/directory-entry";
import { addresseeRule, type DirectoryEditor } from "@/lib/officials/directory-rule";
import { isOfficialLive } from "@/lib/officials/find-live-officials.db";
import { dropProposal, keepProposal, orWaits, retireInto } from "@/lib/officials/write-official.db";

export type Merge = Writing & { fromId: string; intoId: string };

/**
 * Makes two entries of one official one, or proposes it where a live appeal addresses the one that goes. False when
 * either is not there; `incomplete` says why a live appeal could not be complete with the one that stays.
 */
export async function mergeOfficials({
  editor,
  ...merge
}: Merge & { editor: DirectoryEditor }): Promise<
  "merged" | "proposed" | "waits" | { incomplete: string } | false
> {
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
  return orWaits(work).catch((problem: unknown) => {
    if (problem instanceof IncompleteIssueError) return { incomplete: problem.message };
    throw problem;
  });
}

/** Whether two different entries are there to be made one. */
export async function areTwo(
  tx: Transaction,
  { fromId, intoId }: Pick<Merge, "fromId" | "intoId">,
): Promise<boolean> {
  const both = { id: { in: [fromId, intoId] }, retiredAt: null, isWaiting: false };
  return fromId !== intoId && (await tx.official.count({ where: both })) === 2;
}

/**
 * Every appeal, letter, model letter and report of `fromId` goes over to `intoId`, and `fromId` is retired. What was
 * counted stays as it was counted.
 */
export async function mergeIn(tx: Transaction, { fromId, intoId, ...writing }: Merge): Promise<void> {
  const merge = { fromId, intoId, author: writing.author };
  await dropProposal(tx, { officialId: fromId, author: writing.author });
  await replaceInIssues(tx, { fromId, intoId, ...writing });
  await moveLetters(tx, merge);
  await retireInto(tx, merge);
}
