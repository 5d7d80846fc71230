import type { Issue, Template } from "@/lib/appeals/appeal";
import { paragraphsOf } from "./paragraphs";
import type { LetterDraft } from "./schema";

export const EMPTY_DRAFT: LetterDraft = {
  subject: "",
  personal: "",
  body: "",
  closing: "",
  askIds: [],
  name: "",
  address: "",
  town: "",
  country: "",
  signedWith: "",
};

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
  const template = templateIn(issue, language);
  if (!template) return EMPTY_DRAFT;
  const wording = (part: string) =>
    pick(
      template.blocks.filter((block) => block.part === part).map(({ text }) => text),
      `${seed}/${part}`,
    );
  return {
    ...EMPTY_DRAFT,
    subject: wording("subject"),
    body: [wording("why"), wording("facts")].filter(Boolean).join("\n\n"),
    closing: wording("closing"),
    askIds: issue.asks
      .filter(({ texts }) => texts.some((text) => text.language === language))
      .map(({ id }) => id),
  };
}

/** The model letter of a language for everyone; null where none was written. */
export function templateIn(issue: Issue, language: string): Template | null {
  return (
    issue.templates.find((template) => template.language === language && template.officialId === null) ?? null
  );
}

export type LetterModel = { why: string; facts: string; closing: string };

/** The first wording of each part in a language, to be read beside a letter in another; null where none was written. */
export function modelIn(issue: Issue, language: string): LetterModel | null {
  const blocks = templateIn(issue, language)?.blocks;
  if (!blocks) return null;
  const first = (part: string) => blocks.find((block) => block.part === part)?.text ?? "";
  return { why: first("why"), facts: first("facts"), closing: first("closing") };
}

function pick(texts: readonly string[], seed: string): string {
  let sum = 0;
  for (const character of seed) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return texts[sum % Math.max(1, texts.length)] ?? "";
}

/** Whether the writer put words of their own in: about themselves, or a paragraph that is nobody's wording but theirs. */
export function isPersonalLetter({
  letter,
  issue,
}: {
  letter: { language: string; draft: LetterDraft };
  issue: Issue;
}): boolean {
  const { personal, body, closing } = letter.draft;
  if (personal !== "") return true;
  const blocks = templateIn(issue, letter.language)?.blocks ?? [];
  const models = new Set(blocks.flatMap(({ text }) => paragraphsOf(text)));
  return [...paragraphsOf(body), ...paragraphsOf(closing)].some((paragraph) => !models.has(paragraph));
}
