import { type CoachContext, type FieldReading, remark } from "@/lib/letters/coach/coach-context";
import type { Hint } from "@/lib/letters/coach/coach-input";
import { fixLabels, hintMessages } from "@/lib/letters/coach/hint-messages";
import { linesOf } from "@/lib/letters/coach/reading/lines-of";

// The valediction, a name, a place: what follows further on is letter again, a postscript perhaps.
const LAST_LINES = 3;
// "Yours sincerely, Sam Williams": with more words on its line it begins a sentence, "With respect I ask you…".
const MOST_WORDS_AFTER = 3;
const MOST_WORDS_OF_A_NAME = 6;

/** "Yours sincerely" typed at the end of the letter, though the sheet ends so by itself. */
export function checkValediction({ prose }: CoachContext): Hint[] {
  const last = prose.filter(({ field, read }) => field !== "subject" && read.words.length > 0).at(-1);
  const start = last ? valedictionIn(last) : null;
  if (!last || start === null) return [];
  const where = { field: last.field, start, end: last.read.text.length };
  const before = last.read.text.slice(0, start).trimEnd().length;
  const fix = { ...where, start: before, label: fixLabels.remove, replacement: "" };
  return [remark("salutation", "valediction", hintMessages.valedictionTyped, { where, fix })];
}

/** Where it starts: among the last lines, the first that is a valediction and that only short ones follow. */
function valedictionIn({ read, found }: FieldReading): number | null {
  const ends = new Map(
    found("valedictions").map(({ from, to }) => [read.words[from]?.start, read.words[to]?.end]),
  );
  const ending = linesOf(read.text)
    .filter((line) => line.text !== "")
    .slice(-LAST_LINES);
  const at = ending.findIndex(({ start, text }) => {
    const end = ends.get(start);
    return end !== undefined && countWords(text.slice(end - start)) <= MOST_WORDS_AFTER;
  });
  const isSigned = ending.slice(at + 1).every(({ text }) => countWords(text) <= MOST_WORDS_OF_A_NAME);
  return isSigned ? (ending[at]?.start ?? null) : null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}
