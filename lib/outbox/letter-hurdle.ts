import type { IssueStage } from "@/generated/sqlite/enums";
import { dayIn } from "@/lib/appeals/deadline";
import { issueStatus } from "@/lib/appeals/issue-status";
import { readEmailAddress } from "@/lib/mail/email-address";
import type { OutboxEvent } from "./outbox-events";

/** What a letter depends on, as it stands in the database at this moment. */
export type LetterGround = {
  issue: {
    stage: IssueStage;
    opensOn: string | null;
    deadline: string | null;
    rollingDeadlineDays: number | null;
  } | null;
  allowsServerSending: boolean;
  official: { timeZone: string; retiredAt: Date | null; emails: readonly string[] } | null;
  isAfterDate: boolean;
};

/**
 * What keeps a letter from being handed over at `now`, or null: the appeal's date in the official's time zone, a
 * stop, a changed addressee. Asked when it is asked for, when it is confirmed and again right before it goes.
 */
export function letterHurdle(ground: LetterGround, now: Date): OutboxEvent | null {
  const { issue, official } = ground;
  if (!official || official.retiredAt || publishedRecipients(official.emails).length === 0)
    return { type: "hold", reason: "official_changed" };
  const status = issue ? issueStatus(issue, dayIn({ instant: now, timeZone: official.timeZone })) : "draft";
  if (status === "past") return ground.isAfterDate ? allowance(ground) : { type: "date_passed" };
  // A newer issue asks for something else, but what was written on the older one was asked for.
  const isLive = status === "open" || status === "closing" || status === "superseded";
  return isLive ? allowance(ground) : { type: "hold", reason: "appeal_stopped" };
}

/** An official's published addresses in the form that goes on the wire; what is not an address is left out. */
export function publishedRecipients(emails: readonly string[]): string[] {
  return [...new Set(emails.flatMap((email) => readEmailAddress(email)?.address ?? []))];
}

function allowance({ allowsServerSending }: LetterGround): OutboxEvent | null {
  return allowsServerSending ? null : { type: "hold", reason: "sending_not_allowed" };
}
