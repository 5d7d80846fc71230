import type { IssueStage } from "@/generated/sqlite/enums";
import type { CalendarDay } from "@/lib/ground/calendar-day";
import { type DeadlineDates, daysBetween, deadlineOf } from "./deadline";

/** Where an issue stands on a given day: its stage where people decided, its dates where the clock does. */
export type IssueStatus = Exclude<IssueStage, "published"> | "scheduled" | "open" | "closing" | "past";

/** What the status follows from; an `Issue` row fits. */
export type IssueDates = DeadlineDates & { stage: IssueStage; opensOn: CalendarDay | null };

// International airmail between most countries takes one to two weeks; a section can set its own figure.
const TRANSIT_DAYS = 14;

/**
 * The status of an issue on a day in the officials' time zone. Sheets ask for letters *before* a date, so that
 * on the date itself it has passed: the day before is the last. It is `closing` from the day on which a letter
 * posted would need `transitDays` and so reach its reader on the date or later.
 */
export function issueStatus(issue: IssueDates, today: CalendarDay, transitDays = TRANSIT_DAYS): IssueStatus {
  if (issue.stage !== "published") return issue.stage;
  const deadline = deadlineOf(issue, today);
  if (deadline !== null && today >= deadline) return "past";
  if (issue.opensOn !== null && today < issue.opensOn) return "scheduled";
  if (deadline === null) return "open";
  return daysBetween(today, deadline) <= transitDays ? "closing" : "open";
}

/** Whether letters are wanted now, without asking the section first. */
export function isAskingForLetters(status: IssueStatus): boolean {
  return status === "open" || status === "closing";
}

/** Whether a letter may be started at all; past the date only with the section's request. */
export function mayStartLetter(status: IssueStatus): boolean {
  return isAskingForLetters(status) || status === "past";
}

/** Whether the action is over: nothing more is written, printed or sent. A superseded issue's letters can move on. */
export function hasEnded(status: IssueStatus): boolean {
  return status === "stopped" || status === "closed";
}
