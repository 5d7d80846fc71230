import { scriptOf } from "@/lib/ground/direction";
import table from "./letter-words.json" with { type: "json" };

/** The few words that a letter needs besides what is written in it, as the language sets and spells them. */
export type LetterWords = {
  /** The line above the signature, with the punctuation of the language. */
  valediction: string;
  /** Before the names of those who get a copy, colon included. */
  copy: string;
  /** Before what is enclosed, colon included. */
  enclosure: string;
};

// Valedictions a citizen may use to a head of state as well as to a clerk. French greets in a whole sentence and puts a
// no-break space before its colon; German, Italian, the Nordic and the Baltic languages, Polish, Czech, Slovak and
// Slovene take no comma; Hungarian closes with a colon. Armenian has its own colon, the Arabic script its own comma,
// Chinese and Japanese full-width ones.
const words: Readonly<Record<string, LetterWords>> = table;

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
  return { ...table.en, language: "en" };
}

/** The tags that have words of their own, sorted. */
export const languagesWithWords: readonly string[] = Object.keys(words).sort();

function baseLanguage(language: string): string {
  const base = language.toLowerCase().split("-")[0] ?? "";
  return base === "no" || base === "nn" ? "nb" : base;
}
