import { type CoachContext, remark } from "@/lib/coach/coach-context";
import type { Hint } from "@/lib/coach/coach-input";
import { hintMessages } from "@/lib/coach/hint-messages";

/** Is the letter in a language that the appeal asks for, and the text in the language of the letter? */
export function checkLanguage({ input, language }: CoachContext): Hint[] {
  const { languagesAsked } = input.appeal;
  const nameOf = (tag: string) => input.languageNames[tag] ?? tag;
  const detected = input.detectedLanguage?.toLowerCase().split("-")[0];
  if (detected && detected !== language) {
    return [remark("language", "differs", hintMessages.languageDiffers(nameOf(detected), nameOf(language)))];
  }
  const asked = languagesAsked.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  if (asked.length === 0 || asked.includes("own") || asked.includes(language)) return [];
  return [remark("language", "notAsked", hintMessages.languageNotAsked(asked.map(nameOf)))];
}
