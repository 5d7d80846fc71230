import { z } from "zod";
import type { FormValues } from "@/components/desk/form/form-values";
import { told } from "@/lib/history/field-changes";
import type { Conflict } from "@/lib/history/merge-edits";

const shape = z.object({
  who: z.string(),
  conflicts: z.array(
    z.object({ field: z.string(), theirs: z.string().nullable(), mine: z.string().nullable() }),
  ),
});

/** The state of a form whose save met somebody else's: what both changed, and what is stored now to start from. */
export function conflictState({
  values,
  who,
  conflicts,
  stored,
}: {
  values: FormValues["values"];
  who: string;
  conflicts: readonly Conflict[];
  stored: object;
}): FormValues {
  return {
    values: { ...values, opened: told(stored) ?? "", conflict: JSON.stringify({ who, conflicts }) },
    errors: {},
  };
}

/** The conflicts in such a state; none in any other. */
export function readConflicts(state: FormValues | null): { who: string; conflicts: Conflict[] } {
  const posted = state?.values.conflict;
  if (typeof posted !== "string" || posted === "") return { who: "", conflicts: [] };
  return shape.parse(JSON.parse(posted));
}
