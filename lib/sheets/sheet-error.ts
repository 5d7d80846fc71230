export type SheetErrorCode =
  | "empty"
  | "too-large"
  | "unknown-format"
  | "damaged"
  | "no-text"
  | "too-slow"
  | "too-much-memory"
  | "crashed";

/** What an uploader is told when a file cannot be read. */
const SHEET_MESSAGES: Record<SheetErrorCode, string> = {
  empty: "The file is empty. Choose the sheet again, or paste its text.",
  "too-large": "The file is too large. Save the sheet as a smaller PDF, or paste its text.",
  "unknown-format":
    "This kind of file cannot be read. Use PDF, Word (.docx), HTML, email (.eml) or plain text.",
  damaged: "The file is damaged or protected. Open it, save it again as a PDF, or paste its text.",
  "no-text": "The file holds pictures of text only, as scans do. Paste the text of the sheet instead.",
  "too-slow": "The file took too long to read. Paste the text of the sheet instead.",
  "too-much-memory": "The file needs too much memory to read. Paste the text of the sheet instead.",
  crashed: "The file could not be read. Paste the text of the sheet instead.",
};

/** A file that cannot be read; `message` is meant for the person who chose it. */
export class SheetError extends Error {
  override readonly name = "SheetError";
  constructor(readonly code: SheetErrorCode) {
    super(SHEET_MESSAGES[code]);
  }
}

export const isSheetErrorCode = (code: string): code is SheetErrorCode => code in SHEET_MESSAGES;
