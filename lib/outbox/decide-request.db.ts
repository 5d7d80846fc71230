import { database } from "@/lib/ground/db";
import { letterHurdle } from "./letter-hurdle";
import { moveMessages } from "./move-messages.db";
import type { OutboxHouse } from "./new-message";
import { moveFor, type OutboxEvent } from "./outbox-events";
import { readGrounds } from "./read-grounds.db";

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
      const move = moveFor(row, confirmedAt(letterHurdle(groundOf(row), today)), now);
      if (row.status !== "awaiting_confirmation" || !move) continue;
      const request = { ids: [row.id], from: row.status, move, by: "writer", owner: null };
      letters += (await moveMessages(tx, request, { house, now })).length;
    }
    if (letters > 0) return { type: "confirmed", letters };
    return rows.some(({ queuedAt }) => queuedAt) ? { type: "already" } : { type: "gone" };
  });
}

/** What a confirmation means to a letter with this in its way. */
function confirmedAt(hurdle: OutboxEvent | null): OutboxEvent {
  if (hurdle === null) return { type: "confirm" };
  return hurdle.type === "hold" ? { type: "confirm_and_hold", reason: hurdle.reason } : hurdle;
}

/** The writer erases a letter: what has not left is taken back. Gives how many messages that were. */
export async function withdrawLetter({
  letterId,
  house,
  now,
}: {
  letterId: string;
  house: OutboxHouse;
  now: Date;
}): Promise<number> {
  const db = await database();
  const rows = await db.outboxMessage.findMany({
    where: { letterId, kind: "letter", requestId: { not: null } },
    distinct: ["requestId"],
    select: { requestId: true },
  });
  let withdrawn = 0;
  for (const { requestId } of rows)
    if (requestId) withdrawn += await decideRequest({ requestId, decision: "withdraw", house, now });
  return withdrawn;
}

/** No reminder after all: the link in one, or its one-click form (RFC 8058). */
export async function stopReminders({
  letterMessageId,
  house,
  now,
}: {
  letterMessageId: string;
  house: OutboxHouse;
  now: Date;
}): Promise<number> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const letter = await tx.outboxMessage.findUnique({
      where: { id: letterMessageId },
      select: { writerKey: true },
    });
    if (!letter?.writerKey) return 0;
    const rows = await tx.outboxMessage.findMany({
      where: { kind: "reminder", status: "queued", writerKey: letter.writerKey },
    });
    const move = rows[0] && moveFor(rows[0], { type: "stop", reason: "withdrawn" }, now);
    if (!move) return 0;
    const ids = rows.map(({ id }) => id);
    return (await moveMessages(tx, { ids, from: "queued", move, by: "writer", owner: null }, { house, now }))
      .length;
  });
}

export type WriterDecision = Extract<OutboxEvent["type"], "send_again" | "arrived"> | "withdraw";

/**
 * What the writer decides about the letters of a request: send an uncertain one again, or take back what has not
 * gone.
 */
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
