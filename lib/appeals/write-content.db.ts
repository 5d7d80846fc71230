import type { Transaction } from "@/lib/ground/db";
import type { AppealContent } from "./content";
import type { DeskIssue } from "./find-desk-issue.db";

/** Puts a whole content in the place of an issue's, row by row. */
export async function writeContent(
  tx: Transaction,
  { issue, content, newId }: { issue: DeskIssue; content: AppealContent; newId: () => string },
): Promise<void> {
  await writeAppeal(tx, issue.appealId, content, newId);
  await writeIssue(tx, issue.id, content);
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

/** With an id for every row that is new. */
export function withIds(content: AppealContent, newId: () => string): AppealContent {
  const named = <Row extends { id: string }>(row: Row) => (row.id === "" ? { ...row, id: newId() } : row);
  return { ...content, asks: content.asks.map(named), templates: content.templates.map(named) };
}
