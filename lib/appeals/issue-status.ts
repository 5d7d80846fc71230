import type { IssueStage } from "@/generated/sqlite/enums";
import { type CalendarDay, type DeadlineDates, daysBetween, deadlineOf } from "./deadline";

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

/** Each status in words: a label for a card, a sentence for the page. */
export const issueStatusWords: Record<IssueStatus, { label: string; sentence: string }> = {
  draft: { label: "Draft", sentence: "Only the desk sees this. Nothing has been published yet." },
  proposed: {
    label: "Waiting for a second look",
    sentence: "Ready to publish, once a second coordinator agrees.",
  },
  scheduled: {
    label: "Opens soon",
    sentence: "Letters are not asked for yet. You can already read the appeal.",
  },
  open: { label: "Write now", sentence: "Letters are asked for, and there is time for the post." },
  closing: {
    label: "Closing: fax or email",
    sentence:
      "Letters are still asked for, but one posted now may arrive too late. A fax or an email will not.",
  },
  past: {
    label: "Date passed",
    sentence: "The date for letters has passed. Ask your section office before you write.",
  },
  superseded: {
    label: "Replaced by newer information",
    sentence: "A newer issue of this appeal takes the place of this one. Act on that one.",
  },
  stopped: { label: "Stopped", sentence: "This action has been stopped. Please send no more letters." },
  closed: {
    label: "Closed",
    sentence: "This action is over. No more letters are needed; thank you for yours.",
  },
};
