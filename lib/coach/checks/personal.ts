import { type CoachContext, type FieldReading, praise, remark } from "@/lib/coach/coach-context";
import type { Hint } from "@/lib/coach/coach-input";
import { hintMessages } from "@/lib/coach/hint-messages";
import { comparedUnits, hasOwnWords, isUnspaced } from "@/lib/letters/text-similarity";

/** Did the writer add a sentence that the editors did not write? */
export function checkPersonal({ input, language, prose, editors }: CoachContext): Hint[] {
  // Without the editors' wordings nobody can tell whose the body is.
  const isKnown = input.appeal.templateTexts !== undefined;
  const fields = prose.filter(({ field }) => field === "personal" || (isKnown && field !== "subject"));
  const units = fields.map(({ read }) => unitsOf(read, language));
  if (hasOwnWords(units, editors.shingles, language)) return [praise("personal", hintMessages.personalGood)];
  if (!input.appeal.wantsOwnWords) return [];
  const where = { field: "personal" as const, start: 0, end: input.letter.personal.length };
  return [remark("personal", "missing", hintMessages.notPersonal, { where })];
}

/** The words that are read already, unless the comparison is by characters. */
function unitsOf({ text, words }: FieldReading["read"], language: string): readonly string[] {
  return isUnspaced(language) ? comparedUnits(text, language) : words.map((word) => word.folded);
}
