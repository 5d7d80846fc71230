import { flowOf } from "@/lib/sheets/layout/flow";
import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { type DateAt, findDates, findDatesWithoutYear } from "@/lib/sheets/words/dates";
import { patternOf, regexOf } from "@/lib/sheets/words/pattern";
import { found, NOT_FOUND } from "./found";
import words from "./words.json" with { type: "json" };

type Rule = { before: RegExp; after?: RegExp; rank: number };

const ACT = patternOf(words.deadline.ACT);
const LIMIT = patternOf(words.deadline.LIMIT);

const ARRIVE = patternOf(words.deadline.ARRIVE);

// What a later hand has written over the first date.
const EXTENDED = regexOf(words.deadline.EXTENDED);

const RULES: readonly Rule[] = [
  { before: EXTENDED, rank: 6 },
  {
    before: regexOf(words.deadline.RULES),
    rank: 5,
  },
  { before: new RegExp(`\\b${ACT}\\b[^.;]{0,90}\\b${LIMIT}\\s*:?\\s*(?:the |le |el |zum )?$`), rank: 4 },
  // "Deben llegar antes del …", "Bitte bis spätestens am … absenden"
  {
    before: new RegExp(`\\b${ARRIVE}\\b[^.;]{0,60}\\b${LIMIT}\\s*:?\\s*(?:the |le |el |am |zum )?$`),
    rank: 3,
  },
  {
    before: new RegExp(`\\b${LIMIT}\\s*(?:zum |am |dem )?$`),
    after: regexOf(words.deadline.RULES_2),
    rank: 3,
  },
  {
    before: regexOf(words.deadline.RULES_3),
    rank: 3,
  },
  {
    before: /\b(?:despues|con posterioridad|pasado|a partir)(?: del?| al| el)?(?: dia)?\s*$/,
    after: /^/,
    rank: 2,
  },
  { before: /\b(?:apres le|passe le|au-dela du|nach dem|ab dem)\s*$/, rank: 2 },
  { before: /\bbitte (?:bis|vor)(?: zum| dem| spatestens)?\s*$/, rank: 4 },
  { before: /\bafter\s*$/, rank: 1 },
];

const NEAR_SECTION = regexOf(words.deadline.NEAR_SECTION);

// "No later than Friday 14 April", "bis Freitag, den 14. April"
const WEEKDAY = regexOf(words.deadline.WEEKDAY);

type Limit = { iso: string; rank: number; start: number };

/** The date with the strongest words of a limit beside it. */
function strongest(dates: readonly DateAt[], folded: string): Limit | null {
  let best: Limit | null = null;
  for (const { iso, start, end } of dates) {
    const before = folded.slice(Math.max(0, start - 140), start).replace(WEEKDAY, "");
    const around = `${before.slice(-120)} ${folded.slice(end, end + 120)}`;
    const after = folded.slice(end, end + 60);
    const rule = RULES.find(
      (one) =>
        one.before.test(before) &&
        (one.after?.test(after) ?? true) &&
        (one.rank > 2 || NEAR_SECTION.test(around)),
    );
    if (rule && rule.rank > (best?.rank ?? 0)) best = { iso, rank: rule.rank, start };
  }
  return best;
}

/**
 * The date "before", "until" or "by" which to write; else the one after which the sheet says to check with the section.
 * Dates of executions and trials in the story have no such words beside them. A date without its year is the next
 * one after the
 * day on which the sheet was issued.
 */
export function readDeadline(
  lines: readonly Line[],
  { monthFirst, issued }: { monthFirst: boolean; issued: string | null },
): Found<string | null> {
  const flow = flowOf(lines);
  const folded = fold(flow.text);
  const dated = strongest(findDates(flow.text, { monthFirst }), folded);
  const best = dated ?? (issued ? strongest(findDatesWithoutYear(flow.text, issued), folded) : null);
  if (!best) return NOT_FOUND;
  const line = flow.lineAt(best.start);
  const sureness = best.rank >= 3 ? 0.97 : 0.85;
  return found(best.iso, dated ? sureness : 0.7, line ? [line] : []);
}
