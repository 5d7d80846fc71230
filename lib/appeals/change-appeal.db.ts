import type { CalendarDay } from "@/lib/ground/calendar-day";
import { database, type Transaction } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import type { AppealContent } from "./content";
import { contentChanges } from "./content-rows";
import { type DeskIssue, readDeskIssue } from "./find-desk-issue.db";
import { publishCheck } from "./find-problems.db";
import { isPublicStage, mayMove, type StageMove, stageMoves } from "./issue-stage";
import { moveStage } from "./move-stage.db";
import { isSameProblem, type PublishProblem } from "./publish-problems";
import { withIds, writeContent } from "./write-content.db";

/** Who changes an appeal, which day it is by the clock of this instance, and where new ids come from. */
export type Writing = { author: Author; today: CalendarDay; newId: () => string };

/** What is to stand there, or where the issue is to go, or both; or why neither. */
export type Wanted<Refusal> =
  | { content?: AppealContent; move?: StageMove; stopReason?: string }
  | { refusal: Refusal };

export type DoorRefusal =
  | { because: "not now" }
  /** Something that publishing would refuse: an issue that the public sees stays complete. */
  | { because: "incomplete"; problems: PublishProblem[] };

type Refused<Refusal> = { ok: false; refusal: Refusal | DoorRefusal };

export type ChangeOutcome<Refusal> = { ok: true; issue: DeskIssue } | Refused<Refusal>;

export type AppealChange<Refusal> = Writing & {
  issueId: string;
  /** Sees what is stored at that moment. It may read more, but leaves all writing to the caller. */
  change: (issue: DeskIssue, tx: Transaction) => Wanted<Refusal> | Promise<Wanted<Refusal>>;
  /** What nobody knew before: all of it is told to the history. */
  isNew?: "appeal" | "issue";
};

/** Changes an appeal in a transaction of its own; see `changeIssue`. */
export async function changeAppeal<Refusal = never>(
  change: AppealChange<Refusal>,
): Promise<ChangeOutcome<Refusal> | null> {
  const db = await database();
  return db.$transaction((tx) => changeIssue(tx, change));
}

/**
 * The one way to change an appeal or one of its issues: locks it, checks what it would become, writes it, puts what the
 * public sees on record and tells the history, all inside this transaction. Null where there is no such issue.
 */
export async function changeIssue<Refusal = never>(
  tx: Transaction,
  { isNew, ...asked }: AppealChange<Refusal>,
): Promise<ChangeOutcome<Refusal> | null> {
  const tried = await tryChange(tx, asked);
  if (!tried?.ok) return tried;
  const { issue, content, stopReason } = tried;
  const { author, newId } = asked;
  const { slug, number } = issue;
  const before = isNew === "appeal" ? null : issue.content;
  const changes = contentChanges({ slug, number, before, after: content, isNewIssue: isNew === "issue" });
  if (changes.length > 0) await writeContent(tx, { issue, content, newId });
  await recordChange(tx, author, changes);
  // Who agreed to publish has seen another state: it has to be proposed again.
  const move = tried.move ?? (issue.stage === "proposed" && changes.length > 0 ? "withdraw" : undefined);
  if (move) await moveStage(tx, { issue, move, stopReason, author });
  const stage = move ? stageMoves[move].to : issue.stage;
  const changed = { ...issue, content, stage, stopReason };
  if (isPublicStage(stage) && (changes.length > 0 || move === "publish"))
    await recordState(tx, { issue: changed, author, newId });
  return { ok: true, issue: changed };
}

/** The same up to the writing: whether it could be done, and what would stand there. */
export async function tryChange<Refusal = never>(
  tx: Transaction,
  { issueId, change, today, newId }: Omit<AppealChange<Refusal>, "author" | "isNew">,
): Promise<Tried | Refused<Refusal> | null> {
  const issue = await lockIssue(tx, issueId);
  if (!issue) return null;
  const wanted = await change(issue, tx);
  if ("refusal" in wanted) return { ok: false, refusal: wanted.refusal };
  const { move, stopReason = issue.stopReason } = wanted;
  if (move && !mayMove(issue.stage, move)) return { ok: false, refusal: { because: "not now" } };
  const content = withIds(wanted.content ?? issue.content, newId);
  const problems = await problemsOf(tx, { issue, content, move, today });
  if (problems.length > 0) return { ok: false, refusal: { because: "incomplete", problems } };
  return { ok: true, issue, content, move, stopReason };
}

type Tried = {
  ok: true;
  /** As it stands there still. */
  issue: DeskIssue;
  content: AppealContent;
  move: StageMove | undefined;
  stopReason: string;
};

/** Everybody else who changes this appeal waits here until this transaction is over, in PostgreSQL too. */
export async function lockIssue(tx: Transaction, issueId: string): Promise<DeskIssue | null> {
  // Writing the appeal's row takes it, whichever of its issues is meant; the number is the source text's and stays.
  const itsAppeal = { where: { issues: { some: { id: issueId } } }, data: { revision: { increment: 0 } } };
  const { count } = await tx.appeal.updateMany(itsAppeal);
  if (count === 0) return null;
  await tx.issue.update({ where: { id: issueId }, data: { revision: { increment: 1 } } });
  return readDeskIssue(tx, issueId);
}

/**
 * What keeps an issue from being published; where the public sees it already, only what this change brings in: an
 * issue whose date has passed can still be corrected.
 */
async function problemsOf(
  tx: Transaction,
  {
    issue,
    content,
    move,
    today,
  }: { issue: DeskIssue; content: AppealContent; move: StageMove | undefined; today: CalendarDay },
): Promise<PublishProblem[]> {
  const isOnItsWay = move === "publish" || move === "propose";
  if (!isOnItsWay && !isPublicStage(issue.stage)) return [];
  const check = await publishCheck({ issue, content, today }, tx);
  const problems = check(content);
  if (isOnItsWay) return problems;
  const known = check(issue.content);
  return problems.filter((problem) => !known.some((one) => isSameProblem(one, problem)));
}

/** Puts an issue's content on record as the public sees it now. */
async function recordState(
  tx: Transaction,
  { issue, author, newId }: Omit<Writing, "today"> & { issue: DeskIssue },
): Promise<void> {
  const number = (await tx.publishedState.count({ where: { issueId: issue.id } })) + 1;
  await tx.publishedState.create({
    data: {
      id: newId(),
      issueId: issue.id,
      number,
      coordinatorId: author.coordinatorId,
      publishedAt: author.at,
      content: issue.content,
    },
  });
}
