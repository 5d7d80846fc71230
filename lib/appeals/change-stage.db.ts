import type { IssueStage } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import type { DeskIssue } from "./find-desk-issue.db";
import { mayMove, type StageMove, stageMoves } from "./issue-stage";
import { lockIssue, PUBLICATION, recordState, type Writing } from "./write-content.db";

export type PublishOutcome<Problem> =
  | { done: "published" | "proposed" }
  | { refused: "not now" | "own proposal" }
  | { refused: "problems"; problems: Problem[] };

/**
 * Publishes an issue, and every older live one of its appeal is superseded. With more than one publisher the first
 * only proposes it, and another one agrees. `check` says what is wrong with it as it stands at that moment.
 */
export async function publishIssue<Problem>({
  issueId,
  publishers,
  check,
  author,
  newId,
}: Writing & {
  issueId: string;
  publishers: number;
  check: (issue: DeskIssue) => Problem[];
}): Promise<PublishOutcome<Problem> | null> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const issue = await lockIssue(tx, issueId);
    if (!issue) return null;
    if (!mayMove(issue.stage, "publish")) return { refused: "not now" };
    const problems = check(issue);
    if (problems.length > 0) return { refused: "problems", problems };
    if (publishers > 1 && issue.stage === "draft") {
      await propose(tx, { issue, author });
      return { done: "proposed" };
    }
    const proposal = await tx.proposal.findUnique({
      where: { issueId_part: { issueId, part: PUBLICATION } },
    });
    if (publishers > 1 && proposal?.coordinatorId === author.coordinatorId)
      return { refused: "own proposal" };
    await supersedeOlder(tx, { issue, author });
    await move(tx, { issue, move: "publish", author });
    await tx.proposal.deleteMany({ where: { issueId, part: PUBLICATION } });
    await recordState(tx, { issue, author, newId });
    return { done: "published" };
  });
}

/** Stops an issue at once, with the reason that its page gives. False where it can't be stopped. */
export function stopIssue({ issueId, reason, author }: { issueId: string; reason: string; author: Author }) {
  return moveIssue({ issueId, move: "stop", author, fields: { stopReason: reason } });
}

/** Closes an issue with an outcome that its page shows first. False where it can't be closed. */
export function closeIssue({
  issueId,
  outcome,
  author,
}: {
  issueId: string;
  outcome: string;
  author: Author;
}) {
  return moveIssue({ issueId, move: "close", author, fields: { outcome } });
}

/** Takes back a stop or an outcome. False where there is none, or where a newer issue has taken the place. */
export function reopenIssue({ issueId, author }: { issueId: string; author: Author }) {
  return moveIssue({ issueId, move: "reopen", author, fields: { stopReason: "", outcome: "" } });
}

/** Takes back the proposal to publish. */
export function withdrawIssue({ issueId, author }: { issueId: string; author: Author }) {
  return moveIssue({ issueId, move: "withdraw", author, fields: {} });
}

type StageFields = { stopReason?: string; outcome?: string };

async function moveIssue({
  issueId,
  move: wanted,
  author,
  fields,
}: {
  issueId: string;
  move: Exclude<StageMove, "publish" | "propose" | "supersede">;
  author: Author;
  fields: StageFields;
}): Promise<boolean> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const issue = await lockIssue(tx, issueId);
    if (!issue || !mayMove(issue.stage, wanted)) return false;
    if (wanted === "reopen" && (await hasNewerPublic(tx, issue))) return false;
    if (wanted === "withdraw") await tx.proposal.deleteMany({ where: { issueId, part: PUBLICATION } });
    await move(tx, { issue, move: wanted, author, fields });
    return true;
  });
}

async function propose(tx: Transaction, { issue, author }: { issue: DeskIssue; author: Author }) {
  await tx.proposal.create({
    data: {
      issueId: issue.id,
      part: PUBLICATION,
      coordinatorId: author.coordinatorId,
      proposedAt: author.at,
      seen: "",
      values: {},
    },
  });
  await move(tx, { issue, move: "propose", author });
}

/** The newest live issue is what people act on: those before it make room. */
async function supersedeOlder(tx: Transaction, { issue, author }: { issue: DeskIssue; author: Author }) {
  const older = await tx.issue.findMany({
    where: { appealId: issue.appealId, stage: "published", id: { not: issue.id } },
  });
  for (const { id, number, stage } of older)
    await move(tx, { issue: { id, number, stage, slug: issue.slug }, move: "supersede", author });
}

async function hasNewerPublic(tx: Transaction, { appealId, number }: DeskIssue): Promise<boolean> {
  const newer = {
    appealId,
    number: { gt: number },
    stage: { notIn: ["draft" as const, "proposed" as const] },
  };
  return (await tx.issue.count({ where: newer })) > 0;
}

async function move(
  tx: Transaction,
  {
    issue,
    move: wanted,
    author,
    fields = {},
  }: {
    issue: { id: string; slug: string; number: number; stage: IssueStage; stopReason?: string };
    move: StageMove;
    author: Author;
    fields?: StageFields;
  },
): Promise<void> {
  const { to } = stageMoves[wanted];
  const where = { id: issue.id };
  const before = await tx.issue.findUniqueOrThrow({
    where,
    select: { stage: true, stopReason: true, outcome: true },
  });
  await tx.issue.update({ where, data: { stage: to, stageChangedAt: author.at, ...fields } });
  const after = { ...before, stage: to, ...fields };
  await recordChange(tx, author, { table: "Issue", row: `${issue.slug}/${issue.number}`, before, after });
}
