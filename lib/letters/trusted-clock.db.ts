import { database } from "@/lib/ground/db";

const ROW = 1;
const DAY_MS = 86_400_000;
// Longer than any session at the desk, and than a server is usually switched off.
export const FARTHEST_DAYS = 7;
// Once an hour is often enough to notice a jump of a week.
const WRITE_AFTER_MS = 3_600_000;

/**
 * Whether what is old by this clock may be erased: not when it is more than a week ahead of the newest moment that the
 * database has seen. A wrong clock, or an old copy of a database, would lose everything at once.
 */
export async function isClockTrusted(now: Date): Promise<boolean> {
  const seenAt = await newestSeen();
  return seenAt === null || now.getTime() - seenAt.getTime() <= FARTHEST_DAYS * DAY_MS;
}

/**
 * Writes down that it is now, unless the clock has jumped; then only when a person has said that this day is right.
 * Says whether the clock is trusted.
 */
export async function markClock({
  now,
  checkedOn,
}: {
  now: Date;
  checkedOn: string | null;
}): Promise<boolean> {
  const isChecked = checkedOn !== null && Math.abs(now.getTime() - Date.parse(checkedOn)) <= 2 * DAY_MS;
  if (!isChecked && !(await isClockTrusted(now))) return false;
  const db = await database();
  const mark = await db.clockMark.findUnique({ where: { id: ROW } });
  // A clock that was set back is followed back: the next jump is measured from where it is now.
  if (!mark || Math.abs(now.getTime() - mark.seenAt.getTime()) >= WRITE_AFTER_MS)
    await db.clockMark.upsert({
      where: { id: ROW },
      create: { id: ROW, seenAt: now },
      update: { seenAt: now },
    });
  return true;
}

/** From before there was a mark: when the newest letter was changed. */
async function newestSeen(): Promise<Date | null> {
  const db = await database();
  const mark = await db.clockMark.findUnique({ where: { id: ROW } });
  if (mark) return mark.seenAt;
  const newest = await db.letter.findFirst({ orderBy: { changedAt: "desc" }, select: { changedAt: true } });
  return newest?.changedAt ?? null;
}
