import type { PersonName } from "@/lib/coach/coach-input";
import { foldWord } from "@/lib/ground/fold-text";
import type { PhraseHit } from "./phrase-list";
import type { ReadText, Word } from "./read-text";

/** One word of a name: as the appeal spells it, folded, and the part that stays when a language inflects it. */
export type NamePart = { spelled: string; folded: string; stem: string; inflects: boolean };

/**
 * How a word of the letter relates to a part of a name; `suffix` is what a language added at its end, `prefix` before
 * it.
 */
type NameMatch = { part: NamePart; suffix: string; prefix: string };

export const LONGEST_SUFFIX = 5;
const LONGEST_ENDING = 3;
// These leave a foreign name as it is, apart from a final s.
const uninflected = new Set([
  "en",
  "fr",
  "es",
  "de",
  "it",
  "pt",
  "nl",
  "sv",
  "da",
  "no",
  "nb",
  "ca",
  "ro",
  "ar",
  "fa",
  "he",
  "ur",
  "vi",
  "id",
  "zh",
  "ja",
  "ko",
  "th",
]);
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
// These add endings to the whole name ("Belkovanın"); the others change its last vowel ("Белькова", "Белькову").
const agglutinating = new Set([
  "az",
  "tr",
  "kk",
  "uz",
  "ky",
  "tk",
  "hu",
  "fi",
  "et",
  "ka",
  "hy",
  "eu",
  "ko",
  "mn",
]);
// й folds to и and ё to е.
const slavicEndings = new Set(
  " а я ы и е у ю о і ои еи ии ою ею єю ом ем ым им ых их ами ями ам ям ах ях ому ого ові еві".split(" "),
);
const cyrillic = /^\p{Script=Cyrillic}/u;
const finalVowel = /[aeiouyəаеиоуыэюяαεηιουω]$/u;

/** Each person's accepted spellings, each as its parts; parts of one letter are left out. */
export function nameParts(names: readonly PersonName[], language: string): NamePart[][][] {
  return names.map((name) => {
    const spellings = typeof name === "string" ? [name] : name;
    return spellings.map((spelling) => partsOf(spelling, language)).filter((parts) => parts.length > 0);
  });
}

function partsOf(spelling: string, language: string): NamePart[] {
  const inflects = isInflecting(language);
  const losesVowel = inflects && !agglutinating.has(language);
  const words = spelling.match(wordPattern) ?? [];
  return words
    .map((spelled) => ({ spelled, folded: foldWord(spelled) }))
    .filter(({ folded }) => folded.length > 1)
    .map((part) => ({
      ...part,
      inflects,
      stem: losesVowel ? part.folded.replace(finalVowel, "") : part.folded,
    }));
}

/** Does the language put case endings on names? */
export function isInflecting(language: string): boolean {
  return !uninflected.has(language);
}

/** The word is this part of a name, whatever case ending or Arabic prefix it carries; else null. */
export function matchPart(word: Word, part: NamePart): NameMatch | null {
  for (const form of word.forms) {
    const prefix = word.folded.slice(0, word.folded.length - form.length);
    if (form === part.folded || (!part.inflects && form === `${part.folded}s`)) {
      return { part, prefix, suffix: form.slice(part.folded.length) };
    }
    const suffix = form.slice(part.stem.length);
    const startsAlike = part.inflects && part.stem.length >= 3 && form.startsWith(part.stem);
    if (startsAlike && isEnding(suffix, part)) return { part, prefix, suffix };
  }
  return null;
}

/** May this stand after the part of a name that stays? */
export function isEnding(suffix: string, { folded, stem }: NamePart): boolean {
  if (cyrillic.test(folded)) return slavicEndings.has(suffix);
  return suffix.length <= (stem === folded ? LONGEST_SUFFIX : LONGEST_ENDING);
}

/** Marks the words that are names of people at risk. */
export function markNames(read: ReadText, people: readonly (readonly (readonly NamePart[])[])[]): ReadText {
  const parts = people.flat(2);
  for (const word of read.words) {
    if (parts.some((part) => matchPart(word, part))) word.isName = true;
  }
  return read;
}

/** Marks the word after each title: "Judge Savage" is a name. */
export function markTitled({ text, words }: ReadText, titles: readonly PhraseHit[]): void {
  for (const { to } of titles) {
    const next = words[to + 1];
    if (next?.isCapital && /^\.?[ \u00a0]$/u.test(text.slice(words[to]?.end, next.start)))
      next.isTitled = true;
  }
}
