import { askSentence } from "@/lib/appeals/appeal";
import type { Hint } from "@/lib/letters/coach/coach-input";
import { coachLetter } from "@/lib/letters/coach/coach-letter";
import { coachedLetter, coachMaterial } from "@/lib/letters/coach/coach-material";
import { loadCoachWords } from "@/lib/letters/coach/load-words";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { detectLanguage } from "@/lib/letters/words/detect-language";
import { letterFit } from "@/lib/paper/letter-pdf";
import { letterText } from "@/lib/paper/letter-text";
import type { PageChoice } from "@/lib/paper/setting/page-geometry";
import { today } from "@/lib/request/clock";
import type { OwnLetter } from "./own-letter";
import { sectionRules } from "./section-rules";

/** What the coach says to a whole letter: with its language recognised and its first sheet measured by the typesetter. */
export async function coachHints({
  own,
  sheets,
  page,
}: {
  own: OwnLetter;
  sheets: readonly ComposedLetter[];
  page: PageChoice;
}): Promise<Hint[]> {
  const { letter, appeal, issue } = own;
  const { language, officialIds, draft } = letter;
  const asks = issue.asks.map((ask) => ({ id: ask.id, sentence: askSentence(ask, language) }));
  const [first] = sheets;
  const composedText = first ? letterText(first) : "";
  const detected = detectLanguage(`${draft.personal}\n${draft.body}`);
  return coachLetter({
    ...coachMaterial({ appeal, issue, language, officialIds, rules: await sectionRules(), day: today() }),
    letter: coachedLetter({ draft, asks, composedText }),
    words: await loadCoachWords(language),
    ...(first && { fit: await letterFit(first, page) }),
    ...(detected && { detectedLanguage: detected }),
  });
}
