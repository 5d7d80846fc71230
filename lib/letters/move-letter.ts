import { type Ask, type Issue, writtenTo } from "@/lib/appeals/appeal";
import { isAskingForLetters } from "@/lib/appeals/issue-status";
import { TYPED_EMBASSY } from "@/lib/letters/add-embassies";
import type { LetterDraft } from "@/lib/letters/schema";

/**
 * Whether a letter on one issue can go on as a letter on another: the old one was replaced, the new one asks for
 * letters.
 */
export function mayMoveLetter({ from, to }: { from: Issue; to: Issue }): boolean {
  return from.status === "superseded" && from.id !== to.id && isAskingForLetters(to.status);
}

/**
 * A letter as it goes on under a newer issue. Every typed word stays. Asks that are still there stay ticked or
 * unticked,
 * new ones are ticked, dropped ones go; so with the officials, and where none of them is left, all of the newer issue.
 */
export function moveLetter({
  draft,
  officialIds,
  language,
  from,
  to,
}: {
  draft: LetterDraft;
  officialIds: readonly string[];
  language: string;
  from: Issue;
  to: Issue;
}): { draft: LetterDraft; officialIds: string[] } {
  const askIds = to.asks
    .filter((ask) => {
      const before = from.asks.find((old) => isSameAsk(old, ask, language));
      return before ? draft.askIds.includes(before.id) : hasSentence(ask, language);
    })
    .map(({ id }) => id);
  const listed = to.addressees.map(({ official }) => official.id).filter((id) => officialIds.includes(id));
  // The embassy in the writer's country belongs to the letter, not to the sheet.
  const embassies = to.copiesToDiplomats ? embassiesOf(from, officialIds) : [];
  const kept = [...new Set([...listed, ...embassies])];
  const main = writtenTo(to).map(({ id }) => id);
  const isStillAddressed = kept.some((id) => main.includes(id));
  return {
    draft: { ...draft, askIds },
    officialIds: isStillAddressed ? kept : [...new Set([...main, ...kept])],
  };
}

function embassiesOf({ addressees }: Issue, officialIds: readonly string[]): string[] {
  const embassies = addressees.filter(({ kind }) => kind === "embassy").map(({ official }) => official.id);
  return embassies.filter((id) => officialIds.includes(id) && id !== TYPED_EMBASSY);
}

function isSameAsk(old: Ask, ask: Ask, language: string): boolean {
  const before = textIn(old, language);
  return before !== undefined && before.letterSentence === textIn(ask, language)?.letterSentence;
}

function hasSentence(ask: Ask, language: string): boolean {
  return Boolean(textIn(ask, language)?.letterSentence);
}

function textIn({ texts }: Ask, language: string) {
  return texts.find((text) => text.language === language);
}
