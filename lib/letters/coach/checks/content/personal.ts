import { type CoachContext, praise, remark } from "@/lib/letters/coach/coach-context";
import type { Hint } from "@/lib/letters/coach/coach-input";
import { hintMessages } from "@/lib/letters/coach/hint-messages";
import { hasOwnWords } from "@/lib/letters/parts/text-similarity";

/** Did the writer add a sentence that the editors did not write? */
export function checkPersonal({ input, language, editors }: CoachContext): Hint[] {
  const { personal, body, closing } = input.letter;
  // Without the editors' wordings nobody can tell whose the body is.
  const texts = input.appeal.templateTexts ? [personal, body, closing] : [personal];
  if (hasOwnWords(texts, editors.shingles, language)) return [praise("personal", hintMessages.personalGood)];
  if (!input.appeal.wantsOwnWords) return [];
  const where = { field: "personal" as const, start: 0, end: personal.length };
  return [remark("personal", "missing", hintMessages.notPersonal, { where })];
}
