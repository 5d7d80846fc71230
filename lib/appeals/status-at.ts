import type { IssueStage } from "@/generated/sqlite/enums";
import { dayIn } from "./deadline";
import { type IssueStatus, issueStatus } from "./issue-status";

/** The columns that an issue's status follows from, for a `select`. */
export const issueDates = {
  stage: true,
  opensOn: true,
  deadline: true,
  rollingDeadlineDays: true,
  addressees: {
    orderBy: { position: "asc" as const },
    take: 1,
    select: { official: { select: { timeZone: true } } },
  },
};

export type IssueDatesRow = {
  stage: IssueStage;
  opensOn: string | null;
  deadline: string | null;
  rollingDeadlineDays: number | null;
  addressees: readonly { official: { timeZone: string } }[];
};

/** The day it is for the first official of an issue: a date is over where the letter is read. */
export function dayOfOfficial({ addressees }: Pick<IssueDatesRow, "addressees">, now: Date): string {
  return dayIn({ instant: now, timeZone: addressees[0]?.official.timeZone ?? "UTC" });
}

export function statusAt(issue: IssueDatesRow, now: Date): IssueStatus {
  return issueStatus(issue, dayOfOfficial(issue, now));
}
