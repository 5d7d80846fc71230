import type { Writing } from "@/lib/appeals/change-appeal.db";
import { IncompleteIssueError } from "@/lib/appeals/replace-in-issues.db";
import { database, type Transaction } from "@/lib/ground/db";
import { fieldChanges } from "@/lib/history/field-changes";
import { mergeEdits } from "@/lib/history/merge-edits";
import type { Author } from "@/lib/history/record-change.db";
import { whyNotAgree, whyNotDecline } from "@/lib/history/waiting-change";
import { readDirectoryRow } from "@/lib/officials/directory-entry";
import { findOfficialProposal, type OfficialProposal } from "@/lib/officials/find-official-proposals.db";
import { dropProposal, endWaiting, retireOfficial, updateOfficial } from "@/lib/officials/write-official.db";
import { areTwo, mergeIn } from "./merge-officials.db";

export type AgreeOutcome =
  | { done: "changed" | "removed" }
  /** The entry that stays. */
  | { done: "merged"; intoId: string }
  | { refused: "own proposal" | "renewed" | "outdated" | "incomplete" | "gone" };

/**
 * A publisher agrees to a change that somebody else proposed. What changed meanwhile in other fields stays; where the
 * same field changed, or an entry of a merger is gone, nothing is done: it has to be proposed anew.
 */
export async function agreeToOfficial({
  officialId,
  saw,
  ...writing
}: Writing & {
  officialId: string;
  /** Which one was read, by its `proposedAt`. */
  saw: string;
}): Promise<AgreeOutcome> {
  const { author } = writing;
  const db = await database();
  const work = db.$transaction<AgreeOutcome>(async (tx) => {
    const proposal = await findOfficialProposal(officialId, tx);
    if (!proposal) return { refused: "gone" };
    const refused = whyNotAgree(proposal, { author, saw });
    if (refused) return { refused };
    const outcome = await carryOut(tx, { proposal, ...writing });
    if ("done" in outcome) await dropProposal(tx, { officialId, author });
    return outcome;
  });
  return work.catch((problem: unknown) => {
    if (problem instanceof IncompleteIssueError) return { refused: "incomplete" };
    throw problem;
  });
}

/**
 * Takes a proposal away, with the entry where that was proposed; `onlyBy` is whoever may take back only their own.
 * Says why where it can't be.
 */
export async function declineOfficial({
  officialId,
  saw,
  onlyBy,
  author,
}: {
  officialId: string;
  /** Which one was read, by its `proposedAt`. */
  saw: string;
  onlyBy: string | null;
  author: Author;
}): Promise<"declined" | "removed" | "gone" | "renewed"> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const proposal = await findOfficialProposal(officialId, tx);
    if (!proposal) return "gone";
    const why = whyNotDecline(proposal, { onlyBy, saw });
    if (why) return why;
    await dropProposal(tx, { officialId, author });
    if (proposal.wholeEntry !== "enters") return "declined";
    await retireOfficial(tx, { officialId, author });
    return "removed";
  });
}

type Agreeing = Writing & { proposal: OfficialProposal };

async function carryOut(tx: Transaction, { proposal, ...writing }: Agreeing): Promise<AgreeOutcome> {
  const { author } = writing;
  const { officialId, seen, entry, mergeInto, wholeEntry } = proposal;
  if (mergeInto !== null) {
    const merge = { fromId: officialId, intoId: mergeInto, ...writing };
    if (!(await areTwo(tx, merge))) return { refused: "outdated" };
    await mergeIn(tx, merge);
    return { done: "merged", intoId: mergeInto };
  }
  const row = await tx.official.findUnique({ where: { id: officialId } });
  if (!row || row.retiredAt) return { refused: "gone" };
  const before = readDirectoryRow(row);
  const { merged, conflicts } = mergeEdits({
    opened: seen,
    mine: readDirectoryRow(entry),
    theirs: before,
  });
  if (conflicts.length > 0) return { refused: "outdated" };
  if (wholeEntry === "leaves") {
    // Whoever agrees has seen the entry as it was proposed.
    if (fieldChanges(seen, before).length > 0) return { refused: "outdated" };
    await retireOfficial(tx, { officialId, author });
    return { done: "removed" };
  }
  const change = { officialId, revision: row.revision, before, after: merged, author };
  if (!(await updateOfficial(tx, change))) return { refused: "outdated" };
  if (wholeEntry === "enters") await endWaiting(tx, { officialId, author });
  return { done: "changed" };
}
