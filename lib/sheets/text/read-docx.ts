import mammoth from "mammoth";
import { SheetError } from "@/lib/sheets/sheet-error";
import { checkWordArchive } from "./check-zip";
import { readHtml } from "./read-html";
import { readMargins } from "./word-margins";

/** The text of a Word document; pictures are skipped, and nothing outside the file is opened. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  checkWordArchive(bytes);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      // Mammoth would read a linked picture from the disk or the network; none is asked for.
      {
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
        includeDefaultStyleMap: true,
        ignoreEmptyParagraphs: false,
      },
    );
    const { above, below } = readMargins(bytes);
    return [...above, readHtml(value, "typed"), ...below].join("\n");
  } catch {
    throw new SheetError("damaged");
  }
}
