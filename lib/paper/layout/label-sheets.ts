/** Smaller labels before larger ones, each paper by itself. */
export const labelSheetIds = ["L7160", "L7163", "L7165", "5160", "5163", "5164"] as const;
export type LabelSheetId = (typeof labelSheetIds)[number];

type LabelSheet = {
  name: string;
  /** One label, as the maker writes it on the packet. */
  size: string;
  width: number;
  height: number;
  columns: number;
  rows: number;
  labelWidth: number;
  labelHeight: number;
  left: number;
  top: number;
  /** From one label's corner to the next one's. */
  pitchX: number;
  pitchY: number;
};

/**
 * Avery's sheets in millimetres. gLabels' templates say the same to within half a millimetre; where they differ
 * (L7163, 5160) the sheet that is symmetric on its paper was taken.
 */
export const labelSheets: Record<LabelSheetId, LabelSheet> = {
  L7160: {
    name: "Avery L7160",
    size: "63.5 × 38.1 mm",
    width: 210,
    height: 297,
    columns: 3,
    rows: 7,
    labelWidth: 63.5,
    labelHeight: 38.1,
    left: 7.25,
    top: 15.15,
    pitchX: 66,
    pitchY: 38.1,
  },
  L7163: {
    name: "Avery L7163",
    size: "99.1 × 38.1 mm",
    width: 210,
    height: 297,
    columns: 2,
    rows: 7,
    labelWidth: 99.1,
    labelHeight: 38.1,
    left: 4.65,
    top: 15.15,
    pitchX: 101.6,
    pitchY: 38.1,
  },
  L7165: {
    name: "Avery L7165",
    size: "99.1 × 67.7 mm",
    width: 210,
    height: 297,
    columns: 2,
    rows: 4,
    labelWidth: 99.1,
    labelHeight: 67.7,
    left: 4.65,
    top: 13.1,
    pitchX: 101.6,
    pitchY: 67.7,
  },
  "5160": {
    name: "Avery 5160",
    size: "2⅝ × 1 in",
    width: 215.9,
    height: 279.4,
    columns: 3,
    rows: 10,
    labelWidth: 66.675,
    labelHeight: 25.4,
    left: 4.76,
    top: 12.7,
    pitchX: 69.85,
    pitchY: 25.4,
  },
  "5163": {
    name: "Avery 5163",
    size: "4 × 2 in",
    width: 215.9,
    height: 279.4,
    columns: 2,
    rows: 5,
    labelWidth: 101.6,
    labelHeight: 50.8,
    left: 3.97,
    top: 12.7,
    pitchX: 106.36,
    pitchY: 50.8,
  },
  "5164": {
    name: "Avery 5164",
    size: "4 × 3⅓ in",
    width: 215.9,
    height: 279.4,
    columns: 2,
    rows: 3,
    labelWidth: 101.6,
    labelHeight: 84.67,
    left: 3.97,
    top: 12.7,
    pitchX: 106.36,
    pitchY: 84.67,
  },
};

/** The sheet and the larger ones on the same paper. */
export function sheetsFrom(id: LabelSheetId): LabelSheetId[] {
  const { width } = labelSheets[id];
  return labelSheetIds.slice(labelSheetIds.indexOf(id)).filter((other) => labelSheets[other].width === width);
}

/** For a select: what is on the packet of each sheet. */
export const labelSheetOptions = labelSheetIds.map((id) => {
  const { name, size, columns, rows, width } = labelSheets[id];
  return { id, name, size, count: columns * rows, paper: width === 210 ? "A4" : "US Letter" };
});
