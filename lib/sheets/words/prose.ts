import { fold } from "@/lib/sheets/text/fold";
import { regexOf } from "./pattern";
import words from "./words.json" with { type: "json" };

/** Text of a story rather than of a heading: long, and with many words in lower case, even in German. */
export function isProse(text: string): boolean {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 9 && lower * 5 >= words.length * 2;
}

const FINITE = regexOf(words.prose.FINITE);

/** The first line of a story: prose, or a line full of names and nouns with a verb between them. */
export function beginsStory(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const lower = words.filter((word) => /^\p{Ll}{2}/u.test(word)).length;
  return isProse(text) || (words.length >= 9 && lower >= 4 && FINITE.test(fold(text)));
}

const IN_SENTENCES = regexOf(words.prose.IN_SENTENCES, "g");

/** Text with the verbs and pronouns of sentences; an address line may be long, but has none. */
export function isStory(text: string): boolean {
  return isProse(text) && (fold(text).match(IN_SENTENCES)?.length ?? 0) >= 2;
}
