import { scriptOf } from "@/lib/ground/direction";
import { cyrillicWords } from "./cyrillic";
import { latinEastWords } from "./latin-east";
import { latinWestWords } from "./latin-west";
import { otherScriptWords } from "./other-scripts";

/** The few words that a letter needs besides what is written in it, as the language sets and spells them. */
export type LetterWords = {
  /** The line above the signature, with the punctuation of the language. */
  valediction: string;
  /** Before the names of those who get a copy, colon included. */
  copy: string;
  /** Before what is enclosed, colon included. */
  enclosure: string;
};

const words: Readonly<Record<string, LetterWords>> = {
  ...latinWestWords,
  ...latinEastWords,
  ...cyrillicWords,
  ...otherScriptWords,
};

const english: LetterWords = { valediction: "Yours sincerely,", copy: "Copy:", enclosure: "Enclosure:" };

/**
 * A letter's own words for a BCP 47 tag: in its language and script, else in its language as most often written
 * ("sr-Latn" before "sr"). `language` says "en" where they fell back to English.
 */
export function letterWords(language: string): LetterWords & { language: string } {
  const base = baseLanguage(language);
  for (const key of [`${base}-${scriptOf(language)}`, base]) {
    const known = Object.hasOwn(words, key) ? words[key] : undefined;
    if (known) return { ...known, language };
  }
  return { ...english, language: "en" };
}

/** The tags that have words of their own, sorted. */
export const languagesWithWords: readonly string[] = Object.keys(words).sort();

function baseLanguage(language: string): string {
  const base = language.toLowerCase().split("-")[0] ?? "";
  return base === "no" || base === "nn" ? "nb" : base;
}
