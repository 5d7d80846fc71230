import { foldWord, wordForms } from "@/lib/ground/fold-text";
import { quotedRanges } from "./quoted-ranges";

export type Word = {
  start: number;
  end: number;
  folded: string;
  forms: readonly string[];
  sentence: number;
  /** Counts parts between commas; a "that" clause belongs to the part before it. */
  clause: number;
  isSentenceStart: boolean;
  isQuoted: boolean;
  /** Begins with a capital; always false in scripts without capitals. */
  isCapital: boolean;
  /** Belongs to the name of a person at risk. */
  isName: boolean;
  /** Follows a title such as "Judge", so it names somebody, whatever else it may mean. */
  isTitled: boolean;
};

export type ReadText = { text: string; words: readonly Word[] };

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const sentenceEnd = /[.!?…。！？؟۔।\n]/u;
const clauseEnd = /[,;:،؛，；：—–()]/u;

/** Cuts a text into words with their place, sentence and clause, in one pass. */
export function readText(
  text: string,
  { language, thatWords }: { language: string; thatWords: ReadonlySet<string> },
): ReadText {
  const words: Word[] = [];
  const isQuoted = quotedRanges(text);
  let sentence = 0;
  let clause = 0;
  let before = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const folded = foldWord(match[0]);
    const gap = text.slice(before, start);
    // Nine gaps in ten are a space, and this runs at every key.
    const isSpace = gap === " ";
    const endsSentence =
      !isSpace && words.length > 0 && sentenceEnd.test(gap) && !isAbbreviated(gap, words.at(-1));
    if (endsSentence) sentence += 1;
    if (endsSentence || (!isSpace && clauseEnd.test(gap) && !thatWords.has(folded))) clause += 1;
    words.push({
      start,
      end,
      folded,
      forms: wordForms(folded, language),
      sentence,
      clause,
      isSentenceStart: endsSentence || words.length === 0,
      isQuoted: isQuoted(start),
      isCapital: startsWithCapital(match[0]),
      isName: false,
      isTitled: false,
    });
    before = end;
  }
  return { text, words };
}

/** "Mr. Smith", "J. Smith", "3.5": the point ends no sentence. */
function isAbbreviated(gap: string, word: Word | undefined): boolean {
  if (!word || !gap.startsWith(".") || gap.includes("\n")) return false;
  if (gap === ".") return true;
  return word.isCapital && word.end - word.start <= 2;
}

function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return false;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}
