import type { IssueStage } from "@/generated/sqlite/enums";
import type { Transaction } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import type { DeskIssue } from "./find-desk-issue.db";
import { type StageMove, stageMoves } from "./issue-stage";

/** The proposal to publish an issue as it stands; every other one is named for its part. */
export const PUBLICATION = "publish";

type Moving = { author: Author; move: StageMove };

/** Writes where an issue goes, with what that means for its proposal and for the issues before it. */
export async function moveStage(
  tx: Transaction,
  { issue, move, stopReason, author }: Moving & { issue: DeskIssue; stopReason: string },
): Promise<void> {
  const { id: issueId, slug, appealId } = issue;
  if (move === "propose") await keepProposal(tx, { issueId, author });
  else await tx.proposal.deleteMany({ where: { issueId, part: PUBLICATION } });
  if (move === "publish") await supersedeOlder(tx, { appealId, slug, author });
  await writeStage(tx, { issue, move, stopReason, author });
}

async function keepProposal(tx: Transaction, { issueId, author }: { issueId: string; author: Author }) {
  const { coordinatorId, at: proposedAt } = author;
  const data = { issueId, part: PUBLICATION, coordinatorId, proposedAt, seen: "", values: {} };
  await tx.proposal.create({ data });
}

/** The newest live issue is what people act on: those before it make room. */
async function supersedeOlder(
  tx: Transaction,
  { appealId, slug, author }: { appealId: string; slug: string; author: Author },
): Promise<void> {
  const older = await tx.issue.findMany({ where: { appealId, stage: "published" } });
  for (const { id, number, stage, stopReason } of older)
    await writeStage(tx, {
      issue: { id, slug, number, stage, stopReason },
      move: "supersede",
      stopReason,
      author,
    });
}

async function writeStage(
  tx: Transaction,
  {
    issue: { id, slug, number, stage, stopReason: was },
    move,
    stopReason,
    author,
  }: Moving & {
    issue: { id: string; slug: string; number: number; stage: IssueStage; stopReason: string };
    stopReason: string;
  },
): Promise<void> {
  const after = { stage: stageMoves[move].to, stopReason };
  await tx.issue.update({ where: { id }, data: { ...after, stageChangedAt: author.at } });
  const before = { stage, stopReason: was };
  await recordChange(tx, author, { table: "Issue", row: `${slug}/${number}`, before, after });
}
