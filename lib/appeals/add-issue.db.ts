import type { Transaction } from "@/lib/ground/db";
import { database } from "@/lib/ground/db";
import { changeIssue, lockIssue, type Writing } from "./change-appeal.db";
import type { AppealContent } from "./content";
import { type DeskIssue, newestIssue, readDeskIssue } from "./find-desk-issue.db";
import { withSourceLanguage } from "./news";

type Adding = Writing & { slug: string; content: AppealContent };

/** A new appeal with its first issue, as a draft. */
export async function addAppeal(tx: Transaction, { slug, ...adding }: Adding): Promise<void> {
  const id = adding.newId();
  const { country, personName, sourceLanguage } = adding.content;
  await tx.appeal.create({ data: { id, slug, country, personName, sourceLanguage } });
  await addIssue(tx, { appealId: id, number: 1, isNew: "appeal", ...adding });
}

/**
 * A new issue of an appeal, as a draft, with the number after its last one. What belongs to the whole appeal stays
 * as it is: the public sees it already. Gives the number; null where there is no such appeal.
 */
export async function addNextIssue(
  tx: Transaction,
  { slug, content, ...writing }: Adding,
): Promise<number | null> {
  const current = await lastIssue(tx, slug);
  if (!current) return null;
  // The news of a sheet in another language is a translation from the first; the appeal's own may follow.
  const { issue, newsTexts } = withSourceLanguage(content, current.content.sourceLanguage);
  const { addressees } = content;
  const [asks, templates] = [withoutIds(content.asks), withoutIds(content.templates)];
  const whole = { ...current.content, issue, newsTexts, asks, addressees, templates };
  const { appealId, number } = current;
  await addIssue(tx, { appealId, number: number + 1, isNew: "issue", content: whole, ...writing });
  return number + 1;
}

/** The next issue of an appeal with everything that its last one holds, to be changed before it is published. */
export async function createNextIssue({
  slug,
  ...writing
}: Writing & { slug: string }): Promise<number | null> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const current = await lastIssue(tx, slug);
    if (!current) return null;
    const issue = {
      ...current.content.issue,
      kind: "further" as const,
      issuedOn: null,
      opensOn: null,
      newsTitle: "",
      news: "",
      newsRevision: 0,
      outcome: "",
    };
    return addNextIssue(tx, { slug, content: { ...current.content, issue, newsTexts: [] }, ...writing });
  });
}

/** An appeal's newest issue, with everybody else who changes the appeal kept waiting. */
async function lastIssue(tx: Transaction, slug: string): Promise<DeskIssue | null> {
  const appeal = await tx.appeal.findUnique({ where: { slug }, select: { id: true } });
  const first = appeal && (await newestIssue(tx, { appealId: appeal.id }));
  if (!first || !(await lockIssue(tx, first.id))) return null;
  // Somebody may have added another one until the lock was ours.
  const last = await newestIssue(tx, { appealId: appeal.id });
  return last && readDeskIssue(tx, last.id);
}

async function addIssue(
  tx: Transaction,
  {
    appealId,
    number,
    content,
    ...writing
  }: Writing & { appealId: string; number: number; isNew: "appeal" | "issue"; content: AppealContent },
): Promise<void> {
  const id = writing.newId();
  await tx.issue.create({ data: { id, appealId, number, languages: [], stageChangedAt: writing.author.at } });
  await changeIssue(tx, { issueId: id, change: () => ({ content }), ...writing });
}

function withoutIds<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, id: "" }));
}
