import type { Transaction } from "@/lib/ground/db";
import { changeAppeal, type DoorRefusal, type Writing } from "./change-appeal.db";
import { type AppealContent, appealContentSchema } from "./content";
import { type LeftAlone, restored } from "./restored";

type RestoreOutcome = { left: LeftAlone[] } | { refusal: DoorRefusal } | null;

/**
 * Puts a state that was public once back in place of what stands there; gives what it left alone. Whom letters go to
 * stays where there are several `publishers`: two of them change that. Null where there is no such state.
 */
export async function restoreState({
  number,
  publishers,
  ...writing
}: Writing & { issueId: string; number: number; publishers: number }): Promise<RestoreOutcome> {
  const { issueId, today } = writing;
  let left: LeftAlone[] = [];
  const outcome = await changeAppeal<{ because: "gone" }>({
    ...writing,
    change: async ({ content: now }, tx) => {
      const where = { issueId_number: { issueId, number } };
      const row = await tx.publishedState.findUnique({ where });
      if (!row) return { refusal: { because: "gone" } };
      const state = appealContentSchema.parse(row.content);
      const isGone = await hasRetired(tx, state);
      const result = restored({ state, now, today, isGone, keepsAddressees: publishers > 1 });
      left = result.left;
      return { content: result.content };
    },
  });
  if (outcome?.ok) return { left };
  if (!outcome || outcome.refusal.because === "gone") return null;
  return { refusal: outcome.refusal };
}

/** Whether somebody whom a state names is no longer in the directory: retired, or merged into another entry. */
async function hasRetired(tx: Transaction, { addressees, templates }: AppealContent): Promise<boolean> {
  const named = [...addressees, ...templates].flatMap(({ officialId }) => officialId ?? []);
  const ids = [...new Set(named)];
  return (await tx.official.count({ where: { id: { in: ids }, retiredAt: null } })) < ids.length;
}
