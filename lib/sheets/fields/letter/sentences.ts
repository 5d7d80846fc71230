import words from "@/lib/sheets/fields/words.json" with { type: "json" };
import { regexOf } from "@/lib/sheets/words/pattern";

// What ends in a full stop and ends no sentence: titles, months, parts of a law, "e.g.", initials.
const ABBREVIATION = regexOf(words.sentences.ABBREVIATION, "u");

// "vom 9. September", "der 3. Absatz": a German ordinal.
const ORDINAL = regexOf(words.sentences.ORDINAL, "i");

/** Sentences of a paragraph; "Dr.", initials and "vom 9. September" end none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /[.!?]["\u201d\u00bb)]?\s+(?=["\u201c\u201e\u00ab(\u00bf\u00a1]?\p{Lu})/gu,
  )) {
    const end = match.index + match[0].length;
    const before = text.slice(from, match.index + 1);
    if (ABBREVIATION.test(before) || ORDINAL.test(before)) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter(Boolean);
}
