import { askSentence, type Issue } from "@/lib/appeals/appeal";
import { issueFor } from "@/lib/appeals/issue-for";
import { lettersOf } from "./compose-for-all";
import { type ComposedLetter, composeLetter } from "./compose-letter";
import { openingDraft } from "./opening-draft";

/**
 * Letters for a group to sign by hand: one for each person and official, each person with another combination of
 * the editors' wordings, so that no two in a room are alike sooner than the wordings allow. No name is in them.
 */
export function groupLetters({
  issue,
  language,
  officialIds,
  people,
  country,
  day,
  seed,
}: {
  issue: Issue;
  language: string;
  officialIds: readonly string[];
  people: number;
  /** ISO code of where the letters are posted. */
  country: string;
  day: string;
  seed: string;
}): ComposedLetter[] {
  const materials = lettersOf({
    letter: { language, officialIds: [...officialIds] },
    issue,
    day,
    appealUrl: null,
  });
  const toThem = issueFor(issue, officialIds);
  return Array.from({ length: people }, (_, person) => {
    const draft = { ...openingDraft({ issue: toThem, language, seed: `${seed} ${person}` }), country };
    const byHand = { sender: [], isByHand: true };
    return materials.map((material) => ({ ...composeLetter({ ...material, draft }), ...byHand }));
  }).flat();
}

/** Whether a model letter with an ask was written in a language: without one there is nothing to print for others. */
export function hasModelIn(issue: Issue, language: string): boolean {
  return (
    issue.templates.some((template) => template.language === language) &&
    issue.asks.some((ask) => askSentence(ask, language) !== "")
  );
}
