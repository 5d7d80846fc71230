import { type CoachContext, type FieldReading, remark } from "@/lib/coach/coach-context";
import type { Hint } from "@/lib/coach/coach-input";
import { fixLabels, hintMessages } from "@/lib/coach/hint-messages";
import { type Line, linesOf } from "@/lib/coach/reading/lines-of";
import { foldWord } from "@/lib/ground/fold-text";

// "Dear President of the Supreme Court of Exampleland" is long already; a sentence that begins with "Dear" is longer.
const MOST_WORDS = 9;
// "Dear President, I am writing…": on the line of a sentence only a short beginning is a salutation.
const MOST_WORDS_INLINE = 5;

/** A salutation typed at the start of a line, though each official's own is put in. */
export function checkSalutation(context: CoachContext): Hint[] {
  const own = new Set(
    context.input.officials.map(({ salutation }) => foldedWords(salutation)).filter(Boolean),
  );
  return context.prose
    .filter(({ field }) => field !== "subject")
    .flatMap((reading) => checkField(reading, own));
}

type Salutation = { start: number; end: number; text: string };

function checkField(reading: FieldReading, own: ReadonlySet<string>): Hint[] {
  const openings = new Set(
    reading.found("salutations").map(({ from }) => reading.read.words[from]?.start ?? -1),
  );
  const ownFirst = new Set([...own].map((salutation) => salutation.split(" ")[0]));
  const first = reading.read.words.filter((word) => ownFirst.has(word.folded)).map((word) => word.start);
  const candidates = new Set([...openings, ...first]);
  const typed: Salutation[] = [];
  for (const line of linesOf(reading.read.text)) {
    for (let at: Line | null = line; at && candidates.has(at.start); ) {
      const salutation = salutationOf(at, { openings, own });
      if (!salutation) break;
      const last = typed.at(-1);
      // Two in a row go at once, or taking out the first would show the second.
      if (last && reading.read.text.slice(last.end, salutation.start).trim() === "")
        last.end = salutation.end;
      else typed.push(salutation);
      at = restOf(at, salutation);
    }
  }
  return typed.map(({ start, end, text }) => {
    const where = { field: reading.field, start, end };
    const fix = {
      ...removalOf(reading.read.text, { start, end }),
      field: reading.field,
      label: fixLabels.remove,
    };
    const message = own.has(foldedWords(text)) ? hintMessages.salutationTyped : hintMessages.otherSalutation;
    return remark("salutation", text, message, { where, fix });
  });
}

/** "Dear Sir, Dear Madam, I write…": what stands after the first. */
function restOf(line: Line, { end }: Salutation): Line | null {
  const rest = line.text.slice(end - line.start);
  const text = rest.trimStart();
  return text === "" ? null : { start: end + rest.length - text.length, text };
}

function salutationOf(
  line: Line,
  { openings, own }: { openings: ReadonlySet<number>; own: ReadonlySet<string> },
): Salutation | null {
  const mark = /[,:!،，：！]/u.exec(line.text.slice(0, 200));
  const beginning = mark ? line.text.slice(0, mark.index) : line.text.slice(0, 200);
  const words = foldedWords(beginning);
  const isOfficials = own.has(words);
  if (!isOfficials && !openings.has(line.start)) return null;
  const end = mark ? mark.index + 1 : line.text.length;
  const isWholeLine = line.text.slice(end).trim() === "";
  const count = words.split(" ").length;
  const isShort = count <= (isWholeLine ? MOST_WORDS : MOST_WORDS_INLINE);
  // A line that ends in a full stop is a sentence.
  const isSentence = !mark && /[.?…。]$/u.test(line.text);
  if (!isOfficials && (!isShort || isSentence || (!mark && !isWholeLine))) return null;
  return { start: line.start, end: line.start + end, text: line.text.slice(0, end) };
}

/** Takes the salutation out with the space after it, and lets what follows begin with a capital. */
function removalOf(text: string, { start, end }: { start: number; end: number }) {
  const rest = text.slice(end);
  const next = end + rest.length - rest.trimStart().length;
  const first = String.fromCodePoint(text.codePointAt(next) ?? 0);
  if (next >= text.length || !/\p{Ll}/u.test(first)) return { start, end: next, replacement: "" };
  return { start, end: next + first.length, replacement: first.toUpperCase() };
}

function foldedWords(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord).join(" ");
}
