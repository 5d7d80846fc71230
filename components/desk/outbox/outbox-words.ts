import type { OutboxKind } from "@/generated/sqlite/enums";

/** What a message is, for a coordinator. */
export const kindWords: Record<OutboxKind, string> = {
  letter: "a letter",
  confirmation: "the link for a writer",
  copy: "a copy for a writer",
  outcome: "news for a writer",
  reminder: "a reminder for a writer",
  alert: "an alert for a coordinator",
  notice: "a mail to a coordinator",
};

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** "6 Nov 2014, 09:00 UTC" */
export function momentWords(instant: Date): string {
  return `${moment.format(instant)} UTC`;
}
