import type { Transaction } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import type { AppealContent } from "./content";
import { contentChanges } from "./content-rows";
import { type DeskIssue, readDeskIssue } from "./find-desk-issue.db";

/** The proposal to publish an issue as it stands; every other one is named for its part. */
export const PUBLICATION = "publish";

export type Writing = { author: Author; newId: () => string };

/** Everybody else who changes this appeal waits here until this transaction is over, in PostgreSQL too. */
export async function lockIssue(tx: Transaction, issueId: string): Promise<DeskIssue | null> {
  // Writing the appeal's row takes it, whichever of its issues is meant; the number is the source text's and stays.
  const itsAppeal = { where: { issues: { some: { id: issueId } } }, data: { revision: { increment: 0 } } };
  const { count } = await tx.appeal.updateMany(itsAppeal);
  if (count === 0) return null;
  await tx.issue.update({ where: { id: issueId }, data: { revision: { increment: 1 } } });
  return readDeskIssue(tx, issueId);
}

/** Puts an issue's content on record as the public sees it now. */
export async function recordState(
  tx: Transaction,
  { issue, author, newId }: Writing & { issue: DeskIssue },
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

/** Puts a whole content in the place of an issue's, row by row, and tells the history what changed or is new. */
export async function writeContent(
  tx: Transaction,
  {
    issue,
    content,
    isNew = null,
    author,
    newId,
  }: Writing & { issue: DeskIssue; content: AppealContent; isNew?: "appeal" | "issue" | null },
): Promise<DeskIssue> {
  const { id: issueId, appealId, slug, number } = issue;
  const after = withIds(content, newId);
  await writeAppeal(tx, appealId, after, newId);
  await writeIssue(tx, issueId, after);
  const before = isNew === "appeal" ? null : issue.content;
  const changes = contentChanges({ slug, number, before, after, isNewIssue: isNew === "issue" });
  await recordChange(tx, author, changes);
  return { ...issue, content: after };
}

async function writeAppeal(tx: Transaction, appealId: string, content: AppealContent, newId: () => string) {
  const { country, personName, personSpellings, sensitiveWords, sourceLanguage, revision } = content;
  const { isShownInFeeds, allowsServerSending, timelineRevision, familyRevision } = content;
  const { texts, timeline, familyPieces, sources } = content;
  await tx.appeal.update({
    where: { id: appealId },
    data: {
      ...{ country, personName, personSpellings, sensitiveWords, sourceLanguage, revision },
      ...{ isShownInFeeds, allowsServerSending, timelineRevision, familyRevision },
      texts: { deleteMany: {}, create: texts },
      timeline: {
        deleteMany: {},
        create: timeline.map((entry, position) => ({ id: inOrder(position, newId()), ...entry })),
      },
      familyPieces: {
        deleteMany: {},
        create: familyPieces.map((piece, position) => ({ id: newId(), position, ...piece })),
      },
      sources: {
        deleteMany: {},
        create: sources.map((source, position) => ({ id: newId(), position, ...source })),
      },
    },
  });
}

/** The events of one day are read in the order of their ids: it is the one in which they were written. */
function inOrder(position: number, id: string): string {
  return `${String(position).padStart(5, "0")}-${id}`;
}

async function writeIssue(tx: Transaction, issueId: string, content: AppealContent) {
  const { issue, newsTexts, asks, addressees, templates } = content;
  // Letters name the asks by id, so that an ask which stays keeps its own.
  await tx.issue.update({
    where: { id: issueId },
    data: {
      ...issue,
      newsTexts: { deleteMany: {}, create: newsTexts },
      asks: {
        deleteMany: {},
        create: asks.map(({ id, texts }, position) => ({ id, position, texts: { create: texts } })),
      },
      addressees: {
        deleteMany: {},
        create: addressees.map(({ officialId, kind }, position) => ({ officialId, kind, position })),
      },
      templates: {
        deleteMany: {},
        create: templates.map(({ blocks, ...template }) => ({ ...template, blocks: { create: blocks } })),
      },
    },
  });
}

function withIds(content: AppealContent, newId: () => string): AppealContent {
  const named = <Row extends { id: string }>(row: Row) => (row.id === "" ? { ...row, id: newId() } : row);
  return { ...content, asks: content.asks.map(named), templates: content.templates.map(named) };
}
