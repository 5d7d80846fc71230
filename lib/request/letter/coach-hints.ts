import { askLanguage, askSentence } from "@/lib/appeals/appeal";
import { coachDraft } from "@/lib/coach/coach-draft";
import type { Hint } from "@/lib/coach/coach-input";
import { coachMaterial, languageNames } from "@/lib/coach/coach-material";
import { loadCoachWords } from "@/lib/coach/load-words";
import { lettersOf } from "@/lib/letters/compose-for-all";
import { detectLanguage } from "@/lib/letters/words/detect-language";
import type { LettersMeasured } from "@/lib/paper/letter-pdf";
import { today } from "@/lib/request/clock";
import type { OwnLetter } from "./own-letter";
import { sectionRules } from "./section-rules";

/** What the coach says to a whole letter, its language recognised; `paper` is the typesetter's measure of it. */
export async function coachHints({
  own,
  paper,
}: {
  own: OwnLetter;
  paper: LettersMeasured | null;
}): Promise<Hint[]> {
  const { letter, appeal, issue } = own;
  const { language, officialIds, draft } = letter;
  const rules = await sectionRules();
  const detected = detectLanguage(`${draft.personal}\n${draft.body}`);
  return coachDraft({
    material: coachMaterial({ appeal, issue, language, officialIds, rules, day: today() }),
    words: await loadCoachWords(language),
    asks: issue.asks.map((ask) => ({
      id: ask.id,
      sentence: askSentence(ask, language),
      language: askLanguage(ask, language),
    })),
    letters: lettersOf({ letter, issue, day: today(), appealUrl: null }),
    draft,
    measured: {
      ...(paper && { fit: firstOf(paper) }),
      ...(detected && { detectedLanguage: detected, languageNames: languageNames([detected]) }),
    },
  });
}

function firstOf({ pages: [pages = 0], millimetresLeft: [millimetresLeft = 0] }: LettersMeasured) {
  return { pages, millimetresLeft };
}
