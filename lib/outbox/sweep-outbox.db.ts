import { OutboxStatus } from "@/generated/sqlite/enums";
import { noteSent, type SentDispatch } from "@/lib/dispatches/note-dispatch.db";
import { database, eraseTraces, type Transaction } from "@/lib/ground/db";
import { letterHurdle } from "./letter-hurdle";
import { moveMessages } from "./move-messages.db";
import type { OutboxHouse } from "./new-message";
import { moveFor } from "./outbox-events";
import { KEEP_ENDED, outboxStates } from "./outbox-status";
import { readGrounds } from "./read-grounds.db";

// So many in one transaction: others wait for it on SQLite.
const AT_ONCE = 200;

type Sweep = { house: OutboxHouse; now: Date; today: Date };

/** All of it, and takes what was wiped since the last time out of the log beside the file. */
export async function sweepOutbox(sweep: Sweep): Promise<void> {
  await sweepTimeouts(sweep);
  await sweepPassedDates(sweep);
  await eraseTraces();
}

/** Moves every message whose waiting time is over, dead workers' leases included. Gives how many. */
async function sweepTimeouts({ house, now }: Sweep): Promise<number> {
  const db = await database();
  let moved = 0;
  for (;;) {
    const batch = await db.$transaction(async (tx) => {
      const rows = await tx.outboxMessage.findMany({
        where: { dueAt: { lte: now }, status: { in: waitingStatuses() } },
        orderBy: { dueAt: "asc" },
        take: AT_ONCE,
      });
      let count = 0;
      const sent: SentDispatch[] = [];
      for (const row of rows) {
        const move = moveFor(row, { type: "time_up" }, now);
        if (!move) continue;
        const owner = row.status === "handing_over" ? row.leaseOwner : null;
        const ids = await moveMessages(
          tx,
          { ids: [row.id], from: row.status, move, by: "clock", owner },
          { house, now, sent },
        );
        count += ids.length;
        if (move.to === "no_bounce_seen" && row.officialId)
          await clearHealthBefore(tx, row.officialId, row.statusSince);
      }
      await noteSent(tx, sent);
      return { seen: rows.length, count };
    });
    moved += batch.count;
    if (batch.seen < AT_ONCE || batch.count === 0) return moved;
  }
}

/** A letter that was accepted after the last bounce and stayed away: the address works again. */
async function clearHealthBefore(tx: Transaction, officialId: string, acceptedAt: Date): Promise<void> {
  await tx.officialMailHealth.deleteMany({ where: { officialId, lastBounce: { lt: acceptedAt } } });
}

/** Ends letters whose appeal's date has passed while they waited, so that their writers hear of it in time. */
async function sweepPassedDates({ house, now, today }: Sweep): Promise<number> {
  const db = await database();
  const waiting = {
    kind: "letter" as const,
    status: { in: ["queued" as const, "held" as const] },
    isAfterDate: false,
  };
  const pairs = await db.outboxMessage.findMany({
    where: waiting,
    distinct: ["issueId", "officialId", "status"],
    select: { issueId: true, officialId: true, status: true, isAfterDate: true },
  });
  let moved = 0;
  for (const pair of pairs) moved += await expireAll(pair);
  return moved;

  async function expireAll({ isAfterDate, ...pair }: (typeof pairs)[number]): Promise<number> {
    for (let expired = 0; ; ) {
      const count = await db.$transaction(async (tx) => {
        const groundOf = await readGrounds(tx, [{ ...pair, isAfterDate }]);
        if (letterHurdle(groundOf({ ...pair, isAfterDate }), today)?.type !== "date_passed") return 0;
        const rows = await tx.outboxMessage.findMany({ where: { ...waiting, ...pair }, take: AT_ONCE });
        const move = rows[0] && moveFor(rows[0], { type: "date_passed" }, now);
        if (!move) return 0;
        const ids = rows.map(({ id }) => id);
        const request = { ids, from: pair.status, move, by: "clock", owner: null };
        return (await moveMessages(tx, request, { house, now })).length;
      });
      expired += count;
      if (count === 0) return expired;
    }
  }
}

/** Erases ended messages with their logs after 28 days, and mail that nobody understood; from the file as well. */
export async function eraseEnded({ now }: { now: Date }): Promise<number> {
  const db = await database();
  const { count } = await db.outboxMessage.deleteMany({
    where: { status: { in: endStatuses() }, statusSince: { lt: new Date(now.getTime() - KEEP_ENDED) } },
  });
  await db.unreadBounce.deleteMany({ where: { receivedAt: { lt: new Date(now.getTime() - KEEP_ENDED) } } });
  if (count > 0) await eraseTraces();
  return count;
}

const statuses = Object.values(OutboxStatus);

function waitingStatuses(): OutboxStatus[] {
  return statuses.filter((status) => outboxStates[status].waits !== null);
}

function endStatuses(): OutboxStatus[] {
  return statuses.filter((status) => outboxStates[status].isEnd);
}
