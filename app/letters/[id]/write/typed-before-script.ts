import { draftFieldNames, type LetterDraft } from "@/lib/letters/schema";

export type TypedBefore = { draft: Partial<LetterDraft>; putCursorBack: () => void };

/**
 * What stands in the fields now, and where the cursor is. On a slow line somebody is in the middle of a sentence when
 * the script takes the fields over, and both React and React Hook Form put the values that the page was drawn with into
 * them.
 */
export function typedBeforeScript(form: HTMLFormElement): TypedBefore {
  const data = new FormData(form);
  const texts = draftFieldNames
    .filter((field) => field !== "askIds" && data.has(field))
    .map((field) => [field, data.get(field)]);
  const field = document.activeElement;
  const hasCursor = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  const [start, end] = hasCursor ? [field.selectionStart, field.selectionEnd] : [null, null];
  return {
    draft: { ...Object.fromEntries(texts), askIds: data.getAll("askIds") },
    putCursorBack: () => {
      if (hasCursor && start !== null) field.setSelectionRange(start, end);
    },
  };
}
