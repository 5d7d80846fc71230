import { database, eraseTraces } from "@/lib/ground/db";

// A busy year has some thousand letters under way at a time; a hundred thousand full ones take 1.6 GB.
const MOST_DRAFTS = 100_000;
// Whoever has begun must be able to sleep over it (WCAG 2.2.6).
const SURELY_KEPT_MS = 20 * 3_600_000;

/**
 * Where there are more drafts than people write, erases the oldest: those that nobody ever typed into first, none
 * younger than twenty hours. Gives how many went.
 */
export async function eraseCrowd({ now, most = MOST_DRAFTS }: { now: Date; most?: number }): Promise<number> {
  const db = await database();
  const over = (await db.letter.count({ where: { status: "draft" } })) - most;
  if (over <= 0) return 0;
  const before = new Date(now.getTime() - SURELY_KEPT_MS);
  const count = await db.$executeRaw`
    DELETE FROM "Letter" WHERE "id" IN (
      SELECT "id" FROM "Letter" WHERE "status" = 'draft' AND "changedAt" < ${before}
      ORDER BY CASE WHEN "revision" = 1 THEN 0 ELSE 1 END, "changedAt" LIMIT ${over})`;
  if (count > 0) await eraseTraces();
  return count;
}
