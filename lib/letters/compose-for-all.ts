import { askSentence, type Issue } from "@/lib/appeals/appeal";
import type { Official } from "@/lib/officials/official";
import { type ComposedLetter, composeLetter } from "./compose-letter";
import type { Letter } from "./letter";
import { letterWords } from "./letter-words";

/** A writer's letter as each of its officials gets it, in the sheet's order. Officials who left the sheet get none. */
export function composeForAll({
  letter,
  issue,
  day,
  appealUrl,
}: {
  letter: Letter;
  issue: Issue;
  day: string;
  appealUrl: string | null;
}): ComposedLetter[] {
  const material = letterMaterial({ letter, issue, day, appealUrl });
  return officialsOf(letter, issue).map((official) =>
    composeLetter({ ...material, draft: letter.draft, official }),
  );
}

/** What is the same for all the officials of one letter. */
export function letterMaterial({
  letter: { language },
  issue,
  day,
  appealUrl,
}: {
  letter: Pick<Letter, "language">;
  issue: Issue;
  day: string;
  appealUrl: string | null;
}) {
  const asks = issue.asks.map((ask) => ({ id: ask.id, sentence: askSentence(ask, language) }));
  return { language, words: letterWords(language), asks, day, appealUrl };
}

/** The officials whom the writer chose and whom the issue still lists. */
export function officialsOf(letter: Pick<Letter, "officialIds">, issue: Issue): Official[] {
  return issue.addressees
    .filter(({ kind, official }) => kind === "to" && letter.officialIds.includes(official.id))
    .map(({ official }) => official);
}
