import { saveDraft } from "@/lib/letters/save-letter.db";
import { draftLetterSchema, type LetterDraft } from "@/lib/letters/schema";
import type { FormState } from "@/lib/request/form-state";
import type { Problem } from "@/lib/request/problems";
import { LARGEST_FORM, readForm, readRevision } from "@/lib/request/read-form";

/** Until its writer decides, the page of such a letter saves nothing by itself. */
export const CHANGED_ELSEWHERE =
  "This letter was changed in another tab or on another device. Your words are still here: " +
  "save again to keep them, or reload the page to see the other version";

/** Saved; or what is wrong with the letter as a whole; or mistakes, with the revision that the next save names. */
type SaveOutcome =
  | { kind: "saved"; draft: LetterDraft; revision: number }
  | { kind: "problem"; problem: Extract<Problem, "not-your-letter" | "stopped"> }
  | { kind: "mistakes"; status: 400 | 409 | 413; errors: FormState["errors"]; revision: number };

/**
 * Saves a posted form of a letter. The page that saves by itself and the button without script both ask here, so
 * that they never answer differently. `change` may put other words in place before they are kept.
 */
export async function saveTyped({
  letterId,
  code,
  values,
  now,
  change = (draft) => draft,
}: {
  letterId: string;
  code: string;
  values: FormState["values"];
  now: Date;
  change?: (draft: LetterDraft) => LetterDraft;
}): Promise<SaveOutcome> {
  const revision = readRevision(values.revision);
  const form = readForm(draftLetterSchema, values);
  // The page goes on from the revision it is told: a stale tab that also made a mistake stays stale.
  if (!form.ok) {
    const status = lengthOf(values) > LARGEST_FORM ? 413 : 400;
    return { kind: "mistakes", status, errors: form.state.errors, revision };
  }
  const draft = change(form.data);
  const saved = await saveDraft({ letterId, code, draft, revision, now });
  if (saved.isSaved) return { kind: "saved", draft, revision: saved.revision };
  if (saved.why === "gone") return { kind: "problem", problem: "not-your-letter" };
  if (saved.why === "ended") return { kind: "problem", problem: "stopped" };
  return { kind: "mistakes", status: 409, errors: { body: CHANGED_ELSEWHERE }, revision: saved.revision };
}

function lengthOf(values: FormState["values"]): number {
  return Object.values(values)
    .flat()
    .reduce((sum, { length }) => sum + length, 0);
}
