import { type CoachContext, praise, remark } from "@/lib/coach/coach-context";
import type { Hint } from "@/lib/coach/coach-input";
import { hintMessages } from "@/lib/coach/hint-messages";
import { comparedUnits } from "@/lib/letters/text-similarity";

// Guides for letters to officials name 250 to 350 words, about one page.
const WORDS = { least: 250, most: 350, unit: "words" };
// Ten words too few are no reason to bother anybody.
const TOLERANCE = 0.1;
// A word of Chinese or Japanese running text is a little under two characters.
const CHARACTERS = { least: 450, most: 650, unit: "characters" };
// Where few words fill a line (Thai, Lao, Khmer, Burmese write no spaces) the segmenter knows words.
const segmented = new Set(["th", "lo", "km", "my"]);
const counted = new Set(["zh", "ja"]);

/** What the office reads as the letter: not the subject, the address or the salutation. */
export function checkLength(context: CoachContext): Hint[] {
  const limits = counted.has(context.language) ? CHARACTERS : WORDS;
  const count = countLength(context);
  if (count === 0) return [];
  if (count > limits.most * (1 + TOLERANCE))
    return [remark("length", "long", hintMessages.long(count, limits))];
  if (count < limits.least * (1 - TOLERANCE))
    return [remark("length", "short", hintMessages.short(count, limits))];
  const isGood = limits.least <= count && count <= limits.most;
  return isGood ? [praise("length", hintMessages.lengthGood(count, limits.unit))] : [];
}

/** Exactly one page, or how many more: from the typesetter, so silent until it has measured. */
export function checkPage({ input: { fit } }: CoachContext): Hint[] {
  if (!fit) return [];
  if (fit.pages > 1) return [remark("page", "pages", hintMessages.tooManyPages(fit.pages))];
  return [praise("page", hintMessages.fits(Math.floor(fit.millimetresLeft)))];
}

/** Words; characters in Chinese and Japanese. */
function countLength({ input, language, prose }: CoachContext): number {
  const asks = input.letter.askSentences.filter((ask) => ask.ticked).map((ask) => ask.sentence);
  const fields = prose.filter(({ field }) => field !== "subject");
  if (!segmented.has(language) && !counted.has(language)) {
    const inAsks = comparedUnits(asks.join("\n"), language).length;
    return fields.reduce((sum, { read }) => sum + read.words.length, inAsks);
  }
  const text = [...fields.map(({ read }) => read.text), ...asks].join("\n");
  if (counted.has(language)) return comparedUnits(text, language).length;
  const words = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...words].filter((word) => word.isWordLike).length;
}
