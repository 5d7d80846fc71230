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
  const end = lines.findIndex((_, at) => ENDS_TOP.has(findLabel(lines, at)?.kind ?? "other"));
  return end < 0 ? [...lines] : lines.slice(0, end);
}

/** Text of a story rather than of a heading: long, in sentences, mostly lower case. */
export function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 9 && lower * 2 >= words.length;
}
