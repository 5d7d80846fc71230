import { type CoachContext, type FieldReading, remark } from "@/lib/coach/coach-context";
import type { Hint } from "@/lib/coach/coach-input";
import { fixLabels, hintMessages } from "@/lib/coach/hint-messages";
import { type Line, linesOf } from "@/lib/coach/reading/lines-of";

// The valediction, a name, a place: what follows further on is letter again, a postscript perhaps.
const LAST_LINES = 3;
// "Yours sincerely, Sam Williams": with more words on its line it begins a sentence, "With respect I ask you…".
const MOST_WORDS_AFTER = 3;
const MOST_WORDS_OF_A_NAME = 6;

/** "Yours sincerely" typed at the end of a part, though the sheet ends so by itself. */
export function checkValediction({ prose }: CoachContext): Hint[] {
  return prose.filter(({ field }) => field !== "subject").flatMap(checkField);
}

function checkField(reading: FieldReading): Hint[] {
  const { field, read } = reading;
  const start = valedictionIn(reading);
  if (start === null) return [];
  const where = { field, start, end: read.text.length };
  const before = read.text.slice(0, start).trimEnd().length;
  const fix = { ...where, start: before, label: fixLabels.remove, replacement: "" };
  return [remark("salutation", "valediction", hintMessages.valedictionTyped, { where, fix })];
}

/**
 * Where it starts: among the last lines, the first that is a valediction and that only short ones follow. What stands
 * before it may end in one again; they go at once, or taking out the last would show the one before.
 */
function valedictionIn({ read, found: hits }: FieldReading): number | null {
  const ends = new Map(
    hits("valedictions").map(({ from, to }) => [read.words[from]?.start, read.words[to]?.end]),
  );
  const isValediction = ({ start, text }: Line) => {
    const end = ends.get(start);
    return end !== undefined && countWords(text.slice(end - start)) <= MOST_WORDS_AFTER;
  };
  const isName = ({ text }: Line) => countWords(text) <= MOST_WORDS_OF_A_NAME;
  let lines = linesOf(read.text).filter((line) => line.text !== "");
  for (let start: number | null = null; ; ) {
    const ending = lines.slice(-LAST_LINES);
    const at = ending.findIndex(
      (line, index) => isValediction(line) && ending.slice(index + 1).every(isName),
    );
    const found = ending[at];
    if (!found) return start;
    start = found.start;
    lines = lines.slice(0, lines.indexOf(found));
  }
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}
