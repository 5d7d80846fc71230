import { type CoachContext, type FieldReading, placeOf, remark } from "@/lib/coach/coach-context";
import type { Hint } from "@/lib/coach/coach-input";
import { fixLabels, hintMessages } from "@/lib/coach/hint-messages";
import type { PhraseHit } from "@/lib/coach/reading/phrase-list";
import { runsOfCapitals } from "@/lib/coach/reading/runs-of-capitals";
import { capitalLetters, smallLetters } from "@/lib/ground/fold-text";

const severalMarks = /[!?！？؟]{2,}/gu;
const exclamationMark = /[!！]/gu;
// A Russian salutation ends with one, a wish may too; more than three in one field sound agitated.
const MOST_MARKS = 3;
// Three words in capitals are a cry; fewer may be acronyms, unless one of them is a word that people shout.
const RUN_OF_CAPITALS = 3;
const LETTERS_IN_RUN = 10;
const SHORTEST_SHOUT = 3;

/** Repeated exclamation marks and words in capitals, names and acronyms apart. */
export function checkShouting(context: CoachContext): Hint[] {
  return context.prose.flatMap((reading) => [...marksIn(reading), ...capitalsIn(context, reading)]);
}

function marksIn({ field, read }: FieldReading): Hint[] {
  const repeated = [...read.text.matchAll(severalMarks)].map((match) => {
    const where = { field, start: match.index, end: match.index + match[0].length };
    const replacement = /[?？؟]/u.exec(match[0])?.[0] ?? match[0].charAt(0);
    const fix = { ...where, label: fixLabels.oneMark, replacement };
    return remark("shouting", match[0], hintMessages.exclamationMarks, { where, fix });
  });
  if (repeated.length > 0) return repeated;
  const marks = [...read.text.matchAll(exclamationMark)];
  const last = marks.at(-1);
  if (!last || marks.length <= MOST_MARKS) return [];
  const where = { field, start: last.index, end: last.index + 1 };
  return [remark("shouting", "marks", hintMessages.manyExclamationMarks, { where })];
}

function capitalsIn(context: CoachContext, reading: FieldReading): Hint[] {
  const shouted = new Set(reading.found("shouted").map(({ from }) => from));
  return runsOfCapitals(reading.read)
    .filter((run) => isShouted(run, { context, reading, shouted }))
    .map((run) => {
      const where = placeOf(reading, run);
      const said = reading.read.text.slice(where.start, where.end);
      const replacement = inSmallLetters(context, reading, run);
      const fix = { ...where, label: fixLabels.smallLetters, replacement };
      // German nouns would come out misspelled.
      const isMendable = context.language !== "de" && replacement !== said;
      return remark("shouting", said, hintMessages.capitals(said), isMendable ? { where, fix } : { where });
    });
}

type Capitals = { context: CoachContext; reading: FieldReading; shouted: ReadonlySet<number> };

function isShouted({ from, to }: PhraseHit, { context, reading, shouted }: Capitals): boolean {
  if (isReference(reading, { from, to })) return false;
  let count = 0;
  let letters = 0;
  for (let at = from; at <= to; at += 1) {
    const word = reading.read.words[at];
    if (!word || word.isName || word.isQuoted || context.editors.capitals.has(word.folded)) continue;
    if (shouted.has(at) && word.end - word.start >= SHORTEST_SHOUT) return true;
    count += 1;
    letters += word.end - word.start;
  }
  return count >= RUN_OF_CAPITALS && letters >= LETTERS_IN_RUN;
}

// "AI INDEX EUR", "MDE 13/001/2024": what sheets and offices file by.
const INDEX = /^(?:\p{Lu}{1,3}[ ,]+)*(?:INDEX|REF|INDICE|ÍNDICE)(?:[ ,]+\p{Lu}{1,3})*$/u;
const NUMBER_AFTER = /^[\s:.]*\d+[/-]\d/;

/** A reference under which a sheet or a letter is filed, by its words or by the number that follows. */
function isReference({ read }: FieldReading, { from, to }: PhraseHit): boolean {
  const [start, end] = [read.words[from]?.start ?? 0, read.words[to]?.end ?? 0];
  return INDEX.test(read.text.slice(start, end)) || NUMBER_AFTER.test(read.text.slice(end, end + 20));
}

function inSmallLetters(
  { people, language }: CoachContext,
  { read }: FieldReading,
  { from, to }: PhraseHit,
): string {
  const spelled = new Map(people.flat(2).map((part) => [part.folded, part.spelled]));
  let result = "";
  let end = read.words[from]?.start ?? 0;
  for (const word of read.words.slice(from, to + 1)) {
    const raw = read.text.slice(word.start, word.end);
    const small = spelled.get(word.folded) ?? smallLetters(raw, language);
    const keepsCapital = word.isSentenceStart || (language === "en" && raw === "I");
    const capital = capitalLetters(small.charAt(0), language) + small.slice(1);
    result += read.text.slice(end, word.start) + (keepsCapital ? capital : small);
    end = word.end;
  }
  return result;
}
