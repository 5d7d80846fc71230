import { findNumbers } from "@/lib/sheets/fields/numbers";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";

// "UA-120/2016 Folter - Mexiko. Appelle bis 15. August 2016": the heading of a model letter on the German pages.
const HEADING =
  /^(?:ua|fi|au)[\s-]?\d+.*\b(?:appelle bis|appeals? (?:by|before|until)|llamamientos|appels)\b/;

/** A page of several model letters holds several sheets: only the lines of the first are kept. */
export function keepFirstSheet(lines: readonly Line[]): Line[] {
  const headings = lines.flatMap((line, at) => {
    const text = line.text.trim();
    return HEADING.test(fold(text)) ? [{ at, number: findNumbers(text)[0]?.number }] : [];
  });
  const other = headings.find(({ number }) => number !== headings[0]?.number);
  return other ? lines.slice(0, other.at) : [...lines];
}
