import MailComposer from "nodemailer/lib/mail-composer";
import { safeText } from "@/lib/ground/clean-text";
import { headerLine } from "./header-line";
import type { MailDraft } from "./mailto-link";

type EmlAttachment = { filename: string; bytes: Uint8Array };

/**
 * A draft as a file: RFC 5322 with "X-Unsent: 1", which Outlook opens for sending. It names no sender, date or
 * Message-ID (the writer's program adds its own), so the same letter always gives the same bytes.
 */
export async function emlFile(
  draft: MailDraft & { language: string; attachment?: EmlAttachment },
): Promise<Uint8Array> {
  const message = new MailComposer({
    to: [...draft.to],
    cc: [...(draft.cc ?? [])],
    subject: headerLine(draft.subject),
    text: safeText(draft.text).replace(/\n/g, "\r\n"),
    headers: { "X-Unsent": "1", "Content-Language": draft.language },
    // base64 never holds the "--" of a boundary, so a fixed one is safe and the file is reproducible.
    textEncoding: "base64",
    baseBoundary: "postbag",
    attachments: draft.attachment ? [pdfPart(draft.attachment)] : [],
  }).compile();
  return withoutHeaders(await message.build(), ["date", "message-id"]);
}

function pdfPart({ filename, bytes }: EmlAttachment) {
  return { filename: headerLine(filename), content: Buffer.from(bytes), contentType: "application/pdf" };
}

// The composer always writes these two. Neither is ever folded here: both are short and made by the composer.
function withoutHeaders(message: Buffer, names: readonly string[]): Uint8Array {
  const end = message.indexOf("\r\n\r\n");
  const kept = message
    .subarray(0, end)
    .toString("latin1")
    .split("\r\n")
    .filter((line) => !names.includes(line.slice(0, line.indexOf(":")).toLowerCase()));
  return Buffer.concat([Buffer.from(kept.join("\r\n"), "latin1"), message.subarray(end)]);
}
