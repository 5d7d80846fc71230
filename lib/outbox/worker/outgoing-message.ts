import type { MailSettings } from "@/lib/mail/mail-settings";
import type { OutgoingMail } from "@/lib/mail/outgoing-mail";
import { signToken } from "@/lib/mail/signed-token";
import type { LeasedMessage } from "@/lib/outbox/lease-messages.db";
import type { SealedMail } from "@/lib/outbox/sealed-mail";

export type Sender = Pick<MailSettings, "from" | "name" | "bounceAddress"> & { signKey: Uint8Array };

/**
 * The mail of a leased message as it goes on the wire. Recipients of a letter are those of the lease, never typed
 * ones.
 */
export function outgoingMessage(message: LeasedMessage, mail: SealedMail, sender: Sender): OutgoingMail {
  const isLetter = message.kind === "letter";
  return {
    messageId: message.messageId,
    date: message.queuedAt ?? message.createdAt,
    fromName: isLetter && mail.fromName ? `${mail.fromName} via ${sender.name}` : sender.name,
    from: sender.from,
    envelopeFrom: bounceAddressFor(message.id, sender),
    to: isLetter ? message.recipients : [mail.to ?? ""],
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.text,
    language: message.language,
    pdf: mail.pdf && { filename: mail.pdf.filename, bytes: Buffer.from(mail.pdf.base64, "base64") },
    isAutomatic: !isLetter,
    unsubscribeUrl: mail.unsubscribeUrl,
  };
}

/** `bounce+TOKEN@…` (VERP): a bounce names its message by the address it comes to, whatever its text says. */
function bounceAddressFor(messageId: string, { bounceAddress, from, signKey }: Sender): string {
  if (bounceAddress === null) return from;
  const at = bounceAddress.indexOf("@");
  const token = signToken({ key: signKey, purpose: "bounce", id: messageId });
  return `${bounceAddress.slice(0, at)}+${token}${bounceAddress.slice(at)}`;
}
