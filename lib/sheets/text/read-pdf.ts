import { getDocumentProxy } from "unpdf";
import { SheetError } from "@/lib/sheets/sheet-error";
import { layOutPage, type Run } from "./pdf-rows";

/** Sheets have two pages, rarely four; a newsletter of several cases may be longer. */
const MOST_PAGES = 30;
const MOST_RUNS = 60_000;
/** Fewer letters than this on all pages: a scan, or nothing. */
const FEWEST_LETTERS = 40;

function isTextItem(
  item: object,
): item is { str: string; transform: number[]; width: number; height: number } {
  return "str" in item && "transform" in item;
}

function runOf(item: object): Run[] {
  if (!isTextItem(item) || item.str === "") return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  // Text that stands on its side is a margin note or a watermark.
  if (Math.abs(b) > Math.abs(a) || Math.abs(c) > Math.abs(d)) return [];
  return [{ text: item.str, x, y, width: item.width, height: item.height || Math.abs(d) || 10 }];
}

/** The text of a PDF with every line's parts in their columns. Throws `SheetError` for scans and damaged files. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
    maxImageSize: 0,
  }).catch(() => {
    throw new SheetError("damaged");
  });
  const pages: string[] = [];
  let letters = 0;
  try {
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: false });
      const runs = items.slice(0, MOST_RUNS).flatMap(runOf);
      letters += runs.reduce((sum, run) => sum + run.text.trim().length, 0);
      pages.push(layOutPage(runs));
      page.cleanup();
    }
  } catch (error) {
    if (letters < FEWEST_LETTERS) throw error instanceof SheetError ? error : new SheetError("damaged");
  } finally {
    await document.destroy();
  }
  if (letters < FEWEST_LETTERS) throw new SheetError("no-text");
  return pages.join("\n\f\n");
}
