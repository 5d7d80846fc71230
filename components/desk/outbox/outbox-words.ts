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

/** Who moved a message where no coordinator did. */
export const otherMovers: Readonly<Record<string, string>> = {
  bounce: "a mail that came back",
  clock: "Postbag, when the time was over",
  worker: "Postbag",
  writer: "the writer",
};
