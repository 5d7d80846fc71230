import type { SendMailOptions } from "nodemailer";
import { safeText } from "@/lib/ground/clean-text";
import { isEmailAddress } from "./email-address";
import { headerLine } from "./header-line";

/** One mail as Postbag sends it: plain text, one From, no tracking. */
export type OutgoingMail = {
  /** With its brackets; the same for every attempt. */
  messageId: string;
  date: Date;
  fromName: string;
  from: string;
  /** Where the mail server reports to. */
  envelopeFrom: string;
  to: readonly string[];
  replyTo: string | null;
  subject: string;
  text: string;
  language: string;
  pdf: { filename: string; bytes: Uint8Array } | null;
  /** Written by Postbag itself and not by a person (RFC 3834). */
  isAutomatic: boolean;
  /** RFC 8058. */
  unsubscribeUrl: string | null;
};

// What DKIM covers. RFC 6376 wants From and the rest of what people see; RFC 8058 both List-Unsubscribe fields.
export const SIGNED_HEADERS = [
  ...["from", "to", "reply-to", "subject", "date", "message-id"],
  ...["mime-version", "content-type", "content-transfer-encoding", "content-language"],
  ...["auto-submitted", "list-unsubscribe", "list-unsubscribe-post"],
].join(":");

/** Nodemailer's form of it, its addresses checked. */
export function mailOptions(mail: OutgoingMail): SendMailOptions {
  checkAddresses(mail);
  return {
    messageId: mail.messageId,
    date: mail.date,
    from: { name: headerLine(mail.fromName), address: mail.from },
    to: [...mail.to],
    ...(mail.replyTo === null ? {} : { replyTo: { name: "", address: mail.replyTo } }),
    envelope: { from: mail.envelopeFrom, to: [...new Set(mail.to)] },
    subject: headerLine(mail.subject),
    text: safeText(mail.text),
    headers: { "Content-Language": languageTag(mail.language), ...automaticHeaders(mail) },
    attachments: mail.pdf
      ? [
          {
            filename: headerLine(mail.pdf.filename),
            content: Buffer.from(mail.pdf.bytes),
            contentType: "application/pdf",
          },
        ]
      : [],
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** What is not exactly one plain address must not reach the wire. */
function checkAddresses({ from, envelopeFrom, to, replyTo }: OutgoingMail): void {
  const addresses = [from, envelopeFrom, ...to, ...(replyTo === null ? [] : [replyTo])];
  if (to.length === 0 || !addresses.every(isEmailAddress)) throw new Error("A mail without plain addresses");
}

/** What marks mail that no person wrote, and ends it with one request. */
function automaticHeaders(mail: OutgoingMail) {
  return {
    ...(mail.isAutomatic ? { "Auto-Submitted": "auto-generated" } : {}),
    ...(mail.unsubscribeUrl === null
      ? {}
      : {
          // In one piece: folded ones have broken signatures on the way.
          "List-Unsubscribe": { prepared: true, value: `<${encodeURI(mail.unsubscribeUrl)}>` },
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }),
  };
}

/** A language as a header may name it (RFC 3282). */
function languageTag(language: string): string {
  return /^[A-Za-z0-9-]{2,35}$/.test(language) ? language : "und";
}
