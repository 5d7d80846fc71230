import {
  convertMillimetersToTwip,
  HeightRule,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { type LayoutId, layouts } from "@/lib/paper/layout/layouts";

const mm = convertMillimetersToTwip;
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

/** How far down the sheet the table begins: the page's upper margin. */
export function headTopMm(id: LayoutId): number {
  return layouts[id].sender.yMm;
}

/**
 * Sender and address at their places in the window, as a table of exact rows that stays left to right. Frames would
 * do for letters from left to right, but LibreOffice mirrors them in the others and the address lands outside.
 */
export function headTable(id: LayoutId, sender: Paragraph, address: Paragraph): Table {
  const { margins, sender: senderBox, address: addressBox, bodyYMm } = layouts[id];
  const split = Math.max(senderBox.xMm, addressBox.xMm);
  const widths = [split - margins.leftMm, Math.max(senderBox.widthMm, addressBox.widthMm)];
  const heights = [addressBox.yMm - senderBox.yMm, bodyYMm - addressBox.yMm];
  const isOneColumn = senderBox.xMm === addressBox.xMm;
  const columns = isOneColumn ? [widths[1] ?? 0] : widths;

  const cell = (column: number, child: Paragraph, rowSpan = 1) =>
    new TableCell({
      children: [child],
      width: { size: mm(columns[column] ?? 0), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins: noMargins,
      rowSpan,
    });
  const row = (height: number, children: TableCell[]) =>
    new TableRow({ children, cantSplit: true, height: { value: mm(height), rule: HeightRule.EXACT } });
  const [upper = 0, lower = 0] = heights;

  return new Table({
    rows: [row(upper, upperCells()), row(lower, [cell(addressColumn(), address)])],
    width: { size: mm(columns.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map((width) => mm(width)),
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: noMargins,
    visuallyRightToLeft: false,
  });

  function upperCells(): TableCell[] {
    if (isOneColumn) return [cell(0, sender)];
    // The sender's cell reaches over both rows, or its fourth line would be cut off.
    const isSenderRight = senderBox.xMm > addressBox.xMm;
    if (isSenderRight) return [cell(0, new Paragraph({})), cell(1, sender, 2)];
    return [cell(0, sender, 2), cell(1, new Paragraph({}))];
  }

  function addressColumn(): number {
    return !isOneColumn && senderBox.xMm < addressBox.xMm ? 1 : 0;
  }
}
