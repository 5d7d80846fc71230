import type { Translator } from "@/generated/sqlite/enums";
import { askSentence, askSheetForm, type Issue } from "@/lib/appeals/appeal";
import type { LetterDraft } from "@/lib/letters/schema";
import { templateIn } from "./opening-draft";

/** One part of the letter beside what it says in the writer's language. */
export type PairedPart = { part: "why" | "facts" | "asks" | "closing"; text: string; meaning: string };
export type SideBySide = { pairs: PairedPart[]; translatedBy: Translator | null };

const parts = ["why", "facts", "closing"] as const;

/**
 * The model's words that stand in a letter, beside the same words in the reader's language: wordings of one number
 * say the same in every language. Where a language has no model yet, the reader's alone, to write from.
 */
export function sideBySide({
  issue,
  language,
  draft,
  reader,
}: {
  issue: Issue;
  language: string;
  draft: LetterDraft;
  reader: string;
}): SideBySide {
  const template = templateIn(issue, language);
  const readers = templateIn(issue, reader)?.blocks ?? [];
  const meaning = (part: string, variant: number) =>
    readers.find((block) => block.part === part && block.variant === variant)?.text ?? "";
  const written = `${draft.body}\n${draft.closing}`;
  const worded = parts.flatMap((part): PairedPart[] => {
    const blocks = template?.blocks.filter((block) => block.part === part) ?? [];
    const standing = blocks.find(({ text }) => written.includes(text));
    if (standing) return [{ part, text: standing.text, meaning: meaning(part, standing.variant) }];
    const first = readers.find((block) => block.part === part);
    return template || !first ? [] : [{ part, text: "", meaning: first.text }];
  });
  const asks = issue.asks.map((ask): PairedPart => {
    const isTranslated = ask.texts.some((text) => text.language === language);
    return {
      part: "asks",
      text: isTranslated ? askSentence(ask, language) : "",
      meaning: askSentence(ask, reader) || askSheetForm(ask, reader),
    };
  });
  const closing = worded.filter(({ part }) => part === "closing");
  const before = worded.filter(({ part }) => part !== "closing");
  return { pairs: [...before, ...asks, ...closing], translatedBy: template?.translatedBy ?? null };
}
