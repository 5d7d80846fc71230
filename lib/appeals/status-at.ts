import type { IssueStage } from "@/generated/sqlite/enums";
import { dayIn } from "./deadline";
import { type IssueStatus, issueStatus } from "./issue-status";

/** Of an appeal for a `select`: its newest public issue, which decides for those that it has replaced. */
export const newestIssueStage = {
  issues: {
    where: { stage: { notIn: ["draft" as const, "proposed" as const] } },
    orderBy: { number: "desc" as const },
    take: 1,
    select: { stage: true },
  },
};

type StageRow = { stage: IssueStage };

/** The stage that decides whether an issue's letters go: one that was replaced is over as soon as the newest one is. */
export function standing({ stage }: StageRow, [newest]: readonly StageRow[]): StageRow {
  const isOver = newest?.stage === "stopped" || newest?.stage === "closed";
  return { stage: stage === "superseded" && isOver ? newest.stage : stage };
}

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

type IssueDatesRow = {
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
