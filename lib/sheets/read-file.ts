import { parseSheet } from "./parse-sheet";
import type { SheetReading } from "./schema";
import { extractText } from "./text/extract-text";

/** Reads a file in this very process: for the sandboxed reader and for tests. The server calls `readSheet`. */
export async function readFileHere(bytes: Uint8Array, filename = ""): Promise<SheetReading> {
  const { format, text } = await extractText(bytes, filename);
  return parseSheet(text, format);
}
