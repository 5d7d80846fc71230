import type { Issue } from "@/lib/appeals/appeal";
import { translatedWording } from "./letter-parts";
import { fieldOfPart, openingDraft, templateIn } from "./opening-draft";
import type { LetterDraft } from "./schema";

/**
 * A letter as it goes on in another language. What the writer typed stays; what is still the editors' follows, and a
 * field that is empty opens with their words. Ticks stay, and asks that had no sentence before are ticked.
 */
export function changeLanguage({
  draft,
  issue,
  from,
  to,
  seed,
}: {
  draft: LetterDraft;
  issue: Issue;
  from: string;
  to: string;
  /** Chooses among the editors' wordings, as when the letter began. */
  seed: string;
}): LetterDraft {
  if (from === to) return draft;
  const opening = openingDraft({ issue, language: to, seed });
  const before = templateIn(issue, from)?.blocks ?? [];
  const after = templateIn(issue, to)?.blocks ?? [];
  const changed = { ...draft };
  for (const [part, field] of Object.entries(fieldOfPart) as [
    keyof typeof fieldOfPart,
    "subject" | "body" | "closing",
  ][])
    changed[field] = translatedWording({ text: changed[field], part, from: before, to: after });
  for (const field of new Set(Object.values(fieldOfPart)))
    if (draft[field].trim() === "") changed[field] = opening[field];
  const isNew = ({ texts }: Issue["asks"][number]): boolean =>
    texts.some(({ language }) => language === to) && texts.every(({ language }) => language !== from);
  const askIds = issue.asks.filter((ask) => draft.askIds.includes(ask.id) || isNew(ask)).map(({ id }) => id);
  return { ...changed, askIds };
}
