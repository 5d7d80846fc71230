import type { Transaction } from "@/lib/ground/db";

/**
 * Letters to one official become letters to another; a letter to both is to one from now on. Letters are nobody's but
 * their writers': the history says nothing of them.
 */
export async function moveLetters(
  tx: Transaction,
  { fromId, intoId }: { fromId: string; intoId: string },
): Promise<void> {
  await tx.letterOfficial.deleteMany({
    where: { officialId: fromId, letter: { officials: { some: { officialId: intoId } } } },
  });
  await tx.letterOfficial.updateMany({ where: { officialId: fromId }, data: { officialId: intoId } });
}
