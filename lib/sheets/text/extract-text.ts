import type { SheetFormat } from "@/lib/sheets/schema";
import { SheetError } from "@/lib/sheets/sheet-error";
import { decodeText } from "./decode-text";
import { detectFormat } from "./detect-format";
import { declaredCharset, readHtml } from "./read-html";

/** The largest upload; a sheet with its pictures has well under 2 MB. */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** Longer texts are no sheets; reading stops here. */
const LONGEST_TEXT = 400_000;

type ExtractedText = { format: SheetFormat; text: string };

async function readAs(format: SheetFormat, bytes: Uint8Array, depth: number): Promise<string> {
  if (format === "html")
    return readHtml(
      decodeText(bytes, declaredCharset(new TextDecoder("latin1").decode(bytes.subarray(0, 2048)))),
    );
  // The larger readers are loaded when they are first needed.
  if (format === "pdf") return (await import("./read-pdf")).readPdf(bytes);
  if (format === "docx") return (await import("./read-docx")).readDocx(bytes);
  if (format === "eml") {
    const { readMail } = await import("./read-mail");
    return readMail(bytes, (inner, name) =>
      depth > 0 ? Promise.resolve("") : readAs(detectFormat(inner, name), inner, depth + 1),
    );
  }
  return decodeText(bytes);
}

/** The text in a file of any kind that a sheet comes in. Throws `SheetError`. */
export async function extractText(bytes: Uint8Array, filename = ""): Promise<ExtractedText> {
  if (bytes.length === 0) throw new SheetError("empty");
  if (bytes.length > LARGEST_FILE) throw new SheetError("too-large");
  const format = detectFormat(bytes, filename);
  const text = (await readAs(format, bytes, 0)).slice(0, LONGEST_TEXT);
  if (!/\p{L}/u.test(text)) throw new SheetError(format === "pdf" ? "no-text" : "empty");
  return { format, text };
}
