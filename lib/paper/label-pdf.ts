import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { type AddressSheets, addressSheets } from "./envelope-pdf";
import { type LabelSheetId, labelSheets, sheetsFrom } from "./layout/label-sheets";
import { limitedOffset, type Offset } from "./setting/offset";
import { timeParts } from "./setting/time-parts";

// Half a millimetre of feed error and a cut that is never quite straight.
const PADDING_MM = 3;

type LabelJob = {
  letters: readonly Pick<ComposedLetter, "addressee">[];
  sheet: LabelSheetId;
  createdAt: Date;
  /** The first label to use, from 1 in the top left corner along the rows: a sheet begun earlier goes on. */
  startAt?: number;
  /** Draws the edge of every label: a test on plain paper, held against a sheet of labels. */
  outlines?: boolean;
  offsetMm?: Offset | undefined;
};

/** The addressees on sheets of labels, to be printed at 100 %. */
export async function labelPdf(job: LabelJob): Promise<AddressSheets> {
  const { letters, sheet: id, createdAt, startAt = 1, outlines = false, offsetMm } = job;
  const sheet = labelSheets[id];
  const places = sheet.columns * sheet.rows;
  const first = Number.isInteger(startAt) ? Math.max(1, Math.min(places, startAt)) : 1;
  const data = {
    title: id,
    authors: [],
    createdAt: timeParts(createdAt),
    sheet: { ...sheet, padding: PADDING_MM },
    skipped: first - 1,
    outlines,
    offset: limitedOffset(offsetMm),
    labels: letters.map(({ addressee }) => addressee.lines),
  };
  return addressSheets("labels.typ", data, Math.ceil((letters.length + first - 1) / places));
}

/** On the smallest labels that hold every address, from the sheet given; null where even the largest is too small. */
export async function labelPdfThatFits(
  job: LabelJob,
): Promise<{ pdf: Uint8Array; sheet: LabelSheetId } | null> {
  for (const sheet of sheetsFrom(job.sheet)) {
    const { pdf, tooLarge } = await labelPdf({ ...job, sheet });
    if (tooLarge.length === 0) return { pdf, sheet };
  }
  return null;
}
