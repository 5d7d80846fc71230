import { randomBytes } from "node:crypto";
import { database } from "@/lib/ground/db";
import { returnCodeFor } from "@/lib/letters/return-code";
import { beginLetter } from "@/lib/letters/save-letter.db";
import { EMPTY_DRAFT, type LetterDraft } from "@/lib/letters/schema";

export const practice = {
  appealId: "appeal-practice-letter",
  issueId: "practice-letter-1",
  officialIds: ["zz-minister-of-libraries", "zz-mayor-of-postville"],
} as const;

export const draft: LetterDraft = {
  ...EMPTY_DRAFT,
  subject: "The reading room",
  personal: "I mend tandems in Ghent.",
  body: "Please open the reading room again.",
  closing: "Thank you.",
  askIds: ["practice-letter-1-reading-room"],
  name: "Zacharias Quirrell",
  address: "1 Wombat Lane",
  town: "Ghent",
  country: "BE",
};

export const noon = new Date("2026-03-01T12:00:00Z");

export function newCode(): string {
  return returnCodeFor({ startKey: randomBytes(20).toString("base64url"), secret: randomBytes(32) });
}

/** A letter of the practice appeal, begun at noon of a day. */
export async function begunLetter(
  given: { code?: string; draft?: LetterDraft; now?: Date } = {},
): Promise<{ letterId: string; ledgerId: string; code: string }> {
  const code = given.code ?? newCode();
  const letterId = await beginLetter({
    code,
    issueId: practice.issueId,
    language: "en",
    officialIds: practice.officialIds,
    draft: given.draft ?? draft,
    isAfterDate: false,
    now: given.now ?? noon,
  });
  const db = await database();
  const { ledgerId } = await db.letter.findUniqueOrThrow({ where: { id: letterId } });
  return { letterId, ledgerId, code };
}
