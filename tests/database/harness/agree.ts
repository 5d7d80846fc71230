import { randomUUID } from "node:crypto";
import { agreeToOfficial, declineOfficial } from "@/lib/desk/agree-to-official.db";
import type { Author } from "@/lib/history/record-change.db";
import { findOfficialProposal } from "@/lib/officials/find-official-proposals.db";

/** Reads what waits for an official, and agrees to it. */
export async function agree(officialId: string, author: Author) {
  const saw = await read(officialId);
  return agreeToOfficial({ officialId, saw, author, today: "2026-11-21", newId: randomUUID });
}

/** Reads what waits for an official, and declines it, or takes it back. */
export async function decline(change: { officialId: string; onlyBy: string | null; author: Author }) {
  return declineOfficial({ ...change, saw: await read(change.officialId) });
}

async function read(officialId: string): Promise<string> {
  return (await findOfficialProposal(officialId))?.proposedAt.toISOString() ?? "";
}
