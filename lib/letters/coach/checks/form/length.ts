import { type CoachContext, praise, remark } from "@/lib/letters/coach/coach-context";
import type { CoachInput, Hint } from "@/lib/letters/coach/coach-input";
import { hintMessages } from "@/lib/letters/coach/hint-messages";
import { comparedUnits } from "@/lib/letters/parts/text-similarity";

// Guides for letters to officials name 250 to 350 words, about one page.
const WORDS = { least: 250, most: 350, unit: "words" };
// A word of Chinese or Japanese running text is a little under two characters.
const CHARACTERS = { least: 450, most: 650, unit: "characters" };
// Where few words fill a line (Thai, Lao, Khmer, Burmese write no spaces) the segmenter knows words.
const segmented = new Set(["th", "lo", "km", "my"]);
const counted = new Set(["zh", "ja"]);

/** What the office reads as the letter: not the subject, the address or the salutation. */
export function checkLength(context: CoachContext): Hint[] {
  const limits = counted.has(context.language) ? CHARACTERS : WORDS;
  const count = countLength(lettersWords(context.input), context.language);
  if (count === 0) return [];
  if (count > limits.most) return [remark("length", "long", hintMessages.long(count, limits))];
  if (count < limits.least) return [remark("length", "short", hintMessages.short(count, limits))];
  return [praise("length", hintMessages.lengthGood(count, limits.unit))];
}

/** Exactly one page, or how many more: from the typesetter, so silent until it has measured. */
export function checkPage({ input: { fit } }: CoachContext): Hint[] {
  if (!fit) return [];
  if (fit.pages > 1) return [remark("page", "pages", hintMessages.tooManyPages(fit.pages))];
  return [praise("page", hintMessages.fits(Math.floor(fit.millimetresLeft)))];
}

function lettersWords({ letter }: CoachInput): string {
  const asks = letter.askSentences.filter((ask) => ask.ticked).map((ask) => ask.sentence);
  return [letter.personal, letter.body, ...asks, letter.closing].join("\n");
}

/** Words; characters in Chinese and Japanese. */
export function countLength(text: string, language: string): number {
  if (!segmented.has(language)) return comparedUnits(text, language).length;
  const words = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...words].filter((word) => word.isWordLike).length;
}
