import type { Issue, Template } from "@/lib/appeals/appeal";
import { EMPTY_DRAFT, type LetterDraft } from "@/lib/letters/schema";
import {
  anotherWording,
  changeableParts,
  chooseWordings,
  type LetterPart,
  ownWords,
  type TemplateBlock,
} from "./letter-parts";

/**
 * What a new letter opens with: the editors' words in its language, a combination of their wordings that `seed`
 * chooses. In a language that nobody has written for, the parts are empty and the asks are left to the writer.
 */
export function openingDraft({
  issue,
  language,
  seed,
}: {
  issue: Issue;
  language: string;
  seed: string;
}): LetterDraft {
  const blocks = templateIn(issue, language)?.blocks;
  if (!blocks) return EMPTY_DRAFT;
  const asks = issue.asks.filter(({ texts }) => texts.some((text) => text.language === language));
  return { ...EMPTY_DRAFT, ...chooseWordings({ blocks, seed }), askIds: asks.map(({ id }) => id) };
}

/** The model letter of a language for everyone; null where none was written. */
export function templateIn(issue: Issue, language: string): Template | null {
  return (
    issue.templates.find((template) => template.language === language && template.officialId === null) ?? null
  );
}

/** Whether the model letter in a language, or an ask in it, is older than the text that it was translated from. */
export function isModelStale(issue: Issue, language: string): boolean {
  const ofAsks = issue.asks.flatMap(({ texts }) => texts.filter((text) => text.language === language));
  return [templateIn(issue, language), ...ofAsks].some((written) => written?.isStale);
}

/** Questions that help a writer to say who they are, in the reader's language, else in the letter's. */
export function promptsIn(
  issue: Issue,
  { reader, language }: { reader: string; language: string },
): string[] {
  const template = templateIn(issue, reader) ?? templateIn(issue, language);
  return template?.blocks.filter(({ part }) => part === "who").map(({ text }) => text) ?? [];
}

/** Which field of a draft holds a part of the model letter. */
export const fieldOfPart = { subject: "subject", why: "body", facts: "body", closing: "closing" } as const;

/** The parts of a draft that still stand as the editors worded them and that have another wording. */
export function changeableIn(draft: LetterDraft, blocks: readonly TemplateBlock[]): LetterPart[] {
  const fields = [...new Set(Object.values(fieldOfPart))];
  return fields.flatMap((field) =>
    changeableParts({ text: draft[field], blocks }).filter(
      (part) => part !== "who" && fieldOfPart[part] === field,
    ),
  );
}

/** The draft with the next wording of one part; unchanged where the writer has put a hand to it. */
export function withAnotherWording({
  draft,
  part,
  blocks,
}: {
  draft: LetterDraft;
  part: string;
  blocks: readonly TemplateBlock[];
}): LetterDraft {
  if (!isWordedPart(part)) return draft;
  const field = fieldOfPart[part];
  return { ...draft, [field]: anotherWording({ text: draft[field], part, blocks }) ?? draft[field] };
}

function isWordedPart(part: string): part is keyof typeof fieldOfPart {
  return Object.hasOwn(fieldOfPart, part);
}

/** Whether the writer put in words that no model letter of the issue holds. */
export function isPersonalLetter({
  letter,
  issue,
}: {
  letter: { language: string; draft: LetterDraft };
  issue: Issue;
}): boolean {
  const blocks = templateIn(issue, letter.language)?.blocks ?? [];
  return ownWords({ letter: letter.draft, blocks, language: letter.language }).isPersonal;
}
