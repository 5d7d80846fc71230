import { composeLetter, type LetterMaterial } from "@/lib/letters/compose-letter";
import type { LetterDraft } from "@/lib/letters/schema";
import type { CoachInput, Hint } from "./coach-input";
import { coachLetter } from "./coach-letter";
import type { CoachMaterial } from "./coach-material";
import type { CoachWords } from "./coach-words";

/** What takes a typesetter and a language detector, and is therefore known on the server alone. */
type Measured = Partial<Pick<CoachInput, "fit" | "detectedLanguage" | "languageNames">>;

/**
 * What the coach says to a draft, composed to the first of its officials. The page that writes and the page that
 * checks both ask here; without `measured` only the length in pages and a mistaken language go unmentioned.
 */
export function coachDraft({
  material,
  words,
  asks,
  letters,
  draft,
  measured = {},
}: {
  material: CoachMaterial;
  words: CoachWords;
  asks: readonly { id: string; sentence: string; language: string }[];
  letters: readonly Omit<LetterMaterial, "draft">[];
  draft: LetterDraft;
  measured?: Measured;
}): Hint[] {
  const { subject, personal, body, closing, name, address, town, country } = draft;
  // Nobody is urged to tick a sentence in another language than the letter's.
  const askSentences = asks
    .map(({ id, sentence, language }) => ({ id, sentence, language, ticked: draft.askIds.includes(id) }))
    .filter(({ language, ticked }) => ticked || language === material.language);
  const typed = { subject, personal, body, closing, name, address, town, country };
  const letter = { ...typed, askSentences, composedText: composedText(letters, draft) };
  const languageNames = { ...material.languageNames, ...measured.languageNames };
  return coachLetter({ ...material, ...measured, languageNames, words, letter });
}

/** The words between salutation and valediction as they go out; empty where no official is left. */
function composedText([first]: readonly Omit<LetterMaterial, "draft">[], draft: LetterDraft): string {
  if (!first) return "";
  const { paragraphs, asks, closing } = composeLetter({ ...first, draft });
  return [...paragraphs, ...asks, ...closing].join("\n");
}
