import { database, type Transaction } from "@/lib/db";
import { mergeEdits } from "@/lib/desk/editing/merge-edits";
import type { Author } from "@/lib/desk/history/mutations";
import { readDirectoryRow } from "@/lib/officials/directory-row";
import { areTwo, mergeIn } from "@/lib/officials/merge/mutations";
import { dropProposal, updateOfficial } from "@/lib/officials/stored/mutations";
import { findOfficialProposal, type OfficialProposal } from "./queries";

export type AgreeOutcome =
  | { done: "changed" }
  /** The entry that stays. */
  | { done: "merged"; intoId: string }
  | { refused: "own proposal" | "outdated" | "gone" };

/**
 * A publisher agrees to a change that somebody else proposed. What changed meanwhile in other fields stays; where the
 * same field changed, or an entry of a merger is gone, nothing is done: it has to be proposed anew.
 */
export async function agreeToOfficial({
  officialId,
  author,
}: {
  officialId: string;
  author: Author;
}): Promise<AgreeOutcome> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const proposal = await findOfficialProposal(officialId, tx);
    if (!proposal) return { refused: "gone" };
    if (proposal.coordinatorId === author.coordinatorId) return { refused: "own proposal" };
    const outcome = await carryOut(tx, { proposal, author });
    if ("done" in outcome) await dropProposal(tx, { officialId, author });
    return outcome;
  });
}

/** Takes a proposal away; `by` is whoever may take back only their own. False where there is none of theirs. */
export async function declineOfficial({
  officialId,
  onlyBy,
  author,
}: {
  officialId: string;
  onlyBy: string | null;
  author: Author;
}): Promise<boolean> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const proposal = await findOfficialProposal(officialId, tx);
    if (!proposal || (onlyBy !== null && proposal.coordinatorId !== onlyBy)) return false;
    return dropProposal(tx, { officialId, author });
  });
}

async function carryOut(
  tx: Transaction,
  {
    proposal: { officialId, seen, entry, mergeInto },
    author,
  }: { proposal: OfficialProposal; author: Author },
): Promise<AgreeOutcome> {
  if (mergeInto !== null) {
    const merge = { fromId: officialId, intoId: mergeInto, author };
    if (!(await areTwo(tx, merge))) return { refused: "outdated" };
    await mergeIn(tx, merge);
    return { done: "merged", intoId: mergeInto };
  }
  const row = await tx.official.findUnique({ where: { id: officialId } });
  if (!row || row.retiredAt) return { refused: "gone" };
  const before = readDirectoryRow(row);
  const { merged, conflicts } = mergeEdits({ opened: seen, mine: entry, theirs: before });
  if (conflicts.length > 0) return { refused: "outdated" };
  const change = { officialId, revision: row.revision, before, after: merged, author };
  return (await updateOfficial(tx, change)) ? { done: "changed" } : { refused: "outdated" };
}
