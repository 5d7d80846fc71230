import { database } from "@/lib/ground/db";
import { hostPauseAfter } from "@/lib/outbox/retry-schedule";

/** Leaves a mail server alone for a while, longer with every failure in a row. */
export async function pauseHost({
  host,
  reason,
  now,
}: {
  host: string;
  reason: string;
  now: Date;
}): Promise<void> {
  const db = await database();
  await db.$transaction(async (tx) => {
    const before = await tx.hostBackoff.findUnique({ where: { host } });
    // What failed while the pause was on was begun before it.
    if (before && before.until > now) return;
    const failures = (before?.failures ?? 0) + 1;
    const until = new Date(now.getTime() + hostPauseAfter(failures));
    await tx.hostBackoff.upsert({
      where: { host },
      create: { host, until, failures, reason },
      update: { until, failures, reason },
    });
  });
}

/** The mail server took a message: the next failure is the first again. */
export async function clearHost(host: string): Promise<void> {
  const db = await database();
  await db.hostBackoff.deleteMany({ where: { host } });
}

/** The pause of a mail server, or null. */
export async function hostPause(host: string): Promise<{ until: Date; failures: number } | null> {
  const db = await database();
  return db.hostBackoff.findUnique({ where: { host }, select: { until: true, failures: true } });
}
