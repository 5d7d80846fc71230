import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from "docx";
import { paragraphDirection } from "@/lib/ground/direction";
import { directedLine } from "@/lib/paper/script/directed-line";
import { settable } from "@/lib/paper/typeset/clean-strings";
import { wordFont } from "./word-fonts";

const POINT = 20; // Word spaces paragraphs in twentieths of a point…
const HALF_POINTS = 2; // …and sizes letters in halves.

/** Of postal lines, in em; exact, so that an address takes the same room in every font. */
export const LINE_HEIGHT = 1.15;

type Look = { sizePt?: number; isBold?: boolean };

/** Makes paragraphs and runs of one letter: its font, its language and its direction on each of them. */
export function paragraphMaker(language: string, isRightToLeft: boolean) {
  const font = wordFont(language);

  const run = (
    text: string,
    { sizePt = 11, isBold = false }: Look,
    rightToLeft: boolean,
    more: IRunOptions = {},
  ) =>
    new TextRun({
      ...more,
      text: settable(text),
      font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
      size: sizePt * HALF_POINTS,
      sizeComplexScript: sizePt * HALF_POINTS,
      // Word's own heading style is blue.
      color: "000000",
      bold: isBold,
      boldComplexScript: isBold,
      rightToLeft,
    });

  return {
    /** A paragraph in the letter's direction, or in its own where it is wholly in a script of the other one. */
    paragraph: (text: string, look: Look & { afterPt?: number } = {}, more: IParagraphOptions = {}) => {
      const rtl = paragraphDirection(text, isRightToLeft ? "rtl" : "ltr") === "rtl";
      return new Paragraph({
        spacing: { after: (look.afterPt ?? 8) * POINT },
        // It stands on the letter's side all the same, as on paper.
        ...(rtl !== isRightToLeft && { alignment: AlignmentType.END }),
        ...more,
        bidirectional: rtl,
        children: [run(text, look, rtl)],
      });
    },
    /** Postal lines: one paragraph at its place on the left, each line in its own direction. */
    postalLines: (lines: readonly string[], sizePt: number) =>
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { line: sizePt * LINE_HEIGHT * POINT, lineRule: LineRuleType.EXACT },
        bidirectional: false,
        children: lines.map((line, index) =>
          run(line, { sizePt }, directedLine(line).rtl, index > 0 ? { break: 1 } : {}),
        ),
      }),
  };
}
