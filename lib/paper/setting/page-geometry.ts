import { type LayoutId, layouts, type PaperId, papers } from "@/lib/paper/layout/layouts";
import { limitedOffset, type Offset } from "./offset";

export type PageChoice = {
  layout: LayoutId;
  /** The layout's own sheet unless said otherwise. */
  paper?: PaperId | undefined;
  foldMarks?: boolean | undefined;
  /** What the writer's printer is off by: everything moves right and down by this much, at most 10 mm. */
  offsetMm?: Offset | undefined;
};

/** The page as assets/typst/letters.typ reads it, in millimetres. */
export function pageGeometry({ layout: id, paper, foldMarks = true, offsetMm }: PageChoice) {
  const layout = layouts[id];
  const paperId = paper ?? layout.paper;
  const { widthMm, heightMm } = papers[paperId];
  const { x, y } = limitedOffset(offsetMm);
  const { margins, address, sender } = layout;
  return {
    width: widthMm,
    height: heightMm,
    left: margins.leftMm + x,
    right: margins.rightMm - x,
    top: margins.topMm + y,
    bottom: margins.bottomMm - y,
    body: layout.bodyYMm + y,
    address: { x: address.xMm + x, y: address.yMm + y, width: address.widthMm, height: address.heightMm },
    returnLine: layout.returnLineYMm === null ? null : layout.returnLineYMm + y,
    sender: { x: sender.xMm + x, y: sender.yMm + y, width: sender.widthMm },
    dateAtEnd: layout.dateAlign === "end",
    folds: foldMarks ? layout.foldsMm[paperId].map((fold) => fold + y) : [],
    hole: foldMarks && layout.holeMm !== null && paperId === "a4" ? layout.holeMm + y : null,
  };
}
