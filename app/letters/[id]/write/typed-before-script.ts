import { draftLetterSchema, type LetterDraft } from "@/lib/letters/schema";

export type TypedBefore = { draft: Partial<LetterDraft>; putCursorBack: () => void };

/**
 * Watches the fields until the script has taken them over; what it gives ends the watch and tells what stood in them.
 * On a slow line somebody is in the middle of a sentence by then, and both React and React Hook Form put the values
 * that the page was drawn with into the fields they take over.
 */
export function watchTyping(form: HTMLFormElement): () => TypedBefore {
  let seen = read(form);
  const note = () => {
    seen = read(form);
  };
  form.addEventListener("input", note);
  document.addEventListener("selectionchange", note);
  return () => {
    form.removeEventListener("input", note);
    document.removeEventListener("selectionchange", note);
    return seen;
  };
}

function read(form: HTMLFormElement): TypedBefore {
  const data = new FormData(form);
  const texts = Object.keys(draftLetterSchema.shape)
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
