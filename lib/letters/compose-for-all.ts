import { askSentence, type Issue } from "@/lib/appeals/appeal";
import type { Official } from "@/lib/officials/official";
import { type ComposedLetter, composeLetter, type LetterMaterial } from "./compose-letter";
import type { Letter } from "./letter";
import { letterMaterial } from "./letter-material";

type Given = {
  letter: Pick<Letter, "language" | "officialIds">;
  issue: Issue;
  day: string;
  appealUrl: string | null;
};

/** A writer's letter as each of its officials gets it, in the sheet's order. Officials who left the sheet get none. */
export function composeForAll({ letter, ...given }: Given & { letter: Letter }): ComposedLetter[] {
  return lettersOf({ letter, ...given }).map((material) =>
    composeLetter({ ...material, draft: letter.draft }),
  );
}

/**
 * What each official's letter is made of, but for what the writer types. Those who get a copy are named to the
 * others.
 */
export function lettersOf({ letter, issue, day, appealUrl }: Given): Omit<LetterMaterial, "draft">[] {
  const { language } = letter;
  const asks = issue.asks.map((ask) => ({ id: ask.id, sentence: askSentence(ask, language) }));
  const chosen = issue.addressees.filter(({ official }) => letter.officialIds.includes(official.id));
  const copyNames = chosen
    .filter(({ kind }) => kind !== "to")
    .map(({ official }) => official.organisation || official.role);
  return chosen.map(({ official, kind }) =>
    letterMaterial({
      official,
      language,
      asks,
      day,
      appealUrl,
      copyNames: kind === "to" ? copyNames : [],
    }),
  );
}

/** The officials whom the writer chose and whom the issue still lists. */
export function officialsOf(letter: Pick<Letter, "officialIds">, issue: Issue): Official[] {
  return issue.addressees
    .filter(({ official }) => letter.officialIds.includes(official.id))
    .map(({ official }) => official);
}
