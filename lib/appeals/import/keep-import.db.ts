import { addAppeal, addNextIssue } from "@/lib/appeals/add-issue.db";
import type { Writing } from "@/lib/appeals/change-appeal.db";
import type { AppealContent } from "@/lib/appeals/content";
import { database } from "@/lib/ground/db";
import { isOfficialLive } from "@/lib/officials/find-live-officials.db";
import { timeZoneOf } from "@/lib/officials/time-zone";
import { createOfficials, retireOfficial } from "@/lib/officials/write-official.db";
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
  ...writing
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
    for (const { index, replaces, ...official } of newOfficials) {
      const timeZone = timeZoneOf(official.country);
      const { issuedOn: verifiedOn } = content.issue;
      const office = { organisation: "", represents: null, serves: null, timeZone };
      const officials = [{ entry: { ...office, ...official, source, verifiedOn } }];
      const [id = ""] = await createOfficials(tx, { officials, author: writing.author });
      ids.set(index, id);
      // A live appeal keeps its addressee until a publisher takes him out: the directory then has both.
      if (replaces && !(await isOfficialLive(tx, { officialId: replaces, states: [] })))
        await retireOfficial(tx, { officialId: replaces, author: writing.author });
    }
    const whole = withOfficialIds(content, ids);
    // The appeal's own text is public already: what a follow-up tells is kept with its issue.
    const [told] = content.texts;
    const issue = { ...whole.issue, newsTitle: told?.title ?? "", news: told?.summary ?? "" };
    if (!isFollowUp) await addAppeal(tx, { slug, content: whole, ...writing });
    const number = isFollowUp
      ? await addNextIssue(tx, { slug, content: { ...whole, issue }, ...writing })
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
