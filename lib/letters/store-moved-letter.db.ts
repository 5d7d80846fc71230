import { database } from "@/lib/ground/db";
import type { LetterDraft } from "@/lib/letters/schema";
import { sealText } from "./seal";

/**
 * Moves a letter to another issue with the draft and the officials it has there. False when it has been saved
 * elsewhere since `revision`, or is gone. The caller has opened the letter with the same code.
 */
export async function storeMovedLetter({
  letterId,
  code,
  revision,
  issueId,
  officialIds,
  draft,
  now,
}: {
  letterId: string;
  code: string;
  revision: number;
  issueId: string;
  officialIds: readonly string[];
  draft: LetterDraft;
  now: Date;
}): Promise<boolean> {
  const db = await database();
  const sealed = sealText({ text: JSON.stringify(draft), code, letterId });
  return db.$transaction(async (tx) => {
    const { count } = await tx.letter.updateMany({
      where: { id: letterId, revision },
      data: {
        issueId,
        sealed,
        status: "draft",
        revision: { increment: 1 },
        changedAt: now,
        isAfterDate: false,
      },
    });
    if (count === 0) return false;
    await tx.letterOfficial.deleteMany({ where: { letterId } });
    await tx.letterOfficial.createMany({ data: officialIds.map((officialId) => ({ letterId, officialId })) });
    return true;
  });
}
