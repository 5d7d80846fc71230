import type { OutboxHouse } from "./new-message";
import type { SealedMail } from "./sealed-mail";
import { fillIn, noticeWords } from "./words/notice-words";

/** The mail that asks a writer to confirm: one link, and nothing of the letter, should the address be a stranger's. */
export function confirmationMail({
  writer,
  appealTitle,
  officialRoles,
  link,
  house,
}: {
  writer: { address: string; name: string; language: string };
  appealTitle: string;
  officialRoles: readonly string[];
  link: string;
  house: OutboxHouse;
}): SealedMail {
  const { confirmation, greetingWithoutName } = noticeWords(writer.language);
  // No name and nothing else that was typed: whoever types a stranger's address could write to them through it.
  const values = { officials: officialRoles.join(", "), appeal: appealTitle, link };
  const paragraphs = [
    greetingWithoutName,
    ...confirmation.text.map((text) => fillIn(text, values)),
    house.name,
  ];
  return {
    subject: fillIn(confirmation.subject, values),
    text: paragraphs.join("\n\n"),
    to: writer.address,
    fromName: null,
    replyTo: null,
    pdf: null,
    writer: null,
    unsubscribeUrl: null,
  };
}
