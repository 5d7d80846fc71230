import { addAppeal, addNextIssue } from "@/lib/appeals/change-content.db";
import type { AppealContent } from "@/lib/appeals/content";
import type { Writing } from "@/lib/appeals/write-content.db";
import { database, type Transaction } from "@/lib/ground/db";
import { recordChange } from "@/lib/history/record-change.db";
import { timeZoneOf } from "@/lib/officials/embassies/time-zone";
import type { SheetReading } from "@/lib/sheets/schema";
import { type NewOfficial, withOfficialIds } from "./from-review";

/** Keeps a sheet as it was read, until somebody has looked through it. */
export async function keepImport(sheet: {
  id: string;
  coordinatorId: string;
  createdAt: Date;
  filename: string;
  reading: SheetReading;
}): Promise<void> {
  const db = await database();
  await db.sheetImport.create({ data: sheet });
}

/** Lets go of a sheet that was read; false where there is none. */
export async function dropImport(id: string): Promise<boolean> {
  const db = await database();
  return (await db.sheetImport.deleteMany({ where: { id } })).count === 1;
}

/**
 * Makes a draft of a sheet that somebody has looked through: a new appeal at `slug`, or the next issue of the one that
 * is there. New officials are entered in the directory with the sheet as their source. All or nothing; a sheet
 * becomes one draft, however often the form is posted. Gives the issue's number, or null.
 */
export async function acceptImport({
  importId,
  slug,
  isFollowUp,
  content,
  newOfficials,
  author,
  newId,
}: Writing & {
  importId: string;
  slug: string;
  isFollowUp: boolean;
  content: AppealContent;
  newOfficials: readonly NewOfficial[];
}): Promise<{ slug: string; number: number } | null> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const taken = await tx.sheetImport.updateMany({
      where: { id: importId, acceptedAs: null },
      data: { acceptedAs: "" },
    });
    if (taken.count === 0) return null;
    const source = sourceOf(content);
    const ids = new Map<number, string>();
    for (const official of newOfficials) {
      const id = newId();
      ids.set(official.index, id);
      await addOfficial(tx, { id, official, source, verifiedOn: content.issue.issuedOn, author });
    }
    const whole = withOfficialIds(content, ids);
    // The appeal's own text is public already: what a follow-up tells is kept with its issue.
    const [told] = content.texts;
    const issue = { ...whole.issue, newsTitle: told?.title ?? "", news: told?.summary ?? "" };
    if (!isFollowUp) await addAppeal(tx, { slug, content: whole, author, newId });
    const number = isFollowUp
      ? await addNextIssue(tx, { slug, content: { ...whole, issue }, author, newId })
      : 1;
    if (number === null) throw new Error(`${slug} is gone`);
    await tx.sheetImport.update({ where: { id: importId }, data: { acceptedAs: `${slug}/${number}` } });
    return { slug, number };
  });
}

function sourceOf({ issue: { uaNumber, indexNumber } }: AppealContent): string {
  if (uaNumber) return `Urgent Action ${uaNumber}`;
  return indexNumber ? `Urgent Action, ${indexNumber}` : "the sheet";
}

async function addOfficial(
  tx: Transaction,
  {
    id,
    official: { index: _index, ...official },
    source,
    verifiedOn,
    author,
  }: {
    id: string;
    official: NewOfficial;
    source: string;
    verifiedOn: string | null;
    author: Writing["author"];
  },
): Promise<void> {
  const fields = { ...official, source, timeZone: timeZoneOf(official.country), verifiedOn };
  await tx.official.create({ data: { id, ...fields } });
  await recordChange(tx, author, { table: "Official", row: id, before: null, after: fields });
}
