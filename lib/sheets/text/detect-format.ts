import type { SheetFormat } from "@/lib/sheets/schema";
import { SheetError } from "@/lib/sheets/sheet-error";

const ASCII = (bytes: Uint8Array, from = 0, to = 2048): string =>
  new TextDecoder("latin1").decode(bytes.subarray(from, to));

const MAIL_HEADER =
  /^(?:mime-version|content-type|content-transfer-encoding|received|message-id|return-path|dkim-signature):/im;
const ANY_HEADER = /^(?:from |[A-Za-z][A-Za-z0-9-]*:[ \t])/;
// Containers and pictures that are no sheet: gzip, RAR, 7z, PNG, JPEG, GIF, old Word, RTF.
const OTHER = [
  "\x1f\x8b",
  "Rar!",
  "7z\xbc\xaf",
  "\x89PNG",
  "\xff\xd8\xff",
  "GIF8",
  "\xd0\xcf\x11\xe0",
  "{\\rtf",
];

/** Bytes that no text has, in any number: a picture, a program, a damaged file. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const control = sample.filter((byte) => byte < 32 && ![9, 10, 11, 12, 13, 26, 27].includes(byte)).length;
  const zeros = sample.filter((byte) => byte === 0).length;
  const isWide = zeros > sample.length / 4 && zeros < sample.length * 0.6;
  return !isWide && control > sample.length / 50;
}

/** The format by its first bytes; the file name decides only between kinds of text. */
export function detectFormat(bytes: Uint8Array, filename = ""): SheetFormat {
  const head = ASCII(bytes);
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return "docx";
  if (OTHER.some((start) => head.startsWith(start))) throw new SheetError("unknown-format");
  if (isBinary(bytes)) throw new SheetError("unknown-format");
  const plain = head
    .replace(/\0/g, "")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .trimStart();
  const extension = /\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase();
  if (
    /^<(?:!doctype\s+html|html|head|body|\?xml|!--)/i.test(plain) ||
    (/^html?$|^xhtml$/.test(extension ?? "") && plain.includes("<"))
  )
    return "html";
  const headers = plain.split(/\r?\n\r?\n/)[0] ?? "";
  if (extension === "eml" || (ANY_HEADER.test(plain) && MAIL_HEADER.test(headers))) return "eml";
  if (/<(?:p|div|br|table|td|h[1-6])[\s>/]/i.test(plain) && (plain.match(/<[a-z/]/gi)?.length ?? 0) > 12)
    return "html";
  return "text";
}
