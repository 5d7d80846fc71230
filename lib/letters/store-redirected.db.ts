import { database } from "@/lib/ground/db";
import type { LetterDraft } from "@/lib/letters/schema";
import { sealText } from "./seal";

/**
 * Stores a letter that goes on under another issue, to other officials or in another language, as a draft. False when
 * it has been saved elsewhere since `revision`, or is gone. The caller has opened the letter with the same code.
 */
export async function storeRedirected({
  letterId,
  code,
  revision,
  issueId,
  language,
  officialIds,
  draft,
  isAfterDate,
  now,
}: {
  letterId: string;
  code: string;
  revision: number;
  issueId: string;
  language: string;
  officialIds: readonly string[];
  draft: LetterDraft;
  isAfterDate: boolean;
  now: Date;
}): Promise<boolean> {
  const db = await database();
  const sealed = sealText({ text: JSON.stringify(draft), code, letterId });
  return db.$transaction(async (tx) => {
    const { count } = await tx.letter.updateMany({
      where: { id: letterId, revision },
      data: {
        issueId,
        language,
        sealed,
        status: "draft",
        revision: { increment: 1 },
        changedAt: now,
        isAfterDate,
      },
    });
    if (count === 0) return false;
    await tx.letterOfficial.deleteMany({ where: { letterId } });
    await tx.letterOfficial.createMany({ data: officialIds.map((officialId) => ({ letterId, officialId })) });
    return true;
  });
}
