import { z } from "zod";
import { newestIssueStage, standing } from "@/lib/appeals/status-at";
import { database, type Transaction } from "@/lib/ground/db";
import { type EndOfWait, endOfWait, type WaitingMessage } from "./end-of-wait";
import type { LetterGround } from "./letter-hurdle";

const emails = z.array(z.string()).catch([]);

export type GroundKey = { issueId: string | null; officialId: string | null; isAfterDate: boolean };

/**
 * Reads what letters depend on, once for each issue and official among them. An official counts only as an addressee
 * of the issue: that is where recipients come from, and nowhere else. Equal keys give the same object.
 */
export async function readGrounds(
  tx: Transaction,
  letters: readonly GroundKey[],
): Promise<(letter: GroundKey) => LetterGround> {
  const issueIds = [...new Set(letters.flatMap(({ issueId }) => issueId ?? []))];
  const officialIds = [...new Set(letters.flatMap(({ officialId }) => officialId ?? []))];
  const [issues, addressees] = issueIds.length ? await readBoth(tx, issueIds, officialIds) : [[], []];
  const issueById = new Map(issues.map((issue) => [issue.id, issue]));
  const officialByKey = new Map(
    addressees.map(({ issueId, officialId, official }) => [
      `${issueId}/${officialId}`,
      { ...official, emails: emails.parse(official.emails) },
    ]),
  );
  const grounds = new Map<string, LetterGround>();
  return ({ issueId, officialId, isAfterDate }) => {
    const key = `${issueId}/${officialId}/${isAfterDate}`;
    const known = grounds.get(key);
    if (known) return known;
    const issue = issueById.get(issueId ?? "") ?? null;
    const ground = {
      issue,
      allowsServerSending: issue?.appeal.allowsServerSending ?? false,
      official: officialByKey.get(`${issueId}/${officialId}`) ?? null,
      isAfterDate,
    };
    grounds.set(key, ground);
    return ground;
  };
}

/** Messages with when each ends by itself, for the pages that say so. */
export async function withEndOfWait<Row extends WaitingMessage & GroundKey>(
  rows: readonly Row[],
): Promise<(Row & { ends: EndOfWait | null })[]> {
  const groundOf = await readGrounds(await database(), rows);
  return rows.map((row) => ({ ...row, ends: endOfWait(row, groundOf(row)) }));
}

async function readBoth(tx: Transaction, issueIds: string[], officialIds: string[]) {
  const issues = await tx.issue.findMany({
    where: { id: { in: issueIds } },
    select: {
      id: true,
      stage: true,
      opensOn: true,
      deadline: true,
      rollingDeadlineDays: true,
      appeal: { select: { allowsServerSending: true, ...newestIssueStage } },
    },
  });
  const addressees = await tx.addressee.findMany({
    where: { issueId: { in: issueIds }, officialId: { in: officialIds } },
    select: {
      issueId: true,
      officialId: true,
      official: { select: { timeZone: true, retiredAt: true, emails: true } },
    },
  });
  const standingNow = issues.map((issue) => ({ ...issue, ...standing(issue, issue.appeal.issues) }));
  return [standingNow, addressees] as const;
}
