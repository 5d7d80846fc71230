import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  HeadingLevel,
  Packer,
  type Paragraph,
  type Table,
} from "docx";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { ASK_MARK, labelledNames } from "@/lib/letters/letter-text";
import { type LayoutId, layouts, type PaperId, papers } from "./layout/layouts";
import { settable } from "./typeset/clean-strings";
import { headTable, headTopMm } from "./word/head-table";
import { LINE_HEIGHT, paragraphMaker } from "./word/paragraphs";

type LetterDocxJob = { letter: ComposedLetter; layout: LayoutId; paper?: PaperId | undefined };

const mm = convertMillimetersToTwip;

/** The letter as a Word file to go on writing in; sender and address stand where the window shows them. */
export async function letterDocx({
  letter,
  layout: id,
  paper,
}: LetterDocxJob): Promise<Uint8Array<ArrayBuffer>> {
  const layout = layouts[id];
  const sheet = papers[paper ?? layout.paper];
  const document = new Document({
    title: settable(letter.subject),
    creator: settable(letter.signature.join(", ")),
    styles: {
      default: {
        document: { run: { language: { value: letter.language, bidirectional: letter.language } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(sheet.widthMm), height: mm(sheet.heightMm) },
            margin: {
              top: mm(headTopMm(id)),
              bottom: mm(layout.margins.bottomMm),
              left: mm(layout.margins.leftMm),
              right: mm(layout.margins.rightMm),
            },
          },
        },
        children: letterParts(letter, id),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function letterParts(letter: ComposedLetter, id: LayoutId): (Paragraph | Table)[] {
  const { paragraph, postalLines } = paragraphMaker(letter.language, letter.direction === "rtl");
  const { lines } = letter.addressee;
  const dateAlign = layouts[id].dateAlign === "end" ? AlignmentType.END : AlignmentType.START;
  const copies = labelledNames(letter.copies);
  // The ask's mark is typed, as in the plain text: a Word list would number it in the reader's own style.
  const ask = { indent: { start: mm(6), hanging: mm(5) } };
  return [
    headTable(id, postalLines(letter.sender, 9.5), postalLines(lines, addressSizePt(lines.length, id))),
    paragraph(letter.placeAndDate, { afterPt: 18 }, { alignment: dateAlign }),
    paragraph(letter.subject, { sizePt: 12, isBold: true, afterPt: 14 }, { heading: HeadingLevel.HEADING_1 }),
    paragraph(letter.salutation),
    ...letter.paragraphs.map((text) => paragraph(text)),
    ...letter.asks.map((text, index) =>
      paragraph(`${ASK_MARK} ${text}`, { afterPt: index === letter.asks.length - 1 ? 8 : 4 }, ask),
    ),
    ...letter.closing.map((text) => paragraph(text, {}, { keepNext: true })),
    // Room to sign by hand.
    paragraph(letter.valediction, { afterPt: 44 }, { keepNext: true }),
    ...letter.signature.map((text) => paragraph(text, { afterPt: 0 }, { keepNext: true })),
    ...(copies ? [paragraph(copies, { sizePt: 9.5, afterPt: 4 }, { spacing: { before: 280 } })] : []),
    ...(letter.appealUrl ? [paragraph(letter.appealUrl, { sizePt: 9.5 }, { spacing: { before: 280 } })] : []),
  ];
}

const LARGEST_ADDRESS_PT = 10;
const SMALLEST_ADDRESS_PT = 7.5;

/** The largest size, in half points, at which so many lines stay inside the window. */
function addressSizePt(lines: number, id: LayoutId): number {
  const fitting = ((layouts[id].address.heightMm / 25.4) * 72) / (Math.max(1, lines) * LINE_HEIGHT);
  return Math.max(SMALLEST_ADDRESS_PT, Math.min(LARGEST_ADDRESS_PT, Math.floor(fitting * 2) / 2));
}
