import type { Author } from "@/lib/desk/history/mutations";
import { agreeToOfficial } from "@/lib/officials/proposals/mutations";
import { findOfficialProposal } from "@/lib/officials/proposals/queries";

/** Reads what waits for an official, and agrees to it. */
export async function agree(officialId: string, author: Author) {
  const proposal = await findOfficialProposal(officialId);
  return agreeToOfficial({ officialId, saw: proposal?.proposedAt.toISOString() ?? "", author });
}
