import { randomUUID } from "node:crypto";
import { agreeToOfficial } from "@/lib/desk/agree-to-official.db";
import type { Author } from "@/lib/history/record-change.db";
import { findOfficialProposal } from "@/lib/officials/find-official-proposals.db";

/** Reads what waits for an official, and agrees to it. */
export async function agree(officialId: string, author: Author) {
  const proposal = await findOfficialProposal(officialId);
  return agreeToOfficial({
    officialId,
    saw: proposal?.proposedAt.toISOString() ?? "",
    author,
    today: "2026-11-21",
    newId: randomUUID,
  });
}
