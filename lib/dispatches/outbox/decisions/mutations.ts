import { database } from "@/lib/db";
import { readGrounds } from "@/lib/dispatches/outbox/grounds/queries";
import { letterHurdle } from "@/lib/dispatches/outbox/letter-hurdle";
import { moveMessages } from "@/lib/dispatches/outbox/moves/mutations";
import type { OutboxHouse } from "@/lib/dispatches/outbox/new-message";
import { moveFor, type OutboxEvent } from "@/lib/dispatches/outbox/outbox-events";

export type ConfirmAnswer = { type: "confirmed"; letters: number } | { type: "already" } | { type: "gone" };

/** The writer pressed the button. A second press, or one after the seven days, changes nothing. */
export async function confirmRequest({
  requestId,
  house,
  now,
  today,
}: {
  requestId: string;
  house: OutboxHouse;
  now: Date;
  today: Date;
}): Promise<ConfirmAnswer> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const rows = await tx.outboxMessage.findMany({ where: { requestId, kind: "letter" } });
    if (rows.length === 0) return { type: "gone" };
    const groundOf = await readGrounds(tx, rows);
    let letters = 0;
    for (const row of rows) {
      const hurdle = letterHurdle(groundOf(row), today);
      const move = moveFor(row, hurdle ?? { type: "confirm" }, now);
      if (row.status !== "awaiting_confirmation" || !move) continue;
      const request = { ids: [row.id], from: row.status, move, by: "writer", owner: null };
      letters += (await moveMessages(tx, request, { house, now })).length;
    }
    if (letters > 0) return { type: "confirmed", letters };
    return rows.some(({ queuedAt }) => queuedAt) ? { type: "already" } : { type: "gone" };
  });
}

export type WriterDecision = Extract<OutboxEvent["type"], "send_again" | "arrived"> | "withdraw";

/** What the writer decides about the letters of a request: send an uncertain one again, or take back what has not gone. */
export async function decideRequest({
  requestId,
  decision,
  house,
  now,
}: {
  requestId: string;
  decision: WriterDecision;
  house: OutboxHouse;
  now: Date;
}): Promise<number> {
  const event: OutboxEvent =
    decision === "withdraw" ? { type: "stop", reason: "withdrawn" } : { type: decision };
  const db = await database();
  return db.$transaction(async (tx) => {
    const rows = await tx.outboxMessage.findMany({ where: { requestId, kind: "letter" } });
    let moved = 0;
    for (const row of rows) {
      const move = moveFor(row, event, now);
      if (!move) continue;
      moved += (
        await moveMessages(
          tx,
          { ids: [row.id], from: row.status, move, by: "writer", owner: null },
          { house, now },
        )
      ).length;
    }
    return moved;
  });
}
