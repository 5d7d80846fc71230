import { type CoachContext, praise, remark } from "@/lib/coach/coach-context";
import type { Hint } from "@/lib/coach/coach-input";
import { hintMessages } from "@/lib/coach/hint-messages";

/** At least one request, and every ticked one in the letter as it goes out. */
export function checkAsks({ input: { letter } }: CoachContext): Hint[] {
  if (letter.askSentences.length === 0) return [];
  const ticked = letter.askSentences.filter((ask) => ask.ticked);
  if (ticked.length === 0) return [remark("asks", "none", hintMessages.noAsk)];
  if (letter.composedText === "") return [];
  const inLetter = inOneLine(letter.composedText);
  const missing = ticked.filter((ask) => !inLetter.includes(inOneLine(ask.sentence)));
  if (missing.length === 0) return [praise("asks", hintMessages.asksGood)];
  return missing.map((ask) => remark("asks", ask.id, hintMessages.askMissing(ask.sentence)));
}

// Line breaks differ between renderings; the words and the punctuation do not.
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
