import type { Transaction } from "@/lib/ground/db";

/** What the outbox takes along of a letter; null unless it is finished. Holds the letter for this transaction. */
export async function holdFinishedLetter(tx: Transaction, letterId: string, now: Date) {
  const [letter] = await tx.letter.updateManyAndReturn({
    where: { id: letterId, status: "finished" },
    data: { changedAt: now },
    select: { ledgerId: true, issueId: true, isAfterDate: true, isPersonal: true },
  });
  return letter ?? null;
}
