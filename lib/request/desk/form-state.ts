import type { Coordinator } from "@/lib/desk/coordinator";
import { findKeptForm } from "@/lib/desk/find-kept-form.db";
import { keptValues } from "@/lib/desk/kept-form";
import { deskSecret } from "@/lib/request/coordinator";
import { type FormState, takeFormState } from "@/lib/request/form-state";

/** A form's state, and whether it was typed before the session ended. */
type DeskFormState = FormState & { isKept: boolean };

/**
 * What the form of this page shows instead of what is stored: a post that has mistakes, or what was typed when the
 * session ended. `many` names the fields that may come several times. Null on an ordinary visit.
 */
export async function deskFormState({
  coordinator,
  page,
  many = [],
}: {
  coordinator: Coordinator;
  page: string;
  many?: readonly string[];
}): Promise<DeskFormState | null> {
  const state = await takeFormState();
  if (state) return { ...state, isKept: false };
  const secret = await deskSecret();
  const kept = await findKeptForm({ coordinatorId: coordinator.id, page, secret, now: new Date() });
  return kept ? { values: keptValues(kept, many), errors: {}, isKept: true } : null;
}
