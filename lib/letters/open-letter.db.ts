import type { IssueStatus } from "@/lib/appeals/issue-status";
import { issueDates, statusAt } from "@/lib/appeals/status-at";
import { database } from "@/lib/ground/db";
import { asNewest } from "./as-newest";
import type { Letter } from "./letter";
import { readSealedDraft } from "./schema";
import { openText } from "./seal";

/** A letter opened with its return code; null when there is none or the code is another's. */
export async function openLetter({
  letterId,
  code,
}: {
  letterId: string;
  code: string;
}): Promise<Letter | null> {
  const db = await database();
  const row = await db.letter.findUnique({ where: { id: letterId }, include: { officials: true } });
  if (!row) return null;
  const json = openText({ sealed: row.sealed, code, letterId });
  if (json === null) return null;
  const { sealed: _sealed, officials, isPersonal: _isPersonal, ...letter } = row;
  return {
    ...letter,
    officialIds: officials.map(({ officialId }) => officialId),
    draft: readSealedDraft(json),
  };
}

const isPublic = { stage: { notIn: ["draft" as const, "proposed" as const] } };
const newestIssue = {
  where: isPublic,
  orderBy: { number: "desc" as const },
  take: 1,
  select: { number: true, ...issueDates },
};

/** Where a letter stands, without opening it: enough to know whether a save may go through. */
export async function findLetterStanding(
  letterId: string,
  now: Date,
): Promise<{ revision: number; status: IssueStatus } | null> {
  const db = await database();
  const row = await db.letter.findUnique({
    where: { id: letterId },
    select: {
      revision: true,
      issue: { select: { number: true, ...issueDates, appeal: { select: { issues: newestIssue } } } },
    },
  });
  if (!row) return null;
  const [newest] = row.issue.appeal.issues;
  const told = (issue: typeof row.issue | typeof newest) =>
    issue && { number: issue.number, status: statusAt(issue, now) };
  const own = { number: row.issue.number, status: statusAt(row.issue, now) };
  const { status } = asNewest(own, told(newest) ?? own);
  return { revision: row.revision, status };
}

/** Whether a letter is still kept; says nothing about what is in it. */
export async function isLetterKept(letterId: string): Promise<boolean> {
  const db = await database();
  return (await db.letter.count({ where: { id: letterId } })) > 0;
}
