import { type CoachContext, praise, remark } from "@/lib/letters/coach/coach-context";
import type { Hint } from "@/lib/letters/coach/coach-input";
import { hintMessages } from "@/lib/letters/coach/hint-messages";
import { countOwnUnits, isUnspaced } from "@/lib/letters/text-similarity";

// "I am a teacher in Leeds" is six words.
export const LEAST_OWN_WORDS = 6;
const LEAST_OWN_CHARACTERS = 10;

/** Did the writer add a sentence that the editors did not write? */
export function checkPersonal(context: CoachContext): Hint[] {
  const { input, language, editors } = context;
  const { personal, body, closing } = input.letter;
  const texts = input.appeal.templateTexts ? [personal, body, closing] : [personal];
  const own = texts.reduce((sum, text) => sum + countOwnUnits(text, editors.shingles, language), 0);
  const least = isUnspaced(language) ? LEAST_OWN_CHARACTERS : LEAST_OWN_WORDS;
  if (own >= least) return [praise("personal", hintMessages.personalGood)];
  if (!input.appeal.wantsOwnWords) return [];
  const where = { field: "personal" as const, start: 0, end: personal.length };
  return [remark("personal", "missing", hintMessages.notPersonal, { where })];
}
