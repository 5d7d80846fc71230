import PostalMime, { type Attachment } from "postal-mime";
import { findNumbers } from "@/lib/sheets/fields/numbers";
import { decodeText } from "./decode-text";
import { readHtml } from "./read-html";

type ReadAttachment = (bytes: Uint8Array, filename: string) => Promise<string>;

// Shorter than any sheet: the mail only carries the file.
const COVERING_NOTE = 1200;

const isSheetFile = ({ filename, mimeType }: Attachment): boolean =>
  /\.(?:pdf|docx|html?|txt)$/i.test(filename ?? "") || /pdf|wordprocessingml/.test(mimeType);

function bytesOf(content: Attachment["content"]): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return new Uint8Array(content);
}

/** The sheet in a mail: its text, else its HTML, or an attached file where the text is only a note. */
export async function readMail(bytes: Uint8Array, readAttachment: ReadAttachment): Promise<string> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 });
  const html = mail.html ? readHtml(mail.html) : "";
  const text = mail.text?.trim() ? mail.text : "";
  // A plain part next to HTML is often cut off or says "see the HTML"; the longer one is the sheet.
  const body = html.length > text.length * 1.3 ? html : text || html;
  const file = mail.attachments.find(isSheetFile);
  if (file && body.length < COVERING_NOTE && !/appeals to|llamamientos a|appels a|appelle an/i.test(body)) {
    return readAttachment(bytesOf(file.content), file.filename ?? "");
  }
  const subject =
    mail.subject && findNumbers(mail.subject).length > 0 && findNumbers(body).length === 0
      ? `Subject: ${mail.subject}\nFrom: -\n\n`
      : "";
  return body ? `${subject}${body}` : decodeText(bytes);
}
