import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { isCountry } from "@/lib/sheets/words/countries";
import { type DateAt, findDates } from "@/lib/sheets/words/dates";
import { regexOf } from "@/lib/sheets/words/pattern";
import { found, NOT_FOUND } from "./found";
import { findNumbers, saysFollowUp } from "./numbers";
import { isDateLine } from "./title/heading";
import words from "./words.json" with { type: "json" };

const LABEL = regexOf(words.issueDate.LABEL);
// The date of the page; a date beside the number is that of the sheet.
const PAGE_LABEL =
  /(?:^|[^a-z])(?:stand|publie le|publicad[oa] el|published(?: on)?|veroffentlicht(?: am)?)\s*:?\s*$/;
const LIMIT = regexOf(words.issueDate.LIMIT);
const ALONE = regexOf(words.issueDate.ALONE);

const inBrackets = (text: string, { start }: DateAt): boolean => {
  const before = text.slice(0, start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};

/** "Nigéria – 6 décembre 2010": what stands beside the date is its country or town. */
const isPlace = (text: string): boolean => isCountry(text.replace(/[^\p{L}\p{M}'\u2019\s]+/gu, " ").trim());

type Candidate = { iso: string; line: Line; rank: number };

function rankOf(line: Line, date: DateAt, ownNumber: string | null): number {
  const folded = fold(line.text);
  const before = folded.slice(0, date.start);
  if (LIMIT.test(before) || inBrackets(line.text, date)) return 0;
  if (/(?:issued|dated|of)(?: on)?\s*$/.test(before) && saysFollowUp(line.text)) return 0;
  if (/\bissued(?: on)?\s*:?\s*$/.test(before)) return 5;
  if (LABEL.test(before) && !/\d:\d\d/.test(folded)) return 5;
  if (PAGE_LABEL.test(before)) return 3.5;
  if (
    ownNumber !== null &&
    findNumbers(line.text).some((one) => one.number === ownNumber && one.start < date.start)
  )
    return 4;
  // "Fear of torture      7 June 1990", "Berne, le 9 mars 2006": alone on its part of the line, with at most its town.
  const part = line.text
    .split(/\s{2,}|\s*[|\u00b7]\s*/)
    .find((one) => one.includes(line.text.slice(date.start, date.end)));
  const isPart = part !== undefined && isDateLine(part);
  const isAlone = ALONE.test(before.trim()) && ALONE.test(folded.slice(date.end).trim());
  if (isPart || isAlone || isPlace(`${line.text.slice(0, date.start)} ${line.text.slice(date.end)}`))
    return 3;
  if (
    /^\s*(?:public|external|externo|publico|document public|extern|offentlich)|\bindex\b|\bindice\b/.test(
      folded,
    )
  )
    return 2;
  return 0;
}

/**
 * The date of this sheet: labelled, on the number's line, or alone on a line of the head; never that of a mail or
 * of the original.
 */
export function readIssueDate({
  top,
  all,
  ownNumber,
  monthFirst,
}: {
  top: readonly Line[];
  all: readonly Line[];
  ownNumber: string | null;
  monthFirst: boolean;
}): Found<string | null> {
  const isTop = new Set(top.map((line) => line.number));
  const candidates: Candidate[] = all.flatMap((line, at) => {
    const next = all[at + 1];
    const limit = line.text.length;
    // A narrow column breaks "27 November" and "1990" apart.
    const joined =
      next && /\d$|\p{L}$/u.test(line.text.trim())
        ? { ...line, text: `${line.text} ${next.text.trim()}` }
        : line;
    const dates = findDates(line.text, { monthFirst });
    const source = dates.length > 0 ? line : joined;
    return findDates(source.text, { monthFirst })
      .filter((date) => date.start < limit)
      .map((date) => ({ iso: date.iso, line, rank: rankOf(source, date, ownNumber) }))
      .filter(({ rank }) => rank >= 5 || (rank > 0 && isTop.has(line.number)));
  });
  const best = candidates.reduce<Candidate | null>(
    (winner, one) => (one.rank > (winner?.rank ?? 0) ? one : winner),
    null,
  );
  return best ? found(best.iso, best.rank >= 4 ? 0.97 : 0.8, [best.line]) : NOT_FOUND;
}
