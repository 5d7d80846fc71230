import type { pageGeometry } from "./page-geometry";

// The largest size at which a letter stays on one page; one that cannot is set at the middle size.
const LARGEST_PT = 11;
const SMALLER_PT = [10.5, 10, 9.5];
const LONG_PT = 10.5;
// The last paragraph and the signature stay together: when they move to the next page they leave this much free.
const KEPT_TOGETHER_MM = 45;

/** How one letter is to be set: `total` is its number of pages as far as known. */
export type Plan = { sizePt: number; isLong: boolean; total: number };
type SetLetter = { pages: number; end: number };

export const firstPlan: Plan = { sizePt: LARGEST_PT, isLong: false, total: 1 };

/** What to try after a setting; the same plan again when it is right as it stands. */
export function revisePlan(plan: Plan, set: SetLetter, geometry: ReturnType<typeof pageGeometry>): Plan {
  if (set.pages === 1) return { ...plan, total: 1 };
  if (plan.isLong) return { ...plan, total: set.pages };
  const { height, body, top, bottom } = geometry;
  const room = height - body - bottom;
  const taken = room + (set.pages - 2) * (height - top - bottom) + set.end - top;
  const seemsToFit = (sizePt: number) => (taken - KEPT_TOGETHER_MM) * (sizePt / plan.sizePt) ** 2 <= room;
  const sizePt = SMALLER_PT.find((size) => size < plan.sizePt && seemsToFit(size));
  return sizePt === undefined ? { sizePt: LONG_PT, isLong: true, total: set.pages } : { ...plan, sizePt };
}
