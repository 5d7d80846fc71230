import { readerOf } from "@/lib/interface/reader";
import type { OutboxHouse } from "./new-message";
import type { SealedMail } from "./sealed-mail";

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
  const { say } = readerOf(writer.language);
  // No name and nothing else that was typed: whoever types a stranger's address could write to them through it.
  const officials = officialRoles.join(", ");
  const paragraphs = [
    say("mail_greeting_without_name"),
    say("mail_confirmation_text", { officials, appeal: appealTitle, link }),
    house.name,
  ];
  return {
    subject: say("mail_confirmation_subject", { officials }),
    text: paragraphs.join("\n\n"),
    to: writer.address,
    fromName: null,
    replyTo: null,
    pdf: null,
    writer: null,
    unsubscribeUrl: null,
  };
}
