import { database, idList } from "@/lib/ground/db";
import { moveMessages } from "@/lib/outbox/move-messages.db";
import type { OutboxHouse } from "@/lib/outbox/new-message";
import type { OutboxMove } from "@/lib/outbox/outbox-events";
import { hostPauseAfter } from "@/lib/outbox/retry-schedule";
import type { SealedMail } from "@/lib/outbox/sealed-mail";

export type JournalTurn = {
  owner: string;
  /** Messages whose last byte is about to leave. */
  marks: readonly string[];
  moves: readonly { ids: string[]; move: OutboxMove; opened: ReadonlyMap<string, SealedMail> }[];
  house: OutboxHouse;
  now: Date;
};

/**
 * Writes down, in one transaction, what a worker did since the last time. Gives the messages whose last byte may
 * leave: still handed over by this worker, their lease not over. Another worker's takeover or a stop says no.
 */
export async function commitTurn({ owner, marks, moves, house, now }: JournalTurn): Promise<Set<string>> {
  const db = await database();
  return db.$transaction(async (tx) => {
    for (const { ids, move, opened } of moves)
      await moveMessages(
        tx,
        { ids, from: "handing_over", move, by: "worker", owner, opened },
        { house, now },
      );
    if (marks.length === 0) return new Set<string>();
    const marked = await tx.$queryRaw<{ id: string }[]>`
      UPDATE "OutboxMessage" SET "lastByteAt" = ${now}
      WHERE "id" IN (${idList(marks)}) AND "status" = 'handing_over' AND "leaseOwner" = ${owner}
        AND "lastByteAt" IS NULL AND "dueAt" > ${now}
      RETURNING "id"`;
    return new Set(marked.map(({ id }) => id));
  });
}

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
