import { findNumbers } from "@/lib/sheets/fields/numbers";
import { findLabel } from "@/lib/sheets/labels/find-label";
import type { LabelKind } from "@/lib/sheets/labels/label";
import type { Line } from "@/lib/sheets/text/line";

const ENDS_TOP: ReadonlySet<LabelKind> = new Set([
  "asks",
  "targets",
  "letter",
  "background",
  "copies",
  "summary",
  "persons",
]);

/** The lines above the first section with a content of its own: banner, number, date, headline, names, story. */
export function topOf(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((_, at) => {
    const label = findLabel(lines, at);
    return label !== null && ENDS_TOP.has(label.kind) && !isPageTitle(lines, at + label.lines);
  });
  return end < 0 ? [...lines] : lines.slice(0, end);
}

/** "Musterbrief" right above "UA-120/2016 …" names the page; its sections come below the number. */
const isPageTitle = (lines: readonly Line[], next: number): boolean =>
  findNumbers(lines[next]?.text.trim() ?? "").some(({ start }) => start === 0);
