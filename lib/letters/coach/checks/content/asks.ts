import { type CoachContext, praise, remark } from "@/lib/letters/coach/coach-context";
import type { Hint } from "@/lib/letters/coach/coach-input";
import { hintMessages } from "@/lib/letters/coach/hint-messages";
import { comparedUnits } from "@/lib/letters/parts/text-similarity";

/** At least one request, and every ticked one in the letter as it goes out. */
export function checkAsks({ input: { letter, language } }: CoachContext): Hint[] {
  if (letter.askSentences.length === 0) return [];
  const ticked = letter.askSentences.filter((ask) => ask.ticked);
  if (ticked.length === 0) return [remark("asks", "none", hintMessages.noAsk)];
  if (letter.composedText === "") return [];
  const inLetter = wordsOf(letter.composedText, language);
  const missing = ticked.filter((ask) => !inLetter.includes(wordsOf(ask.sentence, language)));
  if (missing.length === 0) return [praise("asks", hintMessages.asksGood)];
  return missing.map((ask) => remark("asks", ask.id, hintMessages.askMissing(ask.sentence)));
}

// Line breaks and punctuation differ between renderings; the words do not.
function wordsOf(text: string, language: string): string {
  return ` ${comparedUnits(text, language).join(" ")} `;
}
